package dev.mysteryshopper.reports.render.html;

import dev.mysteryshopper.reports.journal.JourneyOutcome;
import dev.mysteryshopper.reports.measure.JourneyResult;
import dev.mysteryshopper.reports.measure.RunResult;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.ToLongFunction;

/**
 * Chooses the journeys of which the page tells what was said and done, where it cannot hold that of all: first those that
 * deserve a look, then the others, in the order of the run's result. It depends on what the journeys came to and on nothing else.
 */
final class ToldJourneys {

    /** What a short talk takes, in bytes: so many journeys as would then fit are laid out, and no more. */
    private static final long SHORT = 2_000;

    private final Set<String> candidates = new LinkedHashSet<>();
    private final long room;

    /**
     * Those that may be told.
     *
     * @param room how many bytes their talks may take together
     */
    ToldJourneys(RunResult result, Anchors anchors, long room) {
        this.room = room;
        add(result, anchors, true);
        add(result, anchors, false);
    }

    private void add(RunResult result, Anchors anchors, boolean deserving) {
        for (JourneyResult journey : result.journeys()) {
            if (candidates.size() < room / SHORT && deserves(journey, anchors) == deserving) {
                candidates.add(journey.journey());
            }
        }
    }

    private static boolean deserves(JourneyResult journey, Anchors anchors) {
        return journey.outcome() != JourneyOutcome.MET
                || !anchors.findings(journey.journey()).isEmpty();
    }

    /** Whether a journey may be told, so that its talk must be laid out. */
    boolean mayBe(String journey) {
        return candidates.contains(journey);
    }

    /**
     * The journeys to tell.
     *
     * @param size how many bytes the talk of a journey takes
     * @return their ids, those that deserve a look first
     */
    Set<String> chosen(ToLongFunction<String> size) {
        Set<String> told = new LinkedHashSet<>();
        long left = room;
        for (String journey : candidates) {
            long bytes = size.applyAsLong(journey);
            if (bytes <= left) {
                left -= bytes;
                told.add(journey);
            }
        }
        return told;
    }
}
