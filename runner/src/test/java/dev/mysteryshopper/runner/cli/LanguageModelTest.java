package dev.mysteryshopper.runner.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LanguageModelTest {

    private static final String KEY = "sk-do-not-show-1234567890";
    private static final Map<String, String> MODEL = Map.of(
            "MYSTERY_SHOPPER_MODEL_ENDPOINT",
            "http://127.0.0.1:9/v1",
            "MYSTERY_SHOPPER_MODEL",
            "owl",
            "MYSTERY_SHOPPER_MODEL_KEY",
            KEY);

    private static final String PAIR =
            "{\"case\": \"1\", \"question\": \"What is it made of?\", \"subject\": \"table\", \"fact\": \"material\","
                    + " \"type\": \"text\", \"replies\": [{\"id\": \"a\", \"text\": \"It is solid beech.\"},"
                    + " {\"id\": \"b\", \"text\": \"Beech, all of it.\"}]}\n";

    private static final String JOURNAL = """
            {"entry":"RunStarted","at":"2026-03-02T09:00:00Z","nanos":0,"format":1,"run":"r1","tool":"0","company":"Table Shop","locale":"en-US","timezone":"UTC","seed":1,"channels":[],"truth":[],"limits":[],"environment":{}}
            {"entry":"JourneyStarted","at":"2026-03-02T09:00:00Z","nanos":0,"journey":"j","name":"j","feature":"f","file":"f.feature","line":1,"topic":"","tags":[],"description":"","cells":[]}
            {"entry":"ContactOpened","at":"2026-03-02T09:00:00Z","nanos":0,"journey":"j","contact":"c","channel":"chat","kind":"websocket","shopper":"Dana","action":"ask","setUp":false,"patienceMillis":1}
            {"entry":"ValueRead","at":"2026-03-02T09:00:01Z","nanos":1,"journey":"j","contact":"c","fact":"material","type":"text","subject":"table","text":"solid beech","quote":"It is solid beech.","source":"p"}
            {"entry":"ValueRead","at":"2026-03-02T09:00:02Z","nanos":2,"journey":"j","contact":"c","fact":"material","type":"text","subject":"table","text":"beech","quote":"Beech, all of it.","source":"p"}
            {"entry":"JourneyFinished","at":"2026-03-02T09:00:03Z","nanos":3,"journey":"j","outcome":"MET","message":""}
            {"entry":"RunFinished","at":"2026-03-02T09:00:03Z","nanos":3,"complete":true,"reason":""}
            """;

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path here;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void isNotAskedUnlessItIsNamed() throws IOException {
        Files.writeString(here.resolve("answers.jsonl"), PAIR);

        assertEquals(0, call(Map.of(), "judge", "answers.jsonl"));

        assertTrue(out.toString().contains("\"verdict\":\"UNSURE\""), out::toString);
        assertEquals("", err.toString());
    }

    @Test
    void settlesPairsThatJudgeIsUnsureOfAndIsAskedOnceForAll() throws IOException {
        Files.writeString(here.resolve("answers.jsonl"), PAIR);

        assertEquals(0, call(MODEL, "judge", "answers.jsonl"));
        String first = out.toString();
        out.getBuffer().setLength(0);
        assertEquals(0, call(MODEL, "judge", "answers.jsonl"));

        assertTrue(first.contains("\"verdict\":\"CONSISTENT\""), first);
        assertTrue(first.contains("\"reason\":\"As a language model reads it: Beech is beech.\""), first);
        assertEquals(first, out.toString());
        assertEquals("""
                The language model was asked 1 time, and answers of 0 times before were used: 1 settled, 0 did not hold and stay unsure.
                The language model was asked 0 times, and answers of 1 time before were used: 1 settled, 0 did not hold and stay unsure.
                """, err.toString());
    }

    @Test
    void settlesPairsOfARunsReportAndItsKeyIsWrittenNowhere() throws IOException {
        Files.createDirectory(here.resolve("run"));
        Files.writeString(here.resolve("run/journal.jsonl"), JOURNAL);

        assertEquals(0, call(Map.of(), "report", "run"));
        JsonNode without = run("run");
        assertEquals(1, without.path("measures").path("unsureCount").asInt());
        assertEquals(
                "UNSURE", without.path("sameEverywhere").path(0).path("verdict").asText());
        assertEquals(0, call(MODEL, "report", "run"), err::toString);
        JsonNode with = run("run");
        assertEquals(0, with.path("measures").path("unsureCount").asInt());
        assertEquals(
                "CONSISTENT",
                with.path("sameEverywhere").path(0).path("verdict").asText());
        keyIsNowhere();
    }

    @Test
    void anAuditSaysWhichModelWasAsked() throws IOException {
        Files.writeString(here.resolve("talks.jsonl"), talk("1", "It is solid beech."));

        assertEquals(0, call(MODEL, "audit", "talks.jsonl", "--out", "audited"), err::toString);

        Path audit;
        try (Stream<Path> runs = Files.list(here.resolve("audited"))) {
            audit = runs.findFirst().orElseThrow();
        }
        assertEquals(
                "owl",
                run(audit.toString()).path("environment").path("language model").asText());
        keyIsNowhere();
    }

    private void keyIsNowhere() throws IOException {
        try (Stream<Path> files = Files.walk(here)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                assertFalse(Files.readString(file).contains(KEY), file::toString);
            }
        }
        assertFalse((out.toString() + err).contains(KEY));
    }

    @Test
    void needsBothEndpointAndModel() {
        assertEquals(2, call(Map.of("MYSTERY_SHOPPER_MODEL", "owl"), "judge", "answers.jsonl"));
        assertEquals("""
                MYSTERY_SHOPPER_MODEL_ENDPOINT: this is not set, and MYSTERY_SHOPPER_MODEL is. Expected both, or neither.

                1 problem. Nothing was judged.
                """, err.toString());
    }

    @Test
    void refusesAnAddressThatIsNoneOrThatHoldsAKey() {
        Map<String, String> wrong = Map.of(
                "MYSTERY_SHOPPER_MODEL",
                "owl",
                "MYSTERY_SHOPPER_MODEL_ENDPOINT",
                "https://me:" + KEY + "@127.0.0.1/v1");

        assertEquals(2, call(wrong, "judge", "answers.jsonl"));
        assertEquals("""
                MYSTERY_SHOPPER_MODEL_ENDPOINT: this is no address of a server. Expected one such as https://models.example.com/v1, with the key in MYSTERY_SHOPPER_MODEL_KEY.

                1 problem. Nothing was judged.
                """, err.toString());
    }

    private static String talk(String journey, String answer) {
        return "{\"journey\": \"" + journey + "\", \"goal\": \"buy a table\", \"contacts\": [{\"contact\": \"c1\","
                + " \"channel\": \"chat\", \"opened\": \"2026-03-02T09:00:00Z\", \"closed\": \"2026-03-02T09:09:00Z\","
                + " \"messages\": [{\"at\": \"2026-03-02T09:00:05Z\", \"from\": \"shopper\", \"text\": \"What is it made of?\"},"
                + " {\"at\": \"2026-03-02T09:01:20Z\", \"from\": \"company\", \"by\": \"Ann\", \"text\": \"" + answer
                + "\"}]}]}\n";
    }

    private JsonNode run(String folder) throws IOException {
        return new ObjectMapper()
                .readTree(here.resolve(folder).resolve("run.json").toFile());
    }

    private int call(Map<String, String> environment, String... arguments) {
        Surroundings surroundings = new Surroundings(here, here, environment, false);
        return MysteryShopper.commandLine(surroundings, new PrintWriter(out), new PrintWriter(err, true))
                .execute(arguments);
    }
}
