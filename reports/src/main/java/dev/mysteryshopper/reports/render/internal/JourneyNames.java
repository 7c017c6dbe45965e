package dev.mysteryshopper.reports.render.internal;

import dev.mysteryshopper.reports.journal.JourneyStarted;
import dev.mysteryshopper.reports.measure.JourneyResult;
import dev.mysteryshopper.reports.measure.RunResult;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Tells journeys apart by names that stay the same from run to run, wherever the scenario stands in its file: where two
 * journeys of a file bear one name, the cells of the example row are added, and a number if those are the same too.
 */
public final class JourneyNames {

    /** Longest name, in characters; names of Gherkin are far shorter. */
    private static final int LONGEST = 500;

    private final Map<String, String> names = new HashMap<>();

    /** The names of a run's journeys. */
    public JourneyNames(RunResult result) {
        Map<String, Integer> plain = new HashMap<>();
        result.journeys().forEach(journey -> plain.merge(plain(journey.started()), 1, Integer::sum));
        Map<String, Integer> taken = new HashMap<>();
        for (JourneyResult journey : result.journeys()) {
            JourneyStarted started = journey.started();
            String name = CleanText.clip(CleanText.line(started.name()), LONGEST);
            boolean alone = plain.getOrDefault(plain(started), 1) == 1;
            String full = alone || started.cells().isEmpty() ? name : name + cells(started.cells());
            int number = taken.merge(started.file() + '\n' + full, 1, Integer::sum);
            names.put(started.firstAttempt(), number == 1 ? full : full + " #" + number);
        }
    }

    /** The name of a journey, unlike that of any other in its file; clean text. */
    public String of(JourneyResult journey) {
        return names.getOrDefault(
                journey.started().firstAttempt(),
                CleanText.clip(CleanText.line(journey.started().name()), LONGEST));
    }

    private static String plain(JourneyStarted started) {
        return started.file() + '\n' + CleanText.clip(CleanText.line(started.name()), LONGEST);
    }

    private static String cells(List<String> cells) {
        return " (" + CleanText.clip(CleanText.line(String.join(", ", cells)), LONGEST) + ")";
    }
}
