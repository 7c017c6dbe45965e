package dev.mysteryshopper.runner.cli;

import dev.mysteryshopper.reports.history.JourneyKey;
import dev.mysteryshopper.reports.history.JourneyPoint;
import dev.mysteryshopper.reports.history.PastRun;
import dev.mysteryshopper.reports.history.Trend;
import dev.mysteryshopper.runner.plan.PlannedJourney;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** How long journeys took when they were played before: the median of the last times. */
final class PastDurations implements Function<List<PlannedJourney>, List<Optional<Duration>>> {

    private static final int LAST_TIMES = 5;

    private final Map<JourneyKey, List<Duration>> took = new HashMap<>();

    /**
     * Those of earlier runs of a company.
     *
     * @param company its name
     */
    PastDurations(Trend trend, String company) {
        List<PastRun> runs = trend.runs();
        for (int i = runs.size() - 1; i >= 0; i--) {
            if (runs.get(i).point().company().equals(company)) {
                for (JourneyPoint journey : runs.get(i).journeys()) {
                    List<Duration> times = took.computeIfAbsent(journey.key(), key -> new ArrayList<>());
                    if (times.size() < LAST_TIMES) {
                        times.add(journey.took());
                    }
                }
            }
        }
    }

    @Override
    public List<Optional<Duration>> apply(List<PlannedJourney> journeys) {
        List<JourneyKey> keys = JourneyKey.numbered(journeys.stream()
                .map(journey -> new JourneyKey(journey.file(), journey.name(), journey.cells(), 1))
                .toList());
        List<Optional<Duration>> all = new ArrayList<>();
        for (JourneyKey key : keys) {
            List<Duration> times =
                    took.getOrDefault(key, List.of()).stream().sorted().toList();
            all.add(times.isEmpty() ? Optional.empty() : Optional.of(times.get(times.size() / 2)));
        }
        return all;
    }
}
