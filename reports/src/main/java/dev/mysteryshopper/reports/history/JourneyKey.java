package dev.mysteryshopper.reports.history;

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

    /** The keys of a run's journeys, one for each, in their order; the attempts before the last are not among them. */
    public static List<JourneyKey> of(List<JourneyResult> journeys) {
        return numbered(journeys.stream()
                .map(JourneyResult::started)
                .map(started -> new JourneyKey(started.file(), started.name(), started.cells(), 1))
                .toList());
    }

    /**
     * The keys with numbers by which those that are the same otherwise are told apart, in their order.
     *
     * @param keys keys of one run; their own numbers do not matter
     */
    public static List<JourneyKey> numbered(List<JourneyKey> keys) {
        Map<JourneyKey, Integer> seen = new HashMap<>();
        return keys.stream()
                .map(key -> key.withNumber(seen.merge(key.withNumber(1), 1, Integer::sum)))
                .toList();
    }

    private JourneyKey withNumber(int number) {
        return number == ordinal ? this : new JourneyKey(file, name, cells, number);
    }

    @Override
    public int compareTo(JourneyKey other) {
        int order = file.compareTo(other.file);
        order = order != 0 ? order : name.compareTo(other.name);
        order = order != 0 ? order : String.join("\n", cells).compareTo(String.join("\n", other.cells));
        return order != 0 ? order : Integer.compare(ordinal, other.ordinal);
    }
}
