package dev.mysteryshopper.reports.history;

import dev.mysteryshopper.reports.fact.Value;
import dev.mysteryshopper.reports.fact.Values;
import dev.mysteryshopper.reports.fact.Verdict;
import dev.mysteryshopper.reports.history.FactPoint.Spot;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A fact about the company that changed from one day to another: a place said one thing throughout earlier runs and another
 * thing throughout later ones, and both cannot hold. What cannot be compared is no drift.
 *
 * @param fact which fact
 * @param subject what it is about
 * @param place the channel it was heard on; {@link FactPoint#PUBLISHED} for the published value
 * @param before the value before, as a person would say it
 * @param until when the last run began that still had it
 * @param after the value since
 * @param since when the first run began that had it
 */
public record Drift(
        String fact, String subject, String place, String before, Instant until, String after, Instant since) {

    /** One value of a fact, and the first and the last run in which it stood. */
    private static final class Era {
        private final FactPoint point;
        private final @Nullable Era before;
        private final Instant since;
        private Instant until;

        Era(FactPoint point, @Nullable Era before, Instant since) {
            this.point = point;
            this.before = before;
            this.since = since;
            this.until = since;
        }
    }

    /**
     * The last change of each fact.
     *
     * @param runs the runs, oldest first
     */
    public static List<Drift> of(List<PastRun> runs) {
        Map<Spot, Era> eras = new LinkedHashMap<>();
        for (PastRun run : runs) {
            Instant at = run.point().started();
            for (FactPoint point : run.facts()) {
                Era era = eras.get(point.spot());
                if (era == null || contradict(era.point, point)) {
                    eras.put(point.spot(), new Era(point, era, at));
                } else {
                    era.until = at;
                }
            }
        }
        List<Drift> drifts = new ArrayList<>();
        for (Era era : eras.values()) {
            if (era.before != null) {
                drifts.add(new Drift(
                        era.point.fact(),
                        era.point.subject(),
                        era.point.place(),
                        era.before.point.said(),
                        era.before.until,
                        era.point.said(),
                        era.since));
            }
        }
        return drifts;
    }

    private static boolean contradict(FactPoint before, FactPoint after) {
        if (before.normal().equals(after.normal())) {
            return false;
        }
        Optional<Value> one = before.value();
        Optional<Value> other = after.value();
        return one.isPresent() && other.isPresent() && Values.compare(one.get(), other.get()) == Verdict.CONTRADICTS;
    }
}
