package dev.mysteryshopper.runner.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.openqa.selenium.By;
import org.openqa.selenium.WebDriver;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.support.ui.WebDriverWait;

/** Has the real Allure make reports, and looks at them in a browser. */
class AllureCommandTest {

    private static final String COMPANY = """
            company: Small Shop
            locale: en-US
            channels:
              api: { kind: http, url: "${API_URL}", client: jdk }
            actions:
              order:
                api: [ { post: /orders, json: { product: "{product}" } }, read: { order number: $.number } ]
              track:
                api: [ get: "/orders/{order number}", read: { order status: $.status } ]
            """;
    private static final String JOURNEYS = """
            Feature: Ordering
              @critical
              Scenario: Dana orders boots
                When Dana orders 1 "boots" through the api
                Then the order is placed through the api
              Scenario: Leon orders a tent
                When Leon orders 1 "tent" through the api
                Then the order is cancelled through the api
            """;

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path here;

    @SuppressWarnings("NullAway.Init")
    private HttpServer shop;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    private final Map<String, String> environment = new HashMap<>(System.getenv());

    @BeforeEach
    void openTheShop() throws IOException {
        shop = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        shop.createContext("/orders", exchange -> {
            exchange.getRequestBody().readAllBytes();
            byte[] answer = "{\"number\": \"A-1\", \"status\": \"placed <b>now</b>\"}".getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().add("Content-Type", "application/json");
            exchange.sendResponseHeaders(200, answer.length);
            exchange.getResponseBody().write(answer);
            exchange.close();
        });
        shop.start();
        environment.put("API_URL", "http://127.0.0.1:" + shop.getAddress().getPort());
        Files.writeString(here.resolve("company.yaml"), COMPANY);
        Files.createDirectories(here.resolve("journeys/ordering"));
        Files.writeString(here.resolve("journeys/ordering/boots.feature"), JOURNEYS);
        assertEquals(1, run("run", "journeys", "--company", "company.yaml"), err::toString);
        out.getBuffer().setLength(0);
    }

    @AfterEach
    void closeTheShop() {
        shop.stop(0);
    }

    @Test
    @ResourceLock("browsers of this machine")
    void makesAReportThatOpensFromDiskAndAsksNobody() throws IOException {
        assumeTrue(nodeIsHere(), "no Node.js 20 with npm on this machine");
        Path run = onlyRun();

        assertEquals(0, run("allure", run.toString()), err::toString);

        Path page = run.resolve("allure-report/index.html");
        assertEquals("The Allure report: " + page + "\n", out.toString());
        assertFalse(Files.readString(page).contains("googletagmanager"));
        WebDriver browser = browser();
        try {
            browser.get(page.toUri().toString());
            WebDriverWait patience = new WebDriverWait(browser, Duration.ofSeconds(30));
            patience.until(shown -> text(shown).contains("Leon orders a tent"));
            assertTrue(text(browser).contains("Dana orders boots"), text(browser));
            browser.findElement(By.xpath("//*[text()='Leon orders a tent']")).click();
            patience.until(shown -> text(shown).contains("Then the order is cancelled through the api"));
            assertTrue(text(browser).contains("Category: Expectation not met"), text(browser));
            assertTrue(text(browser).contains("placed ‹b›now‹/b›"), text(browser));
            browser.findElement(By.xpath("//*[text()='Attachments']")).click();
            patience.until(shown -> text(shown).contains("Transcript"));
        } finally {
            browser.quit();
        }
    }

    @Test
    void keepsOneLineOfHistoryForEachRunHoweverOftenItsReportIsMade() throws IOException {
        assumeTrue(nodeIsHere(), "no Node.js 20 with npm on this machine");
        Path run = onlyRun();
        Path history = here.resolve("target/runs/allure-history.jsonl");
        Files.writeString(history, "{\"uuid\":\"1\",\"name\":\"half a li");

        assertEquals(0, run("allure", run.toString()), err::toString);
        assertTrue(out.toString().endsWith("""
                Lines of the history that could not be read and were left out: 1.
                """), out.toString());
        assertEquals(0, run("allure", run.toString(), "--out", "again"), err::toString);

        assertTrue(Files.exists(here.resolve("again/index.html")));
        assertEquals(1, Files.readAllLines(history).size());
        assertTrue(Files.readString(history).contains("\"longestWait\":"), Files.readString(history));
    }

    @Test
    void saysWhatToInstallWhereThereIsNoNode() throws IOException {
        environment.put("PATH", here.toString());

        assertEquals(3, run("allure", onlyRun().toString()));

        assertEquals("""
                Allure 3 runs on Node.js 20 or newer with npm, and no Node.js was found.
                  Install both (Debian, Ubuntu: apt-get install nodejs npm; elsewhere: see nodejs.org) and try again.
                  Without them the run's own page, index.html, tells the same.
                """, err.toString());
        assertFalse(Files.exists(onlyRun().resolve("allure-report")));
    }

    @Test
    void saysWhichNodeIsTooOld() throws IOException {
        program("node", "echo v12.22.9");

        assertEquals(3, run("allure", onlyRun().toString()));

        assertTrue(
                err.toString()
                        .startsWith("Allure 3 runs on Node.js 20 or newer with npm, and " + here.resolve("node")
                                + " is version v12.22.9.\n"),
                err.toString());
    }

    @Test
    void tellsWhatAllureSaidWhereItFailsAndLeavesTheReportThatWasThere() throws IOException {
        program("node", "echo v22.1.0");
        program("npx", "echo the registry cannot be reached; exit 7");
        Path before =
                Files.createDirectories(onlyRun().resolve("allure-report")).resolve("index.html");
        Files.writeString(before, "the one before");

        assertEquals(3, run("allure", onlyRun().toString()));

        assertEquals(here.resolve("npx") + """
                 --yes allure@3.18.0 failed with 7. It said:
                  the registry cannot be reached
                """, err.toString());
        assertEquals("the one before", Files.readString(before));
        assertFalse(Files.exists(onlyRun().resolve("allure-report.part")));
    }

    @Test
    void saysWhereItExpectsARun() {
        assertEquals(2, run("allure", "journeys"));

        assertEquals("""
                journeys: there is no allure-results here. Expected the folder of a run.

                1 problem. Nothing was written.
                """, err.toString());
    }

    private boolean nodeIsHere() {
        try {
            Process process = new ProcessBuilder("sh", "-c", "npx --version && node --version")
                    .redirectErrorStream(true)
                    .start();
            String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return process.waitFor() == 0 && said.matches("(?s).*\\nv(2[0-9]|[3-9][0-9])\\..*");
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** A program of this name, found before any other. */
    private void program(String name, String script) throws IOException {
        Path program = here.resolve(name);
        Files.writeString(program, "#!/bin/sh\n" + script + "\n");
        assertTrue(program.toFile().setExecutable(true));
        environment.put("PATH", here + ":" + System.getenv("PATH"));
    }

    private static WebDriver browser() {
        ChromeOptions options = new ChromeOptions();
        options.addArguments("--headless=new", "--no-sandbox", "--disable-gpu", "--window-size=1280,900");
        return new ChromeDriver(options);
    }

    private static String text(WebDriver browser) {
        return browser.findElement(By.tagName("body")).getText();
    }

    private int run(String... arguments) {
        Surroundings surroundings = new Surroundings(here, here, environment, false);
        return MysteryShopper.commandLine(surroundings, new PrintWriter(out), new PrintWriter(err, true))
                .execute(arguments);
    }

    private Path onlyRun() throws IOException {
        try (Stream<Path> runs = Files.list(here.resolve("target/runs"))) {
            return runs.filter(Files::isDirectory).findFirst().orElseThrow();
        }
    }
}
