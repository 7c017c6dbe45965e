package dev.mysteryshopper.reports.history;

import dev.mysteryshopper.reports.journal.JourneyStarted;
import dev.mysteryshopper.reports.measure.JourneyResult;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What makes a journey the same journey in another run: where its scenario stands by name, not by line, so that it keeps
 * its history when lines are added above it. Renamed or moved to another file, it is a new journey.
 *
 * @param file path of the feature file, with slashes; empty for a recorded journey
 * @param name name of the scenario, with the values of its example filled in
 * @param cells values of the example row, in order; empty for a plain scenario
 * @param ordinal 1, or its place among journeys of a run that are the same in all of this
 */
public record JourneyKey(String file, String name, List<String> cells, int ordinal) implements Comparable<JourneyKey> {

    public JourneyKey {
        cells = List.copyOf(cells);
    }

    /** The keys of a run's journeys, one for each, in their order; all attempts at a journey have the same. */
    public static List<JourneyKey> of(List<JourneyResult> journeys) {
        Map<JourneyKey, Integer> seen = new HashMap<>();
        Map<String, JourneyKey> byId = new HashMap<>();
        for (JourneyResult journey : journeys) {
            if (journey.started().again() == null) {
                JourneyKey first = first(journey.started());
                byId.put(journey.journey(), first.numbered(seen.merge(first, 1, Integer::sum)));
            }
        }
        return journeys.stream()
                .map(JourneyResult::started)
                .map(started -> byId.getOrDefault(started.firstAttempt(), first(started)))
                .toList();
    }

    private static JourneyKey first(JourneyStarted started) {
        return new JourneyKey(started.file(), started.name(), started.cells(), 1);
    }

    private JourneyKey numbered(int number) {
        return number == 1 ? this : new JourneyKey(file, name, cells, number);
    }

    @Override
    public int compareTo(JourneyKey other) {
        int order = file.compareTo(other.file);
        order = order != 0 ? order : name.compareTo(other.name);
        order = order != 0 ? order : String.join("\n", cells).compareTo(String.join("\n", other.cells));
        return order != 0 ? order : Integer.compare(ordinal, other.ordinal);
    }
}
