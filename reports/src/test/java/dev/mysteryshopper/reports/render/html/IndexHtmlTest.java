package dev.mysteryshopper.reports.render.html;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.mysteryshopper.reports.history.Trend;
import dev.mysteryshopper.reports.journal.Ending;
import dev.mysteryshopper.reports.journal.JourneyOutcome;
import dev.mysteryshopper.reports.render.SampleJourney;
import dev.mysteryshopper.reports.render.SampleRun;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IndexHtmlTest {

    private final Path folder;

    IndexHtmlTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void beginsWithHowTheCompanyDid() throws IOException {
        assertEquals(
                "Practice Shop met every expectation in 4 of 8 journeys; 2 fell short, and 3 findings deserve a look.",
                text(page(SampleRun.everything()), "h1"));
    }

    @Test
    void showsTheMostTellingNumbers() throws IOException {
        assertEquals(
                List.of(
                        "4 of 8 journeys met",
                        "1 transfers",
                        "1 re-tells",
                        "42 s longest wait",
                        "unknown first reply p90",
                        "1 inconsistencies",
                        "0 contacts unanswered"),
                page(SampleRun.everything()).select(".tile").stream()
                        .map(tile -> text(tile, "b") + " " + text(tile, "span"))
                        .toList());
    }

    @Test
    void leadsFromAQuoteToTheVeryMomentItWasSaid() throws IOException {
        Document page = page(SampleRun.everything());
        Element quote = one(page, "#findings blockquote:contains(On Saturday we are open)");
        Element moment = one(page, one(quote, "a").attr("href"));
        assertEquals("On Saturday we are open from 10 to 17.", text(moment, ".more"));
        assertEquals(
                "Practice Shop's saturday hours are 10:00-14:00 on the web and 10:00-17:00 by chat.",
                text(moment, "a.found"));
    }

    @Test
    void marksTheLineThatFellShort() throws IOException {
        Element line = one(page(SampleRun.everything()), "details:contains(Worn boots) .gherkin li.bad");
        assertTrue(
                line.text().startsWith("Then Dana never had to repeat herself not met Expected: no re-tell"),
                line.text());
    }

    @Test
    void tellsTheTalkAsAConversation() throws IOException {
        Document page = page(SampleRun.everything());
        assertEquals("Hi, I'd like to return order PS-1003.", text(page, "details:contains(Worn boots) .us .words"));
        assertEquals("Nova at Front desk (bot)", text(page, "details:contains(Worn boots) .them b"));
        assertEquals("asks for: order number - again", text(page, "details:contains(Worn boots) .again .words"));
    }

    @Test
    void showsConflictsInTheSameEverywhereTable() throws IOException {
        Element fact = one(page(SampleRun.everything()), "#same .fact");
        assertEquals("saturday hours Practice Shop contradicts", text(fact, ".what"));
        assertEquals(
                List.of("10:00-14:00", "10:00-17:00"),
                fact.select(".version p b").eachText());
    }

    @Test
    void asksNothingOfTheNetworkAndRunsNothingButItsOwn() throws IOException {
        SampleRun.pictures(folder);
        Document page = page(SampleRun.everything());
        assertEquals(
                0,
                page.select("iframe, object, embed, link, base, [action], [formaction]")
                        .size());
        assertEquals(1, page.select("script").size());
        for (Element element : page.getAllElements()) {
            for (Attribute attribute : element.attributes()) {
                String name = attribute.getKey().toLowerCase(Locale.ROOT);
                String value = attribute.getValue();
                assertFalse(name.startsWith("on") || name.equals("style"), element.outerHtml());
                if (name.equals("src")) {
                    assertTrue(value.startsWith("data:image/jpeg;base64,"), value);
                }
                if (name.equals("href")) {
                    assertTrue(value.startsWith("#") || value.startsWith("evidence/"), value);
                }
            }
        }
    }

    @Test
    void letsItsOwnStyleAndScriptInAndNoOther() throws IOException, NoSuchAlgorithmException {
        Document page = page(SampleRun.everything());
        String policy = one(page, "meta[http-equiv=Content-Security-Policy]").attr("content");
        assertEquals(
                "default-src 'none'; style-src " + hash(one(page, "style")) + "; script-src "
                        + hash(one(page, "script")) + "; img-src data:; base-uri 'none'; form-action 'none'",
                policy);
    }

    @Test
    void showsWhatAHostileCompanySaysAsText() throws IOException {
        Document page = page(SampleRun.everything());
        assertTrue(
                text(page, "#findings").contains("</script><script>alert('x')</script> <img src=x onerror=alert(1)>"));
        assertFalse(Files.readString(folder.resolve("index.html")).contains("\u001b"));
    }

    @Test
    void showsHostileNamesAsTextWhereverTheyStand() throws IOException {
        String evil =
                "\"'><script>alert(1)</script><b onclick=x>\u0001evidence/x.png\u0001 \u202e\u05e9\u05dc\u05d5\u05dd";
        SampleJourney journey = new SampleJourney("../../" + evil, evil, evil, evil + "/" + evil, 3, evil)
                .step("When", evil)
                .opens(evil, "websocket", evil)
                .desk(null, evil, evil, true, null)
                .says(evil)
                .hears(evil, evil, false, evil)
                .desk(evil, evil + "2", evil, false, null)
                .leaves(Ending.DONE, evil)
                .passed()
                .finishes(JourneyOutcome.MET, "");
        Document page = page(SampleRun.of(journey));
        assertEquals(1, page.select("script").size());
        assertEquals(0, page.select("[onclick], img").size());
        String shown = "\"'><script>alert(1)</script><b onclick=x>evidence/x.png \u05e9\u05dc\u05d5\u05dd";
        assertEquals(shown, page.select("details.journey").attr("data-channel"));
        assertEquals(shown, page.select("details.journey").attr("data-tag"));
        assertEquals(shown, page.select("select[name=tag] option").eachText().get(1));
        assertEquals(shown + " 1", text(page, "#desks .matrix tbody tr"));
        assertEquals(shown, text(page, ".us .words"));
        assertEquals("auto", one(page, ".us .words").attr("dir"));
        String bytes = Files.readString(folder.resolve("index.html"));
        assertFalse(bytes.contains("\u0001") || bytes.contains("\u202e"));
    }

    @Test
    void staysSmallHoweverLongWhatIsSaid() throws IOException {
        String endless = "blah ".repeat(200_000);
        SampleJourney journey = new SampleJourney("j1", endless, endless, "a/" + endless, 3, endless)
                .step("When", endless)
                .opens(endless, "websocket", endless)
                .desk(null, endless, endless, true, null)
                .says(endless)
                .hears(endless, endless, false, endless)
                .desk(endless, endless + "2", endless, false, null)
                .states(endless, "text", endless, endless, endless, endless)
                .leaves(Ending.DONE, endless)
                .passed()
                .finishes(JourneyOutcome.FELL_SHORT, endless);
        for (int i = 0; i < 5_000; i++) {
            journey.step("And", "Dana waits").passed();
        }
        page(SampleRun.of(journey));
        long size = Files.size(folder.resolve("index.html"));
        assertTrue(size < 400_000, size + " bytes");
    }

    @Test
    void everyLinkLeadsSomewhere() throws IOException {
        SampleRun.pictures(folder);
        Document page = page(SampleRun.everything());
        for (Element link : page.select("a[href]")) {
            String href = link.attr("href");
            boolean leads = href.startsWith("#")
                    ? page.getElementById(href.substring(1)) != null
                    : Files.isRegularFile(folder.resolve(href));
            assertTrue(leads, href);
        }
        List<String> ids = page.select("[id]").eachAttr("id");
        assertEquals(ids.size(), ids.stream().distinct().count());
    }

    @Test
    void showsPicturesInThePageItself() throws IOException {
        SampleRun.pictures(folder);
        Element picture = one(page(SampleRun.everything()), "details:contains(Rain boots) img");
        assertEquals("640", picture.attr("width"));
        assertEquals("400", picture.attr("height"));
        assertEquals("how the order was confirmed", picture.attr("alt"));
    }

    @Test
    void readsWellWithoutThePictures() throws IOException {
        Element caption = one(page(SampleRun.everything()), "details:contains(Rain boots) figcaption");
        assertTrue(caption.text().startsWith("how the order was confirmed"), caption.text());
        assertEquals(0, caption.select("a").size());
    }

    @ParameterizedTest
    @ValueSource(longs = {0, 10_000, 12_000, 20_000, 10_000_000})
    void givesTheSameBytesWhateverTheOrderOfTelling(long most) throws IOException {
        SampleRun.pictures(folder);
        SampleRun run = SampleRun.everything();
        run.tell(new IndexHtml(Trend.none(), most), folder);
        byte[] first = Files.readAllBytes(folder.resolve("index.html"));
        List<SampleJourney> backwards = new ArrayList<>(run.journeys());
        Collections.reverse(backwards);
        try (var telling = new IndexHtml(Trend.none(), most).begin(run.result(), folder)) {
            for (SampleJourney journey : backwards) {
                telling.journey(journey.result(), journey.log());
            }
        }
        assertArrayEquals(first, Files.readAllBytes(folder.resolve("index.html")));
        assertFalse(Files.exists(folder.resolve("index.html.spill")));
    }

    @ParameterizedTest
    @ValueSource(longs = {0, 10_000, 12_000, 20_000, 10_000_000})
    void tellsFirstWhatDeservesALook(long most) throws IOException {
        SampleRun run = SampleRun.everything();
        run.tell(new IndexHtml(Trend.none(), most), folder);
        Document page = Jsoup.parse(folder.resolve("index.html").toFile());
        int plain = 0;
        int silent = 0;
        for (Element journey : page.select("details.journey")) {
            boolean told = !journey.select(".talk").isEmpty();
            boolean deserves = journey.hasClass("bad")
                    || journey.hasClass("odd")
                    || !journey.select(".seen").isEmpty();
            assertEquals(
                    told ? 0 : 1,
                    journey.select(".left:contains(Too much for one page)").size(),
                    journey.text());
            plain += told && !deserves ? 1 : 0;
            silent += !told && deserves ? 1 : 0;
        }
        assertTrue(plain == 0 || silent == 0, plain + " told before " + silent + " that deserve a look");
        assertEquals(
                most == 10_000_000,
                page.select(".left:contains(Too much for one page)").isEmpty());
        for (Element link : page.select("a[href^=#]")) {
            assertTrue(page.getElementById(link.attr("href").substring(1)) != null, link.outerHtml());
        }
    }

    @Test
    void drawsWhoHadTheCustomerWhen() throws IOException {
        Element boots = one(page(SampleRun.everything()), "details:contains(Worn boots)");
        assertEquals(
                List.of("chat · Front desk", "chat · Returns"),
                boots.select(".lane > span").eachText());
        List<String> kinds = boots.select(".timeline tbody tr").stream()
                .map(row -> row.child(2).text() + " at " + row.child(1).text())
                .toList();
        assertTrue(kinds.contains("passed on to here at chat · Returns"), kinds.toString());
        assertTrue(kinds.contains("on hold at chat · Returns"), kinds.toString());
        assertEquals(kinds.size(), boots.select(".lane rect").size());
    }

    @Test
    void tellsWhoPassesCustomersToWhomAndLeadsToWhereItHappened() throws IOException {
        Document page = page(SampleRun.everything());
        assertEquals("Front desk 1", text(page, "#desks .flow ul:first-child li"));
        assertEquals("1 Returns", text(page, "#desks .flow ul:last-child li"));
        assertEquals("Front desk 1", text(page, "#desks .matrix tbody tr"));
        Element example = one(page, "#desks a.each");
        assertEquals("Worn boots come back", example.text());
        assertTrue(one(page, example.attr("href")).parents().is("details:contains(Worn boots)"), example.outerHtml());
    }

    @Test
    void narrowsByWhatThereIs() throws IOException {
        Document page = page(SampleRun.everything());
        assertEquals(
                List.of("all channels", "api", "chat", "web"),
                page.select("select[name=channel] option").eachText());
        assertEquals(
                List.of("all outcomes", "broken", "cut off", "fell short", "met"),
                page.select("select[name=outcome] option").eachText());
        Element journey = one(page, "details:contains(Worn boots)");
        assertEquals("returns", journey.attr("data-topic"));
        assertEquals("chat", journey.attr("data-channel"));
        assertEquals("fell short", journey.attr("data-outcome"));
        assertTrue(page.select("#filter").hasAttr("hidden"), "of no use where no script may run");
    }

    @Test
    void showsPromisesTheBrokenOnesFirst() throws IOException {
        assertEquals(
                List.of("broken", "open"),
                page(SampleRun.everything())
                        .select("#promises tbody tr td:first-child")
                        .eachText());
    }

    @Test
    void isWholeForARunWithoutJourneys() throws IOException {
        Document page = page(SampleRun.empty());
        assertEquals("No journey was played at Practice Shop.", text(page, "h1"));
        assertEquals("unknown", text(page, ".tile:contains(longest wait) b"));
    }

    private static String hash(Element inline) throws NoSuchAlgorithmException {
        byte[] digest =
                MessageDigest.getInstance("SHA-256").digest(inline.data().getBytes(StandardCharsets.UTF_8));
        return "'sha256-" + Base64.getEncoder().encodeToString(digest) + "'";
    }

    private Document page(SampleRun run) throws IOException {
        run.tell(new IndexHtml(), folder);
        return Jsoup.parse(folder.resolve("index.html").toFile());
    }

    private static Element one(Element in, String query) {
        return Objects.requireNonNull(in.selectFirst(query), query);
    }

    private static String text(Element in, String query) {
        return one(in, query).text();
    }
}
