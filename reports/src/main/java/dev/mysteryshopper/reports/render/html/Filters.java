package dev.mysteryshopper.reports.render.html;

import dev.mysteryshopper.reports.measure.JourneyResult;
import dev.mysteryshopper.reports.measure.RunResult;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * What the journeys can be narrowed by.
 *
 * @param topics the topics
 * @param channels the channels
 * @param outcomes how journeys ended
 * @param tags the tags; only so many as a person can choose from
 */
record Filters(List<String> topics, List<String> channels, List<String> outcomes, List<String> tags) {

    private static final int MOST = 300;

    static Filters of(RunResult result, JourneySection section) {
        Set<String> topics = new TreeSet<>();
        Set<String> channels = new TreeSet<>();
        Set<String> outcomes = new TreeSet<>();
        Set<String> tags = new TreeSet<>();
        for (JourneyResult each : result.journeys()) {
            JourneyLabels journey = section.labels(each);
            topics.add(journey.topic());
            channels.addAll(journey.channels());
            if (!journey.outcome().isEmpty()) {
                outcomes.add(journey.outcome());
            }
            tags.addAll(journey.tags());
        }
        return new Filters(some(topics), some(channels), some(outcomes), some(tags));
    }

    private static List<String> some(Set<String> all) {
        return all.stream().limit(MOST).toList();
    }
}
