package dev.mysteryshopper.runner.channel.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.mysteryshopper.runner.channel.Contact;
import dev.mysteryshopper.runner.channel.Equipment;
import dev.mysteryshopper.runner.channel.NoBrowser;
import dev.mysteryshopper.runner.channel.Notes;
import dev.mysteryshopper.runner.channel.Stage;
import dev.mysteryshopper.runner.shopper.Shopper;
import java.io.IOException;
import java.io.StringReader;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.openqa.selenium.grid.commands.Standalone;
import org.openqa.selenium.grid.config.TomlConfig;
import org.openqa.selenium.grid.server.Server;

@ResourceLock("browsers of this machine") // one test kills browsers that it takes for its own
class GridTest {

    private static final Duration PATIENT = Duration.ofSeconds(60);

    @Test
    void playsOnASeleniumGridWithEachShopperApart() throws IOException {
        LocalBrowser browser = new BrowserFinder(System.getenv(), System.err).find();
        int port = freePort();
        Server<?> grid = new Standalone()
                .asServer(new TomlConfig(new StringReader("""
                        [server]
                        host = "127.0.0.1"
                        port = %d
                        [node]
                        detect-drivers = false
                        [[node.driver-configuration]]
                        display-name = "chromium"
                        max-sessions = 2
                        webdriver-executable = "%s"
                        stereotype = '{"browserName": "chrome", "goog:chromeOptions": {"binary": "%s"}}'
                        """.formatted(port, browser.driver(), browser.binary()))));
        grid.start();
        try (SiteServer site = new SiteServer();
                Stage stage = new Stage(
                        "{ kind: browser, url: \"" + site.url() + "\" }", onGrid("http://127.0.0.1:" + port))) {
            String ready = stage.channel().makeReady();
            assertTrue(ready.startsWith("Selenium Grid at http://127.0.0.1:" + port + ", version "), ready);
            Shopper dana = Stage.dana(PATIENT);
            assertEquals("none none", visit(stage, dana, "j-1", "dana"));
            assertEquals("who=dana dana", visit(stage, dana, "j-1", ""));
            assertEquals("none none", visit(stage, dana, "j-2", ""));
        } finally {
            grid.stop();
        }
    }

    private static String visit(Stage stage, Shopper shopper, String journey, String who) {
        Notes notes = new Notes(journey);
        try (Contact contact = stage.open(shopper, notes)) {
            stage.play(
                    contact,
                    shopper,
                    notes,
                    "[{ open: \"/memory?" + who + "\" }, { read: { c: \"#cookie\", s: \"#storage\" } }]");
        }
        assertEquals(1, notes.kept().size());
        return shopper.memory().recall("c").orElseThrow() + " "
                + shopper.memory().recall("s").orElseThrow();
    }

    @Test
    void saysThatThereIsNoGrid() throws IOException {
        String nowhere = "http://127.0.0.1:" + freePort();
        try (Stage stage = new Stage("{ kind: browser, url: \"http://127.0.0.1:1\" }", onGrid(nowhere))) {
            NoBrowser none = assertThrows(NoBrowser.class, () -> stage.channel().makeReady());
            assertTrue(("" + none.getMessage()).contains(nowhere), none.getMessage());
        }
    }

    private static Equipment onGrid(String address) {
        return new Equipment(2, 1, Optional.of(URI.create(address)), true, Duration.ofSeconds(60));
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
