package dev.mysteryshopper.runner.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Chats that are played, exported, audited and judged come to the same as the run. What a company file alone can tell is left out: what
 * is asked only to know who somebody is, and facts that its patterns read.
 */
class PlayedAndAuditedTest {

    private static final String JOURNEYS = """
            Feature: Talking to the shop
              Scenario: Dana cancels what she ordered
                When Dana orders 1 "rain boots" by chat
                And Dana cancels the order by chat
              Scenario: Dana returns worn boots
                When Dana orders 1 "rain boots" by chat
                And Dana asks to return the order by chat because "they were worn"
              Scenario: Dana claims the warranty
                When Dana orders 1 "toaster" by chat
                And Dana claims the warranty of "toaster" by chat because "it stopped heating"
              Scenario: Dana asks about Saturday
                When Dana asks "When are you open on Saturday?" by chat and web
            """;

    private static final ObjectMapper JSON = new ObjectMapper();

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path here;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void anAuditOfWhatWasPlayedComesToTheSameNumbers() throws IOException {
        JsonNode played = played("transfer-loop,slow-desk", "by chat and web", "by chat");
        JsonNode audited = audited();

        assertEquals(4, audited.path("journeys").size());
        Map<String, String> before = told(played);
        assertEquals(before, told(audited));
        assertTrue(before.toString().contains("transfers 4"), before::toString);
        assertTrue(before.toString().contains("holds 1"), before::toString);
        for (String measure : List.of(
                "contacts",
                "transferCount",
                "transferRate",
                "pingPongCount",
                "deflectionCount",
                "holdCount",
                "promises",
                "unansweredCount",
                "resolutions",
                "inconsistencyCount",
                "unsureCount")) {
            assertEquals(
                    played.path("measures").path(measure),
                    audited.path("measures").path(measure),
                    measure);
        }
    }

    @Test
    void whatAChatStatedIsHeardInItsRecordingAndJudgedAlike() throws IOException {
        JsonNode played = played("stale-hours", "", "");
        JsonNode audited = audited();

        JsonNode hours = heard(played, "saturday hours");
        JsonNode chat = statement(played, "chat");
        JsonNode web = statement(played, "web");
        assertEquals("CONTRADICTS", hours.path("verdict").asText());
        assertEquals(chat.path("value"), statement(audited, "chat").path("value"));

        Files.writeString(
                here.resolve("answers.jsonl"),
                JSON.createObjectNode()
                                .put("case", "1")
                                .put("question", "When are you open on Saturday?")
                                .put("subject", chat.path("subject").asText())
                                .put("fact", "saturday hours")
                                .put("type", chat.path("type").asText())
                                .set(
                                        "replies",
                                        JSON.createArrayNode()
                                                .add(JSON.createObjectNode()
                                                        .put("id", "a")
                                                        .put(
                                                                "text",
                                                                chat.path("quote")
                                                                        .asText()))
                                                .add(JSON.createObjectNode()
                                                        .put("id", "b")
                                                        .put(
                                                                "text",
                                                                web.path("quote")
                                                                        .asText())))
                        + "\n");
        run("judge", "answers.jsonl", "--out", "verdicts.jsonl");
        JsonNode verdict = JSON.readTree(Files.readString(here.resolve("verdicts.jsonl")));
        assertEquals(hours.path("verdict"), verdict.path("verdict"));
        assertEquals(chat.path("value"), verdict.path("values").path("a"));
        assertEquals(web.path("value"), verdict.path("values").path("b"));
    }

    /** Plays the journeys and exports their conversations. */
    private JsonNode played(String faults, String words, String others) throws IOException {
        Files.writeString(here.resolve("chat.feature"), words.isEmpty() ? JOURNEYS : JOURNEYS.replace(words, others));
        run("run", "chat.feature", "--faults", faults, "--out", "played");
        run("report", onlyIn("played").toString(), "--transcripts", "chat.jsonl");
        return run(onlyIn("played"));
    }

    private JsonNode audited() throws IOException {
        String company = Path.of("../scenarios/company.yaml")
                .toAbsolutePath()
                .normalize()
                .toString();
        assertEquals(0, run("audit", "chat.jsonl", "--company", company, "--out", "audited"), err::toString);
        return run(onlyIn("audited"));
    }

    /** What there is to tell of each journey. Who is named, the desk or the person, may differ where only the words tell. */
    private static Map<String, String> told(JsonNode run) {
        Map<String, String> told = new TreeMap<>();
        for (JsonNode journey : run.path("journeys")) {
            List<String> promises = new ArrayList<>();
            journey.path("promises")
                    .forEach(promise -> promises.add(promise.path("what").asText() + " "
                            + promise.path("standing").asText()));
            told.put(
                    journey.path("name").asText(),
                    "transfers " + journey.path("transferCount") + ", holds "
                            + journey.path("holds").size() + ", promises " + promises
                            + ", deflections " + journey.path("deflectionCount") + ", came to "
                            + journey.path("resolution").asText());
        }
        return told;
    }

    private static JsonNode heard(JsonNode run, String fact) {
        for (JsonNode one : run.path("sameEverywhere")) {
            if (one.path("fact").asText().equals(fact)) {
                return one;
            }
        }
        throw new AssertionError("nothing was heard of " + fact + " in " + run.path("sameEverywhere"));
    }

    private static JsonNode statement(JsonNode run, String channel) {
        for (JsonNode journey : run.path("journeys")) {
            for (JsonNode statement : journey.path("statements")) {
                if (statement.path("channel").asText().equals(channel)
                        && statement.path("fact").asText().equals("saturday hours")) {
                    return statement;
                }
            }
        }
        throw new AssertionError("no Saturday hours on " + channel + " in " + run.path("journeys"));
    }

    private static JsonNode run(Path folder) throws IOException {
        return JSON.readTree(folder.resolve("run.json").toFile());
    }

    private Path onlyIn(String folder) throws IOException {
        try (Stream<Path> runs = Files.list(here.resolve(folder))) {
            return runs.filter(Files::isDirectory).findFirst().orElseThrow();
        }
    }

    private int run(String... arguments) {
        Path home = Path.of("..").toAbsolutePath().normalize();
        Surroundings surroundings = new Surroundings(here, home, Map.of(), false);
        return MysteryShopper.commandLine(surroundings, new PrintWriter(out), new PrintWriter(err, true))
                .execute(arguments);
    }
}
