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
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CompareCommandTest {

    private static final String COMPANY = """
            company: Small Shop
            locale: en-US
            timezone: UTC
            channels:
              api: { kind: http, url: "${API_URL}", client: jdk }
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
    private volatile String status = "placed";

    @BeforeEach
    void openTheShop() throws IOException {
        shop = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        shop.createContext("/orders", exchange -> {
            byte[] answer = ("{\"number\": \"A-1\", \"status\": \"" + status + "\"}").getBytes(StandardCharsets.UTF_8);
            exchange.getRequestBody().readAllBytes();
            exchange.getResponseHeaders().add("Content-Type", "application/json");
            exchange.sendResponseHeaders(200, answer.length);
            exchange.getResponseBody().write(answer);
            exchange.close();
        });
        shop.start();
        Files.writeString(here.resolve("company.yaml"), COMPANY);
        Files.createDirectories(here.resolve("journeys/ordering"));
        Files.writeString(here.resolve("journeys/ordering/boots.feature"), JOURNEY);
    }

    @AfterEach
    void closeTheShop() {
        shop.stop(0);
    }

    @Test
    void saysWhatIsWorseInOneRunThanInAnother() throws IOException {
        Path base = played("placed");
        Path run = played("cancelled");
        out.getBuffer().setLength(0);

        assertEquals(0, run("compare", base.toString(), run.toString(), "--markdown", "c.md", "--json", "c.json"));

        assertEquals("", err.toString());
        assertTrue(out.toString().startsWith("Base: Small Shop, "), out.toString());
        assertTrue(out.toString().contains("""
                        Met in the base, fell short now (1)
                          ✗ Dana orders boots
                        """), out.toString());
        assertTrue(out.toString().contains("journeys met: 100% → 0%, n 1 and 1: too few to tell"), out.toString());
        assertTrue(Files.readString(here.resolve("c.md")).startsWith("# Worse: 1 journey"));
        assertTrue(Files.readString(here.resolve("c.json")).contains("\"verdict\" : \"worse\""));
    }

    @Test
    void holdsARunAgainstTheLastOneThatIsRememberedThoughItsFolderIsGone() throws IOException {
        Path base = played("placed");
        Path run = played("cancelled");
        assertTrue(out.toString().contains("Since the run of "), out.toString());
        out.getBuffer().setLength(0);
        Files.move(base, here.resolve("moved"));

        assertEquals(0, run("compare", run.toString()), err::toString);

        assertTrue(out.toString().contains("(" + id(base) + ")"), out.toString());
        assertTrue(out.toString().contains("Met in the base, fell short now (1)"), out.toString());
    }

    @Test
    void saysWhatIsNotThereAndWritesNothing() throws IOException {
        Path alone = played("placed");

        assertEquals(2, run("compare", "nowhere", alone.toString(), "--json", "c.json"));
        assertEquals("""
                nowhere: There is no journal.jsonl here. Expected the folder of a run.

                1 problem. Nothing was compared.
                """, told(err));
        err.getBuffer().setLength(0);

        assertEquals(2, run("compare", alone.toString(), "--json", "c.json"));
        assertEquals("""
                ALONE: no run before this one is remembered that played mostly the same journeys.
                  Name the folder of the run to compare it with, or the history with --history FILE (history.jsonl beside the folders of the runs is read without it).

                1 problem. Nothing was compared.
                """, told(err).replace(told(alone.toString()), "ALONE"));
        assertFalse(Files.exists(here.resolve("c.json")));
    }

    @Test
    void aJournalOfANewerVersionIsRefused() throws IOException {
        Path base = played("placed");
        Path newer = Files.createDirectories(here.resolve("newer"));
        Files.writeString(
                newer.resolve("journal.jsonl"),
                Files.readString(base.resolve("journal.jsonl")).replaceFirst("\"format\":\\d+", "\"format\":99"));

        assertEquals(2, run("compare", base.toString(), "newer"));
        assertTrue(told(err).startsWith("newer/journal.jsonl:1: written in format 99 of the journal;"), told(err));
    }

    @Test
    void remembersARunOnceAndNothingWhereNothingIsAskedFor() throws IOException {
        assertEquals(0, run("run", "journeys", "--company", "company.yaml", "--history", "none"), err::toString);
        Path history = here.resolve("target/runs/history.jsonl");
        assertFalse(Files.exists(history));

        Path run = played("placed");
        assertEquals(2, Files.readAllLines(history).size());

        assertEquals(0, run("report", run.toString()), err::toString);
        assertEquals(2, Files.readAllLines(history).size());
    }

    @Test
    void thePageOfARunShowsTheRunsBeforeItAlsoWhenItIsMadeAgain() throws IOException {
        Path first = played("placed");
        assertFalse(Files.readString(first.resolve("index.html")).contains("id=\"trend\""));
        Path second = played("placed");
        String page = Files.readString(second.resolve("index.html"));
        assertTrue(page.contains("id=\"trend\""));
        assertTrue(page.contains("as last time"));

        assertEquals(0, run("report", second.toString()), err::toString);
        assertEquals(page, Files.readString(second.resolve("index.html")));
    }

    @Test
    void aShardIsNotRememberedAndTheRunJoinedFromShardsIs() throws IOException {
        assertEquals(0, run("run", "journeys", "--company", "company.yaml", "--shard", "1/1"), err::toString);
        assertFalse(Files.exists(here.resolve("target/runs/history.jsonl")));

        Path shard = folders().get(0);
        assertEquals(0, run("merge", shard.toString(), "--out", "target/runs/night"), err::toString);

        assertEquals(
                2, Files.readAllLines(here.resolve("target/runs/history.jsonl")).size());
    }

    @Test
    void aHistoryThatCannotBeReadInPartIsToldAndDoesNotStopTheRun() throws IOException {
        Path history = Files.createDirectories(here.resolve("target/runs")).resolve("history.jsonl");
        Files.writeString(history, "{\"history\":\"run\",\"run\":\"cut o");

        assertEquals(0, run("run", "journeys", "--company", "company.yaml"));

        assertEquals(
                "history.jsonl:1: is no line of a history and was skipped: it is no whole JSON object.\n", told(err));
        assertEquals(2, Files.readAllLines(history).size());
    }

    @Test
    void saysWhatIsWrongWithTheOptions() {
        assertEquals(2, run("run", "journeys", "--company", "company.yaml", "--history-keep", "0"));
        assertTrue(told(err).startsWith("--history-keep: 0 is too few. Expected a number from 1."), told(err));
        err.getBuffer().setLength(0);

        assertEquals(2, run("run", "journeys", "--company", "company.yaml", "--history", "journeys"));
        assertEquals("""
                --history journeys: this is a folder. Expected the name of a file, or none for no history.

                1 problem. Nothing was played.
                """, told(err));
    }

    /** The folder of a run that was just played. */
    private Path played(String orders) throws IOException {
        status = orders;
        Set<Path> before = new HashSet<>(folders());
        run("run", "journeys", "--company", "company.yaml");
        return folders().stream()
                .filter(folder -> !before.contains(folder))
                .findFirst()
                .orElseThrow();
    }

    private List<Path> folders() throws IOException {
        Path runs = Files.createDirectories(here.resolve("target/runs"));
        try (Stream<Path> all = Files.list(runs)) {
            return all.filter(Files::isDirectory).collect(Collectors.toList());
        }
    }

    private static String id(Path run) {
        String name = run.getFileName().toString();
        return name.substring(name.indexOf('-') + 1);
    }

    private int run(String... arguments) {
        Map<String, String> environment =
                Map.of("API_URL", "http://127.0.0.1:" + shop.getAddress().getPort());
        Surroundings surroundings = new Surroundings(here, here, environment, false);
        return MysteryShopper.commandLine(surroundings, new PrintWriter(out), new PrintWriter(err, true))
                .execute(arguments);
    }

    private String told(StringWriter writer) {
        return told(writer.toString());
    }

    private String told(String text) {
        return text.replace(System.lineSeparator(), "\n").replace(here + "/", "");
    }
}
