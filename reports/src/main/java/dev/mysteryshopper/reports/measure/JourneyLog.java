package dev.mysteryshopper.reports.measure;

import dev.mysteryshopper.reports.journal.ContactClosed;
import dev.mysteryshopper.reports.journal.ContactOpened;
import dev.mysteryshopper.reports.journal.ExpectationChecked;
import dev.mysteryshopper.reports.journal.JourneyEntry;
import dev.mysteryshopper.reports.journal.JourneyFinished;
import dev.mysteryshopper.reports.journal.JourneyStarted;
import dev.mysteryshopper.reports.journal.StepFinished;
import dev.mysteryshopper.reports.journal.StepStarted;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/**
 * All entries of one journey, in the order of their moments. Each measure is a pure function of one of these, of a
 * finished journey as well as of one that is still being played.
 *
 * @param journey id of the journey
 * @param entries its entries; empty if nothing was seen yet
 */
public record JourneyLog(String journey, List<JourneyEntry> entries) {

    public JourneyLog {
        entries = List.copyOf(entries);
    }

    /** The log of entries that stand in any order, as threads wrote them. */
    public static JourneyLog of(String journey, Collection<? extends JourneyEntry> entries) {
        List<JourneyEntry> ordered = new ArrayList<>(entries);
        ordered.sort(
                Comparator.<JourneyEntry>comparingLong(entry -> entry.moment().nanos())
                        .thenComparingInt(JourneyLog::rank));
        return new JourneyLog(journey, ordered);
    }

    /** What opens comes before what it holds, and what closes after, where they have the same moment. */
    private static int rank(JourneyEntry entry) {
        if (entry instanceof JourneyStarted) {
            return 0;
        }
        if (entry instanceof StepStarted) {
            return 1;
        }
        if (entry instanceof ContactOpened) {
            return 2;
        }
        if (entry instanceof ContactClosed) {
            return 4;
        }
        if (entry instanceof ExpectationChecked) {
            return 5;
        }
        if (entry instanceof StepFinished) {
            return 6;
        }
        return entry instanceof JourneyFinished ? 7 : 3;
    }
}
