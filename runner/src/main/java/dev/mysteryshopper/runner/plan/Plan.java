package dev.mysteryshopper.runner.plan;

import dev.mysteryshopper.reports.journal.Shard;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The journeys to be played, found right.
 *
 * @param journeys the journeys, in the order of their files and lines; at least one, but in a shard
 * @param channels the channels they need, in the order of the company file
 * @param shard which part of what was selected they are; empty where they are all of it
 */
public record Plan(List<PlannedJourney> journeys, Set<String> channels, Optional<Shard> shard) {

    public Plan {
        journeys = List.copyOf(journeys);
        channels = new LinkedHashSet<>(channels);
    }

    /** The feature files they stand in, in order. */
    public List<Path> files() {
        return journeys.stream()
                .map(journey -> Path.of(journey.uri()))
                .distinct()
                .toList();
    }

    /**
     * The folder that all journeys lie in, as a person would write it from where the command was typed; empty if they lie in several, or
     * elsewhere.
     */
    public Optional<String> folder() {
        Set<String> folders = journeys.stream().map(Plan::folder).collect(Collectors.toSet());
        return folders.size() == 1
                ? folders.stream().findFirst().filter(folder -> !folder.isEmpty() && !folder.startsWith("/"))
                : Optional.empty();
    }

    private static String folder(PlannedJourney journey) {
        String shown = journey.place().file();
        return shown.endsWith("/" + journey.file())
                ? shown.substring(0, shown.length() - journey.file().length() - 1)
                : "";
    }

    /** The journeys by file and line. */
    public Map<PlannedJourney.Spot, PlannedJourney> bySpot() {
        Map<PlannedJourney.Spot, PlannedJourney> bySpot = new LinkedHashMap<>();
        journeys.forEach(journey -> bySpot.put(journey.spot(), journey));
        return bySpot;
    }
}
