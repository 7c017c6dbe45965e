package dev.mysteryshopper.reports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.mysteryshopper.reports.journal.Ending;
import dev.mysteryshopper.reports.journal.Entry;
import dev.mysteryshopper.reports.journal.JournalWriter;
import dev.mysteryshopper.reports.journal.JourneyOutcome;
import dev.mysteryshopper.reports.journal.Redactor;
import dev.mysteryshopper.reports.journal.RunFinished;
import dev.mysteryshopper.reports.measure.JourneyLog;
import dev.mysteryshopper.reports.measure.JourneyResult;
import dev.mysteryshopper.reports.measure.RunResult;
import dev.mysteryshopper.reports.measure.Story;
import dev.mysteryshopper.reports.render.Renderer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportTest {

    @TempDir
    Path folder;

    @Test
    void theSameJournalInAnyOrderGivesTheSameReport() throws IOException {
        List<Entry> entries = entries();
        RunResult expected = Report.of(written("journal.jsonl", entries));
        assertEquals(List.of(), expected.trouble());
        assertEquals(3, expected.measures().journeys());
        for (int seed = 0; seed < 20; seed++) {
            Collections.shuffle(entries, new Random(seed));

            assertEquals(expected, Report.of(written("shuffled-" + seed + ".jsonl", entries)));
        }
    }

    @Test
    void everyJourneyIsToldOnceWithItsWholeLog() throws IOException {
        List<Entry> entries = entries();
        Collections.shuffle(entries, new Random(5));
        written("journal.jsonl", entries);
        Keeping keeping = new Keeping();

        RunResult result = Report.write(folder, List.of(keeping));

        assertEquals(3, keeping.logs.size());
        for (JourneyResult journey : result.journeys()) {
            assertEquals(story(journey.journey()).log(), keeping.logs.get(journey.journey()));
        }
        assertEquals(1, keeping.closed);
    }

    @Test
    void theRunThatWasKilledIsToldAsFarAsItWent() throws IOException {
        List<Entry> entries = entries();
        Path journal = written("journal.jsonl", entries.subList(0, entries.size() - 2));
        Files.writeString(journal, Files.readString(journal) + "{\"entry\":\"Jour");

        RunResult result = Report.of(journal);

        assertEquals(3, result.journeys().size());
        assertEquals(1, result.measures().cutOff());
        assertEquals(
                List.of(
                        "journal.jsonl:" + (entries.size() - 1)
                                + ": the file ends in the middle of this line; it was read up to the line before.",
                        "journal.jsonl: the run has no end: it was killed, or is still going on. 1 of its journeys are"
                                + " not finished."),
                result.trouble());
    }

    @Test
    void aReportThatCannotBeWrittenKeepsNoOtherFromIt() throws IOException {
        written("journal.jsonl", entries());
        Keeping keeping = new Keeping();

        IOException failed = assertThrows(
                IOException.class,
                () -> Report.write(
                        folder,
                        List.of(
                                (result, run) -> {
                                    throw new IOException("disk full");
                                },
                                keeping)));

        assertEquals("disk full", failed.getMessage());
        assertEquals(3, keeping.logs.size());
    }

    @Test
    void aMistakeOfOursInOneReportIsThrownAfterTheOthersAreWritten() throws IOException {
        written("journal.jsonl", entries());
        Keeping keeping = new Keeping();
        Keeping wrong = new Keeping() {
            @Override
            public void journey(JourneyResult result, JourneyLog log) {
                throw new IllegalStateException("no words for " + log.journey());
            }
        };

        IllegalStateException failed =
                assertThrows(IllegalStateException.class, () -> Report.write(folder, List.of(wrong, keeping)));

        assertEquals("no words for a", failed.getMessage());
        assertEquals(3, keeping.logs.size());
        assertEquals(1, keeping.closed);
    }

    @Test
    void theReportsAreWholeAlsoWhenTheThreadThatWaitsIsInterrupted() throws IOException {
        written("journal.jsonl", entries());
        Keeping keeping = new Keeping();
        Thread.currentThread().interrupt();

        Report.write(folder, List.of(keeping));

        assertTrue(Thread.interrupted(), "who interrupted it is told");
        assertEquals(3, keeping.logs.size());
        assertEquals(1, keeping.closed);
    }

    @Test
    void journalsOfPartsMakeOneRun() throws IOException {
        List<Entry> first = new ArrayList<>(List.of(Story.run()));
        first.addAll(story("a").entries());
        first.add(new RunFinished(Story.at(40), true, ""));
        List<Entry> second = new ArrayList<>(List.of(Story.run()));
        second.addAll(story("b").entries());
        second.add(new RunFinished(Story.at(40), false, "the limit of the run"));

        RunResult result = Report.of(written("a.jsonl", first), written("b.jsonl", second));

        assertEquals(2, result.journeys().size());
        assertEquals(false, result.finished().orElseThrow().complete());
    }

    private static List<Entry> entries() {
        List<Entry> entries = new ArrayList<>();
        entries.add(Story.run());
        for (String journey : List.of("a", "b", "c")) {
            entries.addAll(story(journey).entries());
        }
        entries.add(new RunFinished(Story.at(40), true, ""));
        return entries;
    }

    private static Story story(String journey) {
        return new Story(journey)
                .opens(1, "chat", "cancel")
                .says(2, "Hi", "name")
                .hears(2.5, "What is it about?")
                .isAsked(2.6, "name")
                .reads(9, "price", "money", "boots", "89.00 USD")
                .closes(16, Ending.DONE)
                .checks(17, true)
                .ends(18, JourneyOutcome.MET);
    }

    private Path written(String name, List<? extends Entry> entries) throws IOException {
        Path file = folder.resolve(name);
        try (JournalWriter journal = new JournalWriter(file, new Redactor(Map.of()))) {
            entries.forEach(journal::append);
        }
        return file;
    }

    /** Keeps what it is told. */
    private static class Keeping implements Renderer, Renderer.Telling {

        private final Map<String, JourneyLog> logs = new TreeMap<>();
        private int closed;

        @Override
        public Telling begin(RunResult result, Path run) {
            return this;
        }

        @Override
        public void journey(JourneyResult result, JourneyLog log) {
            assertEquals(null, logs.put(log.journey(), log));
        }

        @Override
        public void close() {
            closed++;
        }
    }
}
