package dev.mysteryshopper.reports;

import dev.mysteryshopper.reports.journal.Entry;
import dev.mysteryshopper.reports.journal.JourneyFinished;
import dev.mysteryshopper.reports.journal.JourneyStarted;
import dev.mysteryshopper.reports.journal.RunEntry;
import dev.mysteryshopper.reports.journal.RunFinished;
import dev.mysteryshopper.reports.journal.RunStarted;
import dev.mysteryshopper.reports.journal.Unknown;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Sees where journals begin and end, and what is missing there. */
final class JournalEnds {

    private final List<RunFinished> finished = new ArrayList<>();
    private int journals;
    private Duration took = Duration.ZERO;
    private boolean started;
    private boolean ended;

    /** Recorded journeys have times of their own, which say nothing of how long the audit took. */
    private boolean recorded;

    private @Nullable Entry first;
    private @Nullable Entry last;
    private long journeysStarted;
    private long journeysFinished;
    private long unknown;

    /** A journal begins. */
    void begin() {
        journals++;
        started = false;
        ended = false;
        recorded = false;
        first = null;
        last = null;
        journeysStarted = 0;
        journeysFinished = 0;
        unknown = 0;
    }

    void see(Entry entry) {
        if (entry instanceof Unknown) {
            unknown++;
            return;
        }
        recorded |= entry instanceof RunStarted run && run.recorded();
        if (recorded && !(entry instanceof RunEntry)) {
            count(entry);
            return;
        }
        if (first == null || entry.moment().nanos() < first.moment().nanos()) {
            first = entry;
        }
        if (last == null || entry.moment().nanos() > last.moment().nanos()) {
            last = entry;
        }
        started |= entry instanceof RunStarted;
        count(entry);
        if (entry instanceof RunFinished end) {
            ended = true;
            finished.add(end);
        }
    }

    private void count(Entry entry) {
        journeysStarted += entry instanceof JourneyStarted ? 1 : 0;
        journeysFinished += entry instanceof JourneyFinished ? 1 : 0;
    }

    /** A journal was read to its end. */
    List<String> trouble(Path journal) {
        if (first != null && last != null) {
            Duration lasted = first.moment().until(last.moment());
            took = lasted.compareTo(took) > 0 ? lasted : took;
        }
        List<String> trouble = new ArrayList<>();
        String name = journal.getFileName() + ": ";
        if (!started && journals > 1) {
            trouble.add(name + "says nothing about the run it is of.");
        }
        if (!ended) {
            trouble.add(name + "the run has no end: it was killed, or is still going on. "
                    + (journeysStarted - journeysFinished) + " of its journeys are not finished.");
        }
        if (unknown > 0) {
            trouble.add(name + unknown + " entries are of a kind that this version does not know; they were skipped.");
        }
        return trouble;
    }

    /** The end of the run: of all its journals, and complete if each is; empty if one has no end. */
    Optional<RunFinished> finished() {
        if (finished.size() < journals) {
            return Optional.empty();
        }
        return finished.stream().filter(end -> !end.complete()).findFirst().or(() -> finished.stream()
                .findFirst());
    }

    /** From the first entry to the last; of several journals, the longest. */
    Duration took() {
        return took;
    }
}
