package dev.mysteryshopper.runner.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
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
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Reports that are made again, byte for byte. */
class ReportAgainTest {

    private static final String COMPANY = """
            company: Small Shop
            locale: en-US
            channels:
              api: { kind: http, url: "${API_URL}", client: jdk }
            truth: [ { fact: return window, value: 30 days } ]
            actions:
              order:
                api: [ { post: /orders, json: { product: "{product}" } }, read: { order number: $.number, total: $.total } ]
              track:
                api: [ get: "/orders/{order number}", read: { order status: $.status } ]
            """;

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path here;

    @SuppressWarnings("NullAway.Init")
    private HttpServer shop;

    private final AtomicInteger orders = new AtomicInteger();
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @BeforeEach
    void openTheShop() throws IOException {
        shop = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        shop.createContext("/orders", exchange -> {
            exchange.getRequestBody().readAllBytes();
            int order = orders.incrementAndGet();
            byte[] answer = ("{\"number\": \"A-" + order + "\", \"total\": \"" + order % 3
                            + "9.00 USD\", \"status\": \"" + (order % 4 == 0 ? "cancelled" : "placed") + "\"}")
                    .getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().add("Content-Type", "application/json");
            exchange.sendResponseHeaders(order % 7 == 0 ? 500 : 200, answer.length);
            exchange.getResponseBody().write(answer);
            exchange.close();
        });
        shop.start();
        Files.writeString(here.resolve("company.yaml"), COMPANY);
        StringBuilder feature = new StringBuilder("Feature: Ordering\n");
        for (int i = 1; i <= 8; i++) {
            feature.append("  Scenario: Dana orders boots ")
                    .append(i)
                    .append("\n    When Dana orders 1 \"boots\" through the"
                            + " api\n    Then the order is placed through the api\n");
        }
        Files.createDirectories(here.resolve("journeys"));
        Files.writeString(here.resolve("journeys/a.feature"), feature);
    }

    @AfterEach
    void closeTheShop() {
        shop.stop(0);
    }

    @Test
    void everyFileIsTheSameByteForByteAsTheRunWroteIt() throws IOException {
        Path run = played("--retries", "1");
        Map<String, String> written = files(run);
        assertTrue(written.size() > 15, () -> "all reports: " + written.keySet());

        report(run.toString());

        assertEquals(written, files(run));
    }

    @Test
    void theSameGoesForAnotherFolderAndForTheJournalAlone() throws IOException {
        Path run = played();
        Map<String, String> written = files(run);
        Path journal = here.resolve("kept/old-journal.jsonl");
        Files.createDirectories(journal.getParent());
        Files.copy(run.resolve("journal.jsonl"), journal);

        report(journal.toString(), "--out", "again");
        report(run.toString(), "--out", "once-more");

        written.remove("journal.jsonl");
        assertEquals(written, files(here.resolve("again")));
        assertEquals(written, files(here.resolve("once-more")));
    }

    @Test
    void aJournalThatWasCutOffAnywhereGivesTheSameReportsTwice() throws IOException {
        byte[] whole = Files.readAllBytes(played().resolve("journal.jsonl"));
        for (int part = 1; part < 6; part++) {
            Path run = Files.createDirectory(here.resolve("cut-" + part));
            Files.write(run.resolve("journal.jsonl"), Arrays.copyOf(whole, whole.length * part / 6));

            assertEquals(3, report(run.toString()), "it did not finish");
            Map<String, String> first = files(run);
            report(run.toString());

            assertEquals(first, files(run));
            assertTrue(
                    Files.readString(run.resolve("run.json")).contains("the run has no end"), "says what is missing");
        }
    }

    @Test
    void severalJournalsOfOneRunAreReportedAsTheMergedRunIs() throws IOException {
        Path one = played("--shard", "1/2");
        Path two = played("--shard", "2/2");

        int merged = call("merge", one.toString(), two.toString(), "--out", "merged");
        int told = report(
                one.resolve("journal.jsonl").toString(),
                two.resolve("journal.jsonl").toString(),
                "--out",
                "told");

        assertEquals(merged, told);
        String journeys = "\"journeys\" : [";
        String mergedJson = Files.readString(here.resolve("merged/run.json"));
        String toldJson = Files.readString(here.resolve("told/run.json"));
        assertEquals(
                mergedJson.substring(mergedJson.lastIndexOf(journeys)),
                toldJson.substring(toldJson.lastIndexOf(journeys)));
    }

    @Test
    void saysWhereSeveralJournalsNeedAFolder() throws IOException {
        Path run = played();
        Path journal = run.resolve("journal.jsonl");

        assertEquals(2, report(journal.toString(), journal.toString()));
        assertEquals("""
                2 journals: They are taken for those of one run, which has no folder. Expected --out DIR to say where it is reported.

                1 problem. Nothing was written.
                """, err.toString());

        assertEquals(2, report(run.toString(), journal.toString(), "--out", "again"));
        assertEquals("""
                --out again: One folder cannot hold the reports of several runs. Expected one run.

                1 problem. Nothing was written.
                """, err.toString());
    }

    private Path played(String... more) throws IOException {
        Path runs = here.resolve("runs-" + orders.incrementAndGet());
        String[] call = Stream.concat(
                        Stream.of("run", "journeys", "--company", "company.yaml", "--out", runs.toString()),
                        Stream.of(more))
                .toArray(String[]::new);
        call(call);
        try (Stream<Path> made = Files.list(runs)) {
            List<Path> folders = made.filter(Files::isDirectory).toList();
            assertEquals(1, folders.size(), err::toString);
            return folders.get(0);
        }
    }

    private int report(String... arguments) {
        return call(Stream.concat(Stream.of("report"), Stream.of(arguments)).toArray(String[]::new));
    }

    private int call(String... arguments) {
        err.getBuffer().setLength(0);
        Map<String, String> environment =
                Map.of("API_URL", "http://127.0.0.1:" + shop.getAddress().getPort());
        return MysteryShopper.commandLine(
                        new Surroundings(here, here, environment, false),
                        new PrintWriter(out, true),
                        new PrintWriter(err, true))
                .execute(arguments);
    }

    /** The files of a folder, by name, with the hash of what is in them. */
    private static Map<String, String> files(Path folder) throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                files.put(folder.relativize(file).toString(), hash(Files.readAllBytes(file)));
            }
        }
        return files;
    }

    private static String hash(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
