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
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Standards are findings, and with a gate they make the command end with 1. */
class GateTest {

    private static final String COMPANY = """
            company: Small Shop
            channels:
              api: { kind: http, url: "${API_URL}", client: jdk }
            actions:
              order:
                api: [ { post: /orders, json: { product: "{product}" } }, read: { order number: $.number } ]
            """;
    private static final String JOURNEY = """
            Feature: Ordering
              @critical
              Scenario: Dana orders boots
                When Dana orders 1 "boots" through the api
            """;
    /** No request takes less than a hundredth of a millisecond, and none of these an hour. */
    private static final String STRICT =
            "standards: [ { measure: requestTime, at most: 1 ms, channel: api, weight: 3 } ]";

    private static final String MILD = "standards: [ { measure: requestTime, at most: 1 hour, tag: critical } ]";

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path here;

    @SuppressWarnings("NullAway.Init")
    private HttpServer shop;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    private final Map<String, String> environment = new HashMap<>();

    @BeforeEach
    void openTheShop() throws IOException {
        shop = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        shop.createContext("/orders", exchange -> {
            exchange.getRequestBody().readAllBytes();
            // more than a millisecond, whatever the machine
            long until = System.nanoTime() + 3_000_000;
            while (System.nanoTime() < until) {
                Thread.onSpinWait();
            }
            byte[] answer = "{\"number\": \"A-1\"}".getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().add("Content-Type", "application/json");
            exchange.sendResponseHeaders(200, answer.length);
            exchange.getResponseBody().write(answer);
            exchange.close();
        });
        shop.start();
        environment.put("API_URL", "http://127.0.0.1:" + shop.getAddress().getPort());
        Files.writeString(here.resolve("company.yaml"), COMPANY);
        Files.createDirectories(here.resolve("journeys/ordering"));
        Files.writeString(here.resolve("journeys/ordering/boots.feature"), JOURNEY);
        Files.writeString(here.resolve("strict.yaml"), STRICT);
        Files.writeString(here.resolve("mild.yaml"), MILD);
    }

    @AfterEach
    void closeTheShop() {
        shop.stop(0);
    }

    @Test
    void aBreachIsAFindingAndClosesTheGateAlone() throws IOException {
        assertEquals(
                0, run("run", "journeys", "--company", "company.yaml", "--standards", "strict.yaml"), err::toString);
        assertTrue(told(out).contains("Standards that were not kept (1)\n  • Request through the api: "), told(out));
        assertFalse(told(out).contains("The gate:"), told(out));

        out.getBuffer().setLength(0);
        assertEquals(1, run("run", "journeys", "--company", "company.yaml", "--gate", "strict.yaml"), err::toString);
        assertEquals(
                """
                The gate: 1 of 1 standard was not kept.
                  ✗ Request through the api: N ms at worst; the standard is at most 1 ms (n 1).
                      “POST •••(API_URL)/orders 200”
                        api, TIME
                """,
                told(out)
                        .substring(told(out).indexOf("The gate:"))
                        .replaceFirst("[0-9]+ ms at", "N ms at")
                        .replaceFirst("[0-9]{2}:[0-9]{2}:[0-9]{2}", "TIME"));
        assertEquals("", told(err));
    }

    @Test
    void aGateThatHoldsSaysSo() {
        assertEquals(0, run("run", "journeys", "--company", "company.yaml", "--gate", "mild.yaml"), err::toString);
        assertTrue(told(out).endsWith("The gate: the one standard that applied was kept.\n"), told(out));
    }

    @Test
    void aReportHoldsTheRunAgainstItsOwnStandardsOrAgainstOthers() throws IOException {
        run("run", "journeys", "--company", "company.yaml", "--standards", "mild.yaml");
        String folder = onlyRun().toString();

        assertEquals(0, run("report", folder, "--gate"), err::toString);
        assertEquals(1, run("report", folder, "--gate", "strict.yaml"), err::toString);
        assertEquals(0, run("report", folder, "--standards", "strict.yaml"), err::toString);
        assertTrue(Files.readString(onlyRun().resolve("run.json")).contains("\"breach/request/api\""));
    }

    @Test
    void aGateWithNothingToHoldTheRunAgainstIsAWrongCall() {
        assertEquals(2, run("run", "journeys", "--company", "company.yaml", "--gate"));
        assertEquals("""
                --gate: there is nothing to hold the run against. Expected a file of standards (--gate FILE), or limits in the company file.

                1 problem. Nothing was played.
                """, told(err));
        assertFalse(Files.exists(here.resolve("target")));
    }

    @Test
    void journeysAfterAGateAreNotTakenForItsFile() {
        assertEquals(2, run("run", "--gate", "journeys", "--company", "company.yaml"));
        assertEquals("""
                --gate: journeys is no file of standards. Journeys stand before --gate: run journeys --gate
                All options: mystery-shopper run --help
                """, told(err));
    }

    @Test
    void aTopicOrTagThatNoJourneyHasIsToldBeforeAnythingIsPlayed() throws IOException {
        Files.writeString(
                here.resolve("odd.yaml"),
                "standards:\n  - { measure: met, at least: 90%, topic: orderin }\n  - { measure: met, at least: 90%, tag: \"@critcal\" }\n");

        assertEquals(2, run("run", "journeys", "--company", "company.yaml", "--standards", "odd.yaml"));
        assertEquals("""
                odd.yaml:2:43: no journey lies in the topic "orderin".
                  Known: ordering. Did you mean "ordering"?
                odd.yaml:3:41: no journey has the tag "critcal".
                  Known: critical. Did you mean "critical"?

                2 problems. Nothing was played.
                """, told(err));
        err.getBuffer().setLength(0);
        assertEquals(2, run("check", "journeys", "--company", "company.yaml", "--standards", "odd.yaml"));
        assertTrue(told(err).startsWith("odd.yaml:2:43: no journey lies in the topic \"orderin\"."), told(err));
    }

    @Test
    void aRunIsHeldAgainstAnEarlierOneToo() throws IOException {
        run("run", "journeys", "--company", "company.yaml", "--standards", "mild.yaml");
        String folder = onlyRun().toString();
        out.getBuffer().setLength(0);

        assertEquals(0, run("report", folder, "--gate", "--baseline", folder, "--worse-by", "10%"), err::toString);

        assertTrue(told(out).matches("(?s).*\nThe gate: no measure is worse than in run [a-z0-9]{4}[.]\n"), told(out));
    }

    @Test
    void aBaselineNeedsAGateAndARun() {
        assertEquals(2, run("run", "journeys", "--company", "company.yaml", "--baseline", "nowhere"));
        assertEquals("""
                --baseline is what a gate looks at. Expected --gate too.
                All options: mystery-shopper run --help
                """, told(err));
        err.getBuffer().setLength(0);
        assertEquals(2, run("run", "journeys", "--company", "company.yaml", "--baseline", "nowhere", "--gate"));
        assertEquals("""
                nowhere: there is no journal.jsonl here. Expected the folder of a run.

                1 problem. Nothing was played.
                """, told(err));
        err.getBuffer().setLength(0);
        assertEquals(
                2,
                run("run", "journeys", "--company", "company.yaml", "--baseline", ".", "--worse-by", "much", "--gate"));
        assertTrue(told(err).contains("there is no journal.jsonl here"), told(err));
    }

    @Test
    void aWorkflowIsToldWhatWasFoundAtItsLine() {
        environment.put("GITHUB_ACTIONS", "true");
        assertEquals(1, run("run", "journeys", "--company", "company.yaml", "--gate", "strict.yaml"), err::toString);
        assertTrue(
                told(out)
                        .contains(
                                "::error file=journeys/ordering/boots.feature,line=4,title=Standards that were not kept::Request"),
                told(out));
    }

    @Test
    void aCollectorThatIsDownIsToldAndTheRunIsWhole() throws IOException {
        assertEquals(
                0, run("run", "journeys", "--company", "company.yaml", "--otlp", "http://127.0.0.1:1"), err::toString);
        assertTrue(
                told(err).startsWith("http://127.0.0.1:1: the run was not handed on whole: nobody answers there. Its"),
                told(err));
        assertTrue(Files.exists(onlyRun().resolve("index.html")));

        err.getBuffer().setLength(0);
        assertEquals(2, run("run", "journeys", "--company", "company.yaml", "--otlp", "http://me:key@collector"));
        assertEquals("""
                --otlp: this is no address of a collector. Expected one such as http://127.0.0.1:4318, with keys in OTEL_EXPORTER_OTLP_HEADERS.

                1 problem. Nothing was played.
                """, told(err));
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
