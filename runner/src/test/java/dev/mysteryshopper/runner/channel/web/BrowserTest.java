package dev.mysteryshopper.runner.channel.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.mysteryshopper.reports.journal.Failure;
import dev.mysteryshopper.reports.journal.FieldFilled;
import dev.mysteryshopper.reports.journal.PageShown;
import dev.mysteryshopper.reports.journal.ValueRead;
import dev.mysteryshopper.runner.channel.CompanyMisbehaved;
import dev.mysteryshopper.runner.channel.Contact;
import dev.mysteryshopper.runner.channel.Equipment;
import dev.mysteryshopper.runner.channel.Notes;
import dev.mysteryshopper.runner.channel.Stage;
import dev.mysteryshopper.runner.channel.ToolTrouble;
import dev.mysteryshopper.runner.shopper.Shopper;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;

@ResourceLock("browsers of this machine") // one test kills browsers that it takes for its own
class BrowserTest {

    private static final Duration PATIENT = Duration.ofSeconds(30);
    private static final SiteServer SITE = new SiteServer();
    private static Stage stage = stage(SITE.url());

    private static Stage stage(String url) {
        return new Stage(
                "{ kind: browser, url: \"" + url + "\", window: 1000x700, settle: 1 second }",
                new Equipment(2, 1, Optional.empty(), true, Duration.ofSeconds(60)));
    }

    @BeforeAll
    static void ready() {
        stage.channel().makeReady();
    }

    @AfterAll
    static void stop() {
        stage.close();
        SITE.close();
    }

    private static CompanyMisbehaved misbehaved(Duration patience, String moves) {
        return assertThrows(CompanyMisbehaved.class, () -> stage.play(Stage.dana(patience), moves));
    }

    @Test
    void buysAsAPersonWould() {
        Shopper dana = Stage.dana(PATIENT);
        Notes notes = stage.play(dana, """
                - open: /shop?q={product}
                - read: { price: "#price", tag: { at: "[itemprop=price]", attribute: content } }
                - fill: { "#name": "{shopper.name} & <Çınar>", "#secret": "open sesame" }
                - choose: { "#shipping": express, "[name=gift]": as a gift }
                - press: "#buy-now"
                - until: is placed
                - read: { order number: "#number" }
                - read if there: { note: "#note" }
                """);
        assertEquals("PS-1001", dana.memory().recall("order number").orElseThrow());
        assertEquals("89.00", dana.memory().recall("tag").orElseThrow());
        assertEquals(
                List.of("name=Dana+%26+%3C%C3%87%C4%B1nar%3E&secret=open+sesame&shipping=exp&gift=yes"), SITE.bought());

        List<PageShown> pages = notes.all(PageShown.class);
        assertEquals(
                List.of(SITE.url() + "/shop?q=Rain%20boots", SITE.url() + "/bought"),
                pages.stream().map(PageShown::url).toList());
        assertEquals("Thank you", pages.get(1).title());
        assertTrue(pages.stream().allMatch(page -> page.tookNanos() > 0), pages.toString());
        assertEquals(
                List.of("Dana & <Çınar>", "•••", "express", "as a gift"),
                notes.all(FieldFilled.class).stream().map(FieldFilled::text).toList());
        assertEquals(List.of("name"), notes.all(FieldFilled.class).get(0).told());
        assertEquals("price|Rain boots|89.00 USD|#price", said(notes.only(ValueRead.class)));
        assertEquals(1, notes.kept().size());
        assertTrue(notes.kept().get(0).kind().startsWith("image/"));
    }

    private static String said(ValueRead value) {
        return value.fact() + "|" + value.subject() + "|" + value.text() + "|" + value.source();
    }

    @Test
    void keepsTheCookiesOfAShopperWithinTheirJourneyAndFromAllOthers() {
        Shopper dana = Stage.dana(PATIENT);
        assertEquals("none none", memory("j-first", dana, "dana"));
        assertEquals("who=dana dana", memory("j-first", dana, ""));
        assertEquals("none none", memory("j-second", dana, ""));
        Shopper omar = new Shopper("Omar", PATIENT, dana.memory());
        assertEquals("none none", memory("j-first", omar, ""));
    }

    private static String memory(String journey, Shopper shopper, String who) {
        Notes notes = new Notes(journey);
        try (Contact contact = stage.open(shopper, notes)) {
            stage.play(
                    contact,
                    shopper,
                    notes,
                    "[{ open: \"/memory?" + who + "\" }, { read: { c: \"#cookie\", s: \"#storage\" } }]");
        }
        return shopper.memory().recall("c").orElseThrow() + " "
                + shopper.memory().recall("s").orElseThrow();
    }

    @Test
    void waitsForWhatAppearsLater() {
        Shopper dana = Stage.dana(PATIENT);
        stage.play(
                dana, "[{ open: /shop }, { press: \"#later\" }, { until: \"#done\" }, { read: { done: \"#done\" } }]");
        assertEquals("It is done", dana.memory().recall("done").orElseThrow());
    }

    @Test
    void saysWhatTheCompanyDidWrong() {
        assertMisbehaved(misbehaved(PATIENT, "[{ open: /broken }]"), Failure.ERROR_ANSWER, "500");
        assertMisbehaved(misbehaved(PATIENT, "[{ open: /nowhere }]"), Failure.ERROR_ANSWER, "404");
        assertMisbehaved(misbehaved(PATIENT, "[{ open: /members }]"), Failure.REFUSED, "403");
        assertMisbehaved(misbehaved(PATIENT, "[{ open: /loop }]"), Failure.REDIRECTS, "ERR_TOO_MANY_REDIRECTS");
        assertMisbehaved(misbehaved(PATIENT, "[{ open: /drop }]"), Failure.DROPPED, "ERR_EMPTY_RESPONSE");
        assertMisbehaved(misbehaved(Duration.ofSeconds(1), "[{ open: /never }]"), Failure.NO_ANSWER, "1 second");
        String shop = "{ open: /shop }, ";
        assertMisbehaved(
                misbehaved(PATIENT, "[" + shop + "{ press: \"#buy\" }]"),
                Failure.MISSING,
                SITE.url() + "/shop (\"Shop\") has no #buy. Alike on that page: #buy-now.");
        assertMisbehaved(
                misbehaved(PATIENT, "[" + shop + "{ read: { price: \"#prise\" } }]"), Failure.MISSING, "#price");
        assertMisbehaved(
                misbehaved(PATIENT, "[" + shop + "{ choose: { \"#shipping\": overnight } }]"),
                Failure.MISSING,
                "Offered: Standard (3 days), Express (1 day).");
        assertMisbehaved(
                misbehaved(PATIENT, "[" + shop + "{ press: \"#covered\" }]"), Failure.MISSING, "press #covered");
        assertMisbehaved(
                misbehaved(Duration.ofSeconds(1), "[" + shop + "{ until: never said }]"),
                Failure.NO_ANSWER,
                "within 1 second");
        ToolTrouble wrong = assertThrows(
                ToolTrouble.class, () -> stage.play(Stage.dana(PATIENT), "[" + shop + "{ press: \"#[\" }]"));
        assertTrue(("" + wrong.getMessage()).contains("#["), wrong.getMessage());
    }

    @Test
    void saysThatNobodyIsThere() throws IOException {
        int port;
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = socket.getLocalPort();
        }
        assertMisbehaved(
                misbehaved(PATIENT, "[{ open: \"http://127.0.0.1:" + port + "/\" }]"),
                Failure.UNREACHABLE,
                "ERR_CONNECTION_REFUSED");
        assertMisbehaved(
                misbehaved(PATIENT, "[{ open: \"http://nowhere.invalid/\" }]"),
                Failure.UNREACHABLE,
                "ERR_NAME_NOT_RESOLVED");
    }

    @Test
    void replacesABrowserThatWasKilled() {
        List<ProcessHandle> before = chromes();
        try (Stage own = stage(SITE.url())) {
            own.channel().makeReady();
            Shopper dana = Stage.dana(PATIENT);
            Notes notes = new Notes("j-killed");
            Contact contact = own.open(dana, notes);
            own.play(contact, dana, notes, "[{ open: /shop }]");
            List<ProcessHandle> ours = new ArrayList<>(chromes());
            ours.removeAll(before);
            assertFalse(ours.isEmpty());

            ours.forEach(ProcessHandle::destroyForcibly);
            ToolTrouble died = assertThrows(
                    ToolTrouble.class,
                    () -> own.play(contact, dana, notes, "[{ press: \"#later\" }, { until: \"#done\" }]"));
            assertTrue(("" + died.getMessage()).contains("browser died"), died.getMessage());
            contact.close();

            own.play(dana, "[{ open: /shop }, { read: { price: \"#price\" } }]");
            assertEquals("89.00 USD", dana.memory().recall("price").orElseThrow());
        }
    }

    /** The browsers that are descendants of this process. */
    private static List<ProcessHandle> chromes() {
        return ProcessHandle.current()
                .descendants()
                .filter(process -> process.info()
                        .command()
                        .filter(command -> command.contains("chrom") && !command.contains("chromedriver"))
                        .isPresent())
                .toList();
    }

    private static void assertMisbehaved(CompanyMisbehaved found, Failure failure, String part) {
        assertEquals(failure, found.failure(), found.getMessage());
        assertTrue(("" + found.getMessage()).contains(part), found.getMessage());
    }
}
