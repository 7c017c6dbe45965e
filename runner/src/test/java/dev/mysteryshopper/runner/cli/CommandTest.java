package dev.mysteryshopper.runner.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CommandTest {

    private static final String COMPANY = """
            company: Small Shop
            locale: en-US
            channels:
              api: { kind: http, url: "${API_URL}", client: jdk, headers: { Authorization: "Bearer ${API_TOKEN}" } }
            actions:
              order:
                api: [ { post: /orders, json: { product: "{product}" } }, read: { order number: $.number } ]
              track:
                api: [ get: "/orders/{order number}", read: { order status: $.status } ]
            """;
    private static final String JOURNEY = """
            Feature: Ordering
              Scenario: Dana orders boots
                When Dana orders 1 "boots" through the api
                Then the order is placed through the api
            """;

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path here;

    @SuppressWarnings("NullAway.Init")
    private HttpServer shop;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    private final Map<String, String> environment = new HashMap<>();
    private volatile String status = "placed";
    private volatile String contentType = "application/json";
    private volatile int code = 200;

    @BeforeEach
    void openTheShop() throws IOException {
        shop = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        shop.createContext("/orders", exchange -> {
            boolean known = "Bearer secret-token-1234"
                    .equals(exchange.getRequestHeaders().getFirst("Authorization"));
            byte[] answer = (contentType.equals("text/html")
                            ? "<html>Sorry</html>"
                            : "{\"number\": \"A-1\", \"status\": \"" + status + "\"}")
                    .getBytes(StandardCharsets.UTF_8);
            exchange.getRequestBody().readAllBytes();
            exchange.getResponseHeaders().add("Content-Type", contentType);
            exchange.sendResponseHeaders(known ? code : 401, answer.length);
            exchange.getResponseBody().write(answer);
            exchange.close();
        });
        shop.start();
        environment.put("API_URL", "http://127.0.0.1:" + shop.getAddress().getPort());
        environment.put("API_TOKEN", "secret-token-1234");
        Files.writeString(here.resolve("company.yaml"), COMPANY);
        Files.createDirectories(here.resolve("journeys/ordering"));
        Files.writeString(here.resolve("journeys/ordering/boots.feature"), JOURNEY);
    }

    @AfterEach
    void closeTheShop() {
        shop.stop(0);
    }

    @Test
    void playsJourneysAndWritesEveryReportIntoOneFolder() throws IOException {
        assertEquals(0, run("run", "journeys", "--company", "company.yaml"), err::toString);

        assertEquals("", err.toString());
        assertTrue(out.toString().startsWith("[1/1] ✓ Dana orders boots"), out.toString());
        Path folder = onlyRun();
        assertTrue(folder.getFileName().toString().matches("\\d{8}T\\d{6}Z-[a-z0-9]{4}"), folder.toString());
        for (String report :
                List.of("journal.jsonl", "run.json", "index.html", "junit.xml", "summary.md", "allure-results")) {
            assertTrue(Files.exists(folder.resolve(report)), report);
        }
        assertTrue(out.toString().contains(folder.resolve("index.html").toString()), out.toString());
    }

    @Test
    void neverWritesASecretAnywhere() throws IOException {
        run("run", "journeys", "--company", "company.yaml");

        try (Stream<Path> files = Files.walk(onlyRun())) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                assertFalse(
                        new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1).contains("secret-token-1234"),
                        file::toString);
            }
        }
        assertFalse((out.toString() + err).contains("secret-token-1234"));
    }

    @Test
    void endsWithOneWhenSomethingIsNotMet() {
        status = "cancelled";

        assertEquals(1, run("run", "journeys", "--company", "company.yaml"), err::toString);

        assertTrue(
                out.toString().replaceAll("\\s+", " ").contains("expected the order to be placed on api"),
                out.toString());
    }

    @Test
    void reportsWhatTheCompanyGotWrongAndGoesOn() throws IOException {
        Files.writeString(
                here.resolve("journeys/ordering/boots.feature"),
                JOURNEY + "\n  Scenario: Leon orders a tent\n    When Leon orders 1 \"tent\" through the api\n");
        code = 500;
        assertEquals(1, run("run", "journeys", "--company", "company.yaml", "--threads", "1"), err::toString);
        assertTrue(out.toString().contains("0 of 2"), out.toString());
        assertEquals("", err.toString());

        code = 200;
        contentType = "text/html";
        assertEquals(1, run("run", "journeys", "--company", "company.yaml"), err::toString);
        assertEquals("", err.toString());
    }

    @Test
    void reportsAWrongTokenAsTheCompanysRefusal() {
        environment.put("API_TOKEN", "another-token-9876");

        assertEquals(1, run("run", "journeys", "--company", "company.yaml"), err::toString);

        assertTrue(out.toString().contains("401"), out.toString());
    }

    @Test
    void endsWithThreeWhenNobodyIsThere() throws IOException {
        shop.stop(0);

        assertEquals(3, run("run", "journeys", "--company", "company.yaml"), err::toString);

        assertTrue(out.toString().replaceAll("\\s+", " ").contains("The company cannot be reached"), out.toString());
        assertTrue(Files.exists(onlyRun().resolve("index.html")));
    }

    @Test
    void endsWithTwoAndPlaysNothingWhenSomethingIsWrong() throws IOException {
        Files.writeString(here.resolve("journeys/ordering/boots.feature"), JOURNEY.replace("the api", "fax"));
        environment.remove("API_TOKEN");

        assertEquals(2, run("run", "journeys", "--company", "company.yaml"));
        assertEquals("""
                company.yaml:4:80: the environment variable API_TOKEN is not set. Expected its value in the environment, or a default in the file: ${API_TOKEN:-...}.

                1 problem. Nothing was played.
                """, told(err));

        environment.put("API_TOKEN", "secret-token-1234");
        err.getBuffer().setLength(0);
        assertEquals(2, run("run", "journeys", "--company", "company.yaml"));
        assertEquals("""
                journeys/ordering/boots.feature:3:5: channel "fax" is not in company.yaml.
                  Known: api.
                journeys/ordering/boots.feature:4:5: channel "fax" is not in company.yaml.
                  Known: api.

                2 problems. Nothing was played.
                """, told(err));
        assertFalse(Files.exists(here.resolve("target")));
        assertEquals("", out.toString());
    }

    @Test
    void suggestsTheOptionThatWasMeant() {
        assertEquals(2, run("run", "--tag", "@slow"));
        assertEquals("""
                Unknown option: '--tag'
                Possible solutions: --tags
                All options: mystery-shopper run --help
                """, told(err));
    }

    @Test
    void suggestsTheCommandThatWasMeant() {
        assertEquals(2, run("rnu"));
        assertEquals("""
                "rnu" is no command. Known: run, check, steps, practice, report, merge, compare, allure, audit, judge. Did you mean "run"?
                All options: mystery-shopper --help
                """, told(err));
    }

    @Test
    void saysWhatANumberOrATimeHasToBe() {
        assertEquals(2, run("run", "--threads", "0"));
        assertTrue(told(err).startsWith("--threads: 0 is too few. Expected a number from 1.\n"), told(err));
        err.getBuffer().setLength(0);
        assertEquals(2, run("run", "--limit", "soon"));
        assertTrue(told(err).contains("\"soon\" is not a span of time"), told(err));
        err.getBuffer().setLength(0);
        assertEquals(2, run("run", "journeys", "--company", "company.yaml", "--faults", "moody"));
        assertTrue(told(err).startsWith("--faults are those of the practice company"), told(err));
        err.getBuffer().setLength(0);
        assertEquals(2, run("run", "journeys", "--faults", "modyy"));
        assertTrue(told(err).contains("moody"), told(err));
        err.getBuffer().setLength(0);
        assertEquals(2, run("run", "journeys", "--company", "company.yaml", "--name", "("));
        assertEquals("""
                --name: "(" is no regular expression: Unclosed group, at character 2.

                1 problem. Nothing was played.
                """, told(err));
    }

    @Test
    void checksWithoutPlaying() {
        assertEquals(0, run("check", "journeys", "--company", "company.yaml"), err::toString);
        assertEquals("1 journey can be played at Small Shop, on api.\n", told(out));
        assertFalse(Files.exists(here.resolve("target")));
    }

    @Test
    void writesReportsAnewFromTheJournalAlone() throws IOException {
        status = "cancelled";
        run("run", "journeys", "--company", "company.yaml");
        Path folder = onlyRun();
        String before = Files.readString(folder.resolve("run.json"));
        Files.delete(folder.resolve("run.json"));

        assertEquals(1, run("report", folder.toString()), err::toString);
        assertEquals(before, Files.readString(folder.resolve("run.json")));

        assertEquals(2, run("report", "nowhere"));
        assertEquals("""
                nowhere: There is no such file or folder. Expected the folder of a run, or a journal.

                1 problem. Nothing was written.
                """, told(err));
    }

    @Test
    void tellsTheSentencesWithAllTheWords() {
        assertEquals(0, run("steps", "warranty"));
        assertTrue(told(out).startsWith("""
                Claiming

                  When Dana claims the warranty of "toaster" on the web because "it stopped heating"
                """), out.toString());
        out.getBuffer().setLength(0);
        assertEquals(0, run("steps", "no", "such", "sentence", "xyz"));
        assertEquals("No sentence has all these words. All sentences: mystery-shopper steps\n", told(out));
    }

    @Test
    void saysWhatToTypeWhenNothingIsTyped() {
        assertEquals(2, run());
        assertTrue(told(err).startsWith("No command was given. Try: mystery-shopper run"), told(err));
    }

    @Test
    void startsThePracticeCompanyAndTellsItsAddresses() {
        assertEquals(0, run("practice", "--faults", "moody"), err::toString);
        assertTrue(
                told(out)
                        .matches(
                                "(?s)WEB_URL=http://127.0.0.1:\\d+\nCHAT_URL=ws://127.0.0.1:\\d+/chat\nAPI_URL=http://127.0.0.1:\\d+/api\nAPI_TOKEN=.+\n"),
                out.toString());
    }

    private int run(String... arguments) {
        Surroundings surroundings = new Surroundings(here, here, environment, false);
        return MysteryShopper.commandLine(surroundings, new PrintWriter(out), new PrintWriter(err, true))
                .execute(arguments);
    }

    private String told(StringWriter writer) {
        return writer.toString().replace(System.lineSeparator(), "\n").replace(here + "/", "");
    }

    private Path onlyRun() throws IOException {
        try (Stream<Path> runs = Files.list(here.resolve("target/runs"))) {
            return runs.filter(Files::isDirectory).findFirst().orElseThrow();
        }
    }
}
