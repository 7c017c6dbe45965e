package dev.mysteryshopper.reports.history;

import dev.mysteryshopper.reports.measure.RunResult;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What is remembered of a run.
 *
 * @param point its numbers
 * @param journeys its journeys, each key once
 */
public record PastRun(RunPoint point, List<JourneyPoint> journeys) {

    public PastRun {
        journeys = List.copyOf(journeys);
    }

    /** What will be remembered of a run. */
    public static PastRun of(RunResult result) {
        List<JourneyKey> keys = JourneyKey.of(result.journeys());
        Map<JourneyKey, JourneyPoint> journeys = new LinkedHashMap<>();
        for (int i = 0; i < keys.size(); i++) {
            JourneyPoint point = JourneyPoint.of(keys.get(i), result.journeys().get(i));
            boolean first = result.journeys().get(i).started().again() == null;
            journeys.merge(point.key(), point, (known, other) -> first ? other.and(known) : known.and(other));
        }
        return new PastRun(RunPoint.of(result), List.copyOf(journeys.values()));
    }
}
