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
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A chat that is played, exported and audited comes to the same as the run. */
class PlayedAndAuditedTest {

    private static final String JOURNEYS = """
            Feature: Ordering by chat
              Scenario: Dana cancels what she ordered by chat
                When Dana orders 1 "rain boots" by chat
                And Dana cancels the order by chat
            """;

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path here;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void anAuditOfWhatWasPlayedFindsTheSameTransfers() throws IOException {
        Files.writeString(here.resolve("chat.feature"), JOURNEYS);

        run("run", "chat.feature", "--faults", "transfer-loop", "--out", "played");
        run("report", onlyIn("played").toString(), "--transcripts", "chat.jsonl");
        assertEquals(0, run("audit", "chat.jsonl", "--out", "audited"), err::toString);

        JsonNode played = run(onlyIn("played"));
        JsonNode audited = run(onlyIn("audited"));
        assertTrue(transfers(played).size() > 1, () -> transfers(played).toString());
        assertEquals(transfers(played), transfers(audited));
        assertEquals(
                played.path("measures").path("contacts"),
                audited.path("measures").path("contacts"));
    }

    private static List<String> transfers(JsonNode run) {
        List<String> transfers = new ArrayList<>();
        for (JsonNode journey : run.path("journeys")) {
            for (JsonNode transfer : journey.path("transfers")) {
                transfers.add(transfer.path("from").asText() + " to "
                        + transfer.path("to").asText());
            }
        }
        return transfers;
    }

    private static JsonNode run(Path folder) throws IOException {
        return new ObjectMapper().readTree(folder.resolve("run.json").toFile());
    }

    private Path onlyIn(String folder) throws IOException {
        try (Stream<Path> runs = Files.list(here.resolve(folder))) {
            return runs.findFirst().orElseThrow();
        }
    }

    private int run(String... arguments) {
        Path home = Path.of("..").toAbsolutePath().normalize();
        Surroundings surroundings = new Surroundings(here, home, Map.of(), false);
        return MysteryShopper.commandLine(surroundings, new PrintWriter(out), new PrintWriter(err, true))
                .execute(arguments);
    }
}
