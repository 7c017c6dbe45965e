package dev.mysteryshopper.reports.measure;

import dev.mysteryshopper.reports.journal.JourneyEntry;
import dev.mysteryshopper.reports.journal.JourneyFinished;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Puts the entries of a journal together, journey by journey. A journey's log is handed on as soon as its last entry has
 * come, so that only journeys that are being played are held in memory. Where entries came after their journey's end -
 * in a journal whose lines were moved - the journey is late: {@link #late()} names it, and a second reading that is told
 * so waits for all of it. Used by one thread.
 */
public final class JourneyLogs {

    private final Set<String> expectedLate;
    private final EachLog each;
    private final Map<String, List<JourneyEntry>> open = new LinkedHashMap<>();
    private final Set<String> done = new TreeSet<>();
    private final Set<String> late = new TreeSet<>();

    /** Takes the log of a journey. */
    @FunctionalInterface
    public interface EachLog {

        /**
         * Takes the log of a journey.
         *
         * @throws IOException if it cannot be handed on
         */
        void accept(JourneyLog log) throws IOException;
    }

    /**
     * Begins to put logs together.
     *
     * @param late journeys that are to be handed on at the end only; empty at the first reading
     * @param each takes the logs, each journey's once
     */
    public JourneyLogs(Set<String> late, EachLog each) {
        this.expectedLate = Set.copyOf(late);
        this.each = each;
    }

    /** Takes an entry, in the order of the journal. */
    public void take(JourneyEntry entry) throws IOException {
        String journey = entry.journey();
        if (done.contains(journey)) {
            late.add(journey);
            return;
        }
        List<JourneyEntry> entries = open.computeIfAbsent(journey, id -> new ArrayList<>());
        entries.add(entry);
        if (entry instanceof JourneyFinished && !expectedLate.contains(journey)) {
            open.remove(journey);
            done.add(journey);
            each.accept(JourneyLog.of(journey, entries));
        }
    }

    /** Hands on what has no end: the journeys of a run that was killed, and those that are late. */
    public void end() throws IOException {
        for (Map.Entry<String, List<JourneyEntry>> journey : open.entrySet()) {
            each.accept(JourneyLog.of(journey.getKey(), journey.getValue()));
        }
        open.clear();
    }

    /** Journeys of which entries came after their end; what was handed on of them lacks these. */
    public Set<String> late() {
        return Set.copyOf(late);
    }
}
