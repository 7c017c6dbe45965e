package dev.mysteryshopper.reports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.mysteryshopper.reports.journal.ContactClosed;
import dev.mysteryshopper.reports.journal.ContactEntry;
import dev.mysteryshopper.reports.journal.ContactOpened;
import dev.mysteryshopper.reports.measure.RunResult;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MadeUpJournalsTest {

    @TempDir
    Path folder;

    @Test
    void aJourneyHasNineEntriesOfTalk() {
        for (int number = 0; number < 100; number++) {
            assertEquals(
                    9,
                    new MadeUpJourney(number, 1)
                            .entries().stream()
                                    .filter(ContactEntry.class::isInstance)
                                    .filter(entry ->
                                            !(entry instanceof ContactOpened) && !(entry instanceof ContactClosed))
                                    .count(),
                    "journey " + number);
        }
    }

    @Test
    void theRunHasSomethingOfEverything() throws IOException {
        Path journal = folder.resolve("journal.jsonl");
        MadeUpJournals.write(journal, 500, 1);

        RunResult result = Report.of(journal);

        assertEquals(500, result.measures().journeys());
        assertTrue(result.measures().met() > 400, () -> result.measures().toString());
        assertTrue(result.measures().fellShort() > 10, () -> result.measures().toString());
        assertTrue(
                result.measures().transferCount() > 100, () -> result.measures().toString());
        assertTrue(result.measures().holdCount() > 50, () -> result.measures().toString());
        assertTrue(result.measures().retellCount() > 50, () -> result.measures().toString());
        assertTrue(result.measures().inconsistencyCount() > 0, () -> result.measures()
                .toString());
        assertEquals(
                3,
                result.measures().waits().stream()
                        .map(wait -> wait.channel())
                        .distinct()
                        .count());
    }

    @Test
    void theSameSeedGivesTheSameBytes() throws IOException {
        MadeUpJournals.write(folder.resolve("a.jsonl"), 50, 7);
        MadeUpJournals.write(folder.resolve("b.jsonl"), 50, 7);

        assertEquals(-1, Files.mismatch(folder.resolve("a.jsonl"), folder.resolve("b.jsonl")));
    }
}
