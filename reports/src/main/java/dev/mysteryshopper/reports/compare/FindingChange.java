package dev.mysteryshopper.reports.compare;

import dev.mysteryshopper.reports.history.FindingPoint;
import dev.mysteryshopper.reports.history.JourneyKey;
import dev.mysteryshopper.reports.history.JourneyPoint;
import dev.mysteryshopper.reports.history.PastRun;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A finding that is in one of two runs alone. It is known again by its stable name, not by its words.
 *
 * @param finding the finding
 * @param verdict new or gone; not comparable where the other run played none of its journeys to the end, and so could not find it
 * @param missingIn which run it is not in
 */
public record FindingChange(FindingPoint finding, Verdict verdict, Side missingIn) {

    /** One of the two runs. */
    public enum Side {
        BASE,
        RUN
    }

    /** Findings of {@code one} that {@code other} has not, in their order. */
    static List<FindingChange> missing(PastRun one, PastRun other, Side side) {
        Set<String> there = new HashSet<>();
        other.findings().forEach(finding -> there.add(finding.id()));
        Map<JourneyKey, JourneyPoint> played = other.journeys().stream()
                .collect(Collectors.toMap(JourneyPoint::key, Function.identity(), (a, b) -> a, HashMap::new));
        Verdict verdict = side == Side.BASE ? Verdict.NEW : Verdict.GONE;
        return one.findings().stream()
                .filter(finding -> !there.contains(finding.id()))
                .map(finding -> new FindingChange(
                        finding, couldBeFound(finding, played) ? verdict : Verdict.NOT_COMPARABLE, side))
                .toList();
    }

    private static boolean couldBeFound(FindingPoint finding, Map<JourneyKey, JourneyPoint> played) {
        return finding.journeys().isEmpty()
                || finding.journeys().stream().anyMatch(key -> {
                    JourneyPoint point = played.get(key);
                    return point != null && point.outcome().tells();
                });
    }
}
