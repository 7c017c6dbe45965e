package dev.mysteryshopper.runner.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AuditCommandTest {

    private static final String BOOTS =
            "{\"journey\": \"j1\", \"goal\": \"return boots\", \"contacts\": [{\"contact\": \"c1\","
                    + " \"channel\": \"chat\", \"opened\": \"2026-03-02T09:00:00Z\", \"closed\": \"2026-03-02T09:09:00Z\","
                    + " \"messages\": [{\"at\": \"2026-03-02T09:00:05Z\", \"from\": \"shopper\", \"text\": \"I want to return my"
                    + " boots. My card is 4111 1111 1111 1111.\"}, {\"at\": \"2026-03-02T09:01:20Z\", \"from\": \"company\", \"by\":"
                    + " \"Ann\", \"desk\": \"Sales\", \"text\": \"I will pass you on to Returns.\"}, {\"at\":"
                    + " \"2026-03-02T09:02:20Z\", \"from\": \"company\", \"by\": \"Bob\", \"desk\": \"Returns\", \"text\": \"Bob"
                    + " here.\"}]}]}\n";

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path here;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @BeforeEach
    void record() throws IOException {
        Files.writeString(here.resolve("calls.jsonl"), BOOTS);
    }

    @Test
    void leavesTheFolderOfARunAndSaysWhatCameToLight() throws IOException {
        Files.writeString(here.resolve("company.yaml"), """
                company: Boot Barn
                locale: en-US
                timezone: America/Chicago
                channels: { web: { kind: browser, url: "${WEB_URL}" } }
                limits: { firstReplyTime: 30 seconds }
                """);

        assertEquals(0, run("audit", "calls.jsonl", "--company", "company.yaml"), err::toString);

        assertEquals("", err.toString());
        Path folder = onlyAudit();
        for (String report :
                List.of("journal.jsonl", "run.json", "index.html", "junit.xml", "summary.md", "allure-results")) {
            assertTrue(Files.exists(folder.resolve(report)), report);
        }
        assertTrue(
                out.toString().contains("  • By chat, the first reply took 1 min 15 s; the limit is 30 s.\n"),
                out::toString);
        assertTrue(out.toString().contains("1 recorded journey with Boot Barn"), out::toString);
        assertTrue(Files.readString(folder.resolve("index.html")).contains("2026-03-02 03:01:20"));
    }

    @Test
    void keepsCardNumbersOutOfEverythingItWrites() throws IOException {
        run("audit", "calls.jsonl", "--labels", "labels.jsonl");

        try (Stream<Path> files = Files.walk(here)) {
            for (Path file : files.filter(Files::isRegularFile)
                    .filter(file -> !file.endsWith("calls.jsonl"))
                    .toList()) {
                assertFalse(Files.readString(file).contains("4111 1111"), file::toString);
            }
        }
    }

    @Test
    void writesWhatWasFoundInEachJourney() throws IOException {
        assertEquals(0, run("audit", "calls.jsonl", "--labels", "made/labels.jsonl"), err::toString);

        String labels = Files.readString(here.resolve("made/labels.jsonl"));
        assertTrue(
                labels.startsWith("{\"journey\":\"j1\",\"labels\":{\"transfers\":[{\"contact\":\"c1\",\"at_message\":"),
                labels);
        assertEquals(1, labels.lines().count());
    }

    @Test
    void endsWithOneWhenALineCannotBeReadAndAuditsTheOthers() throws IOException {
        Files.writeString(here.resolve("more.jsonl"), "[]\n" + BOOTS.replace("\"j1\"", "\"j2\"") + BOOTS);

        assertEquals(1, run("audit", "calls.jsonl", "more.jsonl", "--labels", "labels.jsonl"));

        assertEquals("""
                more.jsonl:1: this is a list. Expected one journey a line, such as {"journey": "1", "goal": "...", "contacts": [{"contact": "c1", "channel": "phone", "opened": "...", "closed": null, "messages": [...]}]}.
                more.jsonl:3: this journey was read before, word for word; it was taken once.
                1 line could not be read and was left out.
                """, err.toString());
        assertEquals(2, Files.readString(here.resolve("labels.jsonl")).lines().count());
    }

    @Test
    void endsWithTwoBeforeAnythingIsWrittenWhenAFileCannotBeRead() throws IOException {
        Files.writeString(here.resolve("empty.jsonl"), "\n");

        assertEquals(2, run("audit", "calls.jsonl", "empty.jsonl", "nowhere.jsonl", ".", "--labels", "labels.jsonl"));

        assertEquals("""
                empty.jsonl: the file is empty. Expected a file of recorded conversations, one journey a line.
                nowhere.jsonl: there is no such file. Expected a file of recorded conversations, one journey a line.
                .: this is a folder. Expected a file of recorded conversations, one journey a line.

                3 problems. Nothing was audited.
                """, err.toString());
        assertFalse(Files.exists(here.resolve("target")));
        assertFalse(Files.exists(here.resolve("labels.jsonl")));
    }

    @Test
    void neverWritesOverWhatItReads() throws IOException {
        assertEquals(2, run("audit", "calls.jsonl", "--labels", "calls.jsonl"));

        assertEquals("""
                --labels calls.jsonl: this is the file that is read. Expected the name of another one.

                1 problem. Nothing was audited.
                """, err.toString());
        assertEquals(BOOTS, Files.readString(here.resolve("calls.jsonl")));
    }

    @Test
    void needsAFile() {
        assertEquals(2, run("audit"));
        assertEquals("""
                Missing required parameter: 'TRANSCRIPTS'
                All options: mystery-shopper audit --help
                """, err.toString());
    }

    @Test
    void reportsOfAnAuditAreMadeAgainFromItsJournal() throws IOException {
        run("audit", "calls.jsonl");
        Path folder = onlyAudit();
        String before = Files.readString(folder.resolve("run.json"));
        Files.delete(folder.resolve("run.json"));

        assertEquals(0, run("report", folder.toString()), err::toString);

        assertEquals(before, Files.readString(folder.resolve("run.json")));
    }

    private Path onlyAudit() throws IOException {
        try (Stream<Path> runs = Files.list(here.resolve("target/runs"))) {
            return runs.findFirst().orElseThrow();
        }
    }

    private int run(String... arguments) {
        Surroundings surroundings = new Surroundings(here, here, Map.of(), false);
        return MysteryShopper.commandLine(surroundings, new PrintWriter(out), new PrintWriter(err, true))
                .execute(arguments);
    }
}
