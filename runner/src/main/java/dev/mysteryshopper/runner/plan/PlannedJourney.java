package dev.mysteryshopper.runner.plan;

import dev.mysteryshopper.runner.company.Place;
import java.net.URI;
import java.util.List;

/**
 * A journey as it stands in its file.
 *
 * @param id its id: the file below the folder of the journeys, and the line; the same in every run
 * @param uri where the file lies
 * @param place where it begins, as the person who gave the path would write it
 * @param outline line of the scenario or the outline
 * @param file path of the file below the folder of the journeys, with slashes
 * @param name name of the scenario, with the values of its example filled in
 * @param feature name of the feature
 * @param tags tags without the at sign, in order
 * @param description free text under the scenario's name; empty if there is none
 * @param cells values of the example row, in order; empty for a plain scenario
 * @param steps its steps, those of backgrounds included
 */
public record PlannedJourney(
        String id,
        URI uri,
        Place place,
        int outline,
        String file,
        String name,
        String feature,
        List<String> tags,
        String description,
        List<String> cells,
        List<PlannedStep> steps) {

    public PlannedJourney {
        tags = List.copyOf(tags);
        cells = List.copyOf(cells);
        steps = List.copyOf(steps);
    }

    /** Line of the scenario, or of the example row. */
    public int line() {
        return place.line();
    }

    /** The folder the file lies in; empty at the top. */
    public String topic() {
        int slash = file.lastIndexOf('/');
        return slash < 0 ? "" : file.substring(0, slash);
    }

    /** The same with another id. */
    public PlannedJourney called(String otherId) {
        return new PlannedJourney(otherId, uri, place, outline, file, name, feature, tags, description, cells, steps);
    }

    /** Whether a line means it: its own, that of its outline, or that of one of its steps. */
    boolean standsAt(int line) {
        return line == line()
                || line == outline
                || steps.stream().anyMatch(step -> step.place().line() == line);
    }

    /** What tells it from all others, for Cucumber too. */
    Spot spot() {
        return new Spot(uri, line());
    }

    /** A line of a file. */
    public record Spot(URI uri, int line) {}
}
