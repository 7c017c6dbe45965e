package dev.mysteryshopper.reports.measure;

import dev.mysteryshopper.reports.journal.JourneyOutcome;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The attempts at the journeys of a run that were played again. */
public final class Attempts {

    private final Map<String, List<JourneyResult>> earlier = new HashMap<>();

    /** Those of a run. */
    public Attempts(RunResult result) {
        for (JourneyResult attempt : result.earlier()) {
            earlier.computeIfAbsent(attempt.started().firstAttempt(), journey -> new ArrayList<>())
                    .add(attempt);
        }
    }

    /** The attempts at a journey before its last, in the order of time; empty if it was played once. */
    public List<JourneyResult> earlier(JourneyResult journey) {
        return List.copyOf(earlier.getOrDefault(journey.started().firstAttempt(), List.of()));
    }

    /** All attempts at a journey, in the order of time, its last included. */
    public List<JourneyResult> all(JourneyResult journey) {
        List<JourneyResult> all = new ArrayList<>(earlier(journey));
        all.add(journey);
        return List.copyOf(all);
    }

    /** Whether a journey met only when it was played again. */
    public boolean isFlaky(JourneyResult journey) {
        return journey.outcome() == JourneyOutcome.MET
                && earlier.containsKey(journey.started().firstAttempt());
    }
}
