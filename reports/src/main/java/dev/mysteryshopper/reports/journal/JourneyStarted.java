package dev.mysteryshopper.reports.journal;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A journey began to be played.
 *
 * @param moment when
 * @param journey id of the journey
 * @param name name of the scenario, with the values of its example filled in
 * @param feature name of the feature
 * @param file path of the feature file, relative to the folder the journeys were selected from, with slashes
 * @param line line of the scenario, or of the example row
 * @param topic the folder the feature lies in; empty at the top
 * @param tags tags without the at sign, in order
 * @param description free text under the scenario's name; empty if there is none
 * @param cells values of the example row, in order; empty for a plain scenario
 * @param again id of the journey that this one is another attempt at; null for the first attempt
 */
public record JourneyStarted(
        Moment moment,
        String journey,
        String name,
        String feature,
        String file,
        int line,
        String topic,
        List<String> tags,
        String description,
        List<String> cells,
        @Nullable String again)
        implements JourneyEntry {

    /** The first attempt at a journey. */
    public JourneyStarted(
            Moment moment,
            String journey,
            String name,
            String feature,
            String file,
            int line,
            String topic,
            List<String> tags,
            String description,
            List<String> cells) {
        this(moment, journey, name, feature, file, line, topic, tags, description, cells, null);
    }

    /** Id of the first attempt at this journey: its own, if it is the first. */
    public String firstAttempt() {
        return again == null ? journey : again;
    }
}
