package dev.mysteryshopper.reports.render.allure;

import dev.mysteryshopper.reports.measure.JourneyResult;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Puts journeys that were played at the same time into different lanes of Allure's timeline. */
final class Lanes {

    private final Map<String, Integer> lanes = new HashMap<>();

    Lanes(List<JourneyResult> journeys) {
        List<Instant> ends = new ArrayList<>();
        journeys.stream()
                .sorted(Comparator.comparing((JourneyResult journey) -> began(journey))
                        .thenComparing(JourneyResult::journey))
                .forEach(journey -> {
                    int lane = 0;
                    while (lane < ends.size() && ends.get(lane).isAfter(began(journey))) {
                        lane++;
                    }
                    Instant end = began(journey).plus(journey.took());
                    if (lane == ends.size()) {
                        ends.add(end);
                    } else {
                        ends.set(lane, end);
                    }
                    lanes.put(journey.journey(), lane + 1);
                });
    }

    /** The lane of a journey, {@code lane 1} being the first. */
    String of(JourneyResult journey) {
        return "lane " + lanes.getOrDefault(journey.journey(), 1);
    }

    private static Instant began(JourneyResult journey) {
        return journey.started().moment().at();
    }
}
