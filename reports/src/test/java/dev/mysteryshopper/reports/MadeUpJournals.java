package dev.mysteryshopper.reports;

import dev.mysteryshopper.reports.journal.ChannelUsed;
import dev.mysteryshopper.reports.journal.JournalFormat;
import dev.mysteryshopper.reports.journal.JournalWriter;
import dev.mysteryshopper.reports.journal.Moment;
import dev.mysteryshopper.reports.journal.PublishedFact;
import dev.mysteryshopper.reports.journal.Redactor;
import dev.mysteryshopper.reports.journal.RunFinished;
import dev.mysteryshopper.reports.journal.RunStarted;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * Journals of runs that nobody played, for benches and tests of size: journeys of nine entries of talk each, on web, chat
 * and api, with desks, transfers, holds, waits, statements that agree or do not, and some expectations unmet. A journey is
 * made of its number and the seed alone, so that the journals of parts hold the same journeys as the journal of the whole.
 */
public final class MadeUpJournals {

    /** When all made-up runs began. */
    static final Instant BEGAN = Instant.parse("2026-03-02T09:00:00Z");

    private MadeUpJournals() {}

    /** The first entry of a made-up run. */
    public static RunStarted started(String run) {
        return new RunStarted(
                new Moment(BEGAN, 0),
                JournalFormat.VERSION,
                run,
                "0.1.0",
                "Made-up Shop",
                "en-US",
                "America/Chicago",
                1,
                List.of(
                        new ChannelUsed("web", "browser", "http://shop.example/"),
                        new ChannelUsed("chat", "websocket", "ws://shop.example/chat"),
                        new ChannelUsed("api", "http", "http://shop.example/api")),
                List.of(new PublishedFact("saturday hours", "time range", "Made-up Shop", "10:00-14:00")),
                List.of(),
                List.of(),
                Map.of("faults", "everyday"),
                List.of());
    }

    /**
     * Writes the journal of a whole run.
     *
     * @param file a file that does not exist
     * @param journeys how many journeys
     * @param seed the same gives the same journal, byte for byte
     */
    public static void write(Path file, int journeys, long seed) throws IOException {
        write(file, started("made"), 0, journeys, seed);
    }

    /**
     * Writes the journal of some journeys of a run.
     *
     * @param file a file that does not exist
     * @param started its first entry
     * @param from number of the first journey
     * @param to number after the last
     * @param seed of the whole run
     */
    public static void write(Path file, RunStarted started, int from, int to, long seed) throws IOException {
        try (JournalWriter journal = new JournalWriter(file, new Redactor(Map.of()))) {
            journal.append(started);
            for (int number = from; number < to; number++) {
                journal.append(journal.ready(new MadeUpJourney(number, seed).entries()));
            }
            Duration took = Duration.ofSeconds(60L + to - from);
            journal.append(new RunFinished(new Moment(started.moment().at().plus(took), took.toNanos()), true, ""));
        }
    }
}
