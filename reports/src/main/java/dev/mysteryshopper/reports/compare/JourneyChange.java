package dev.mysteryshopper.reports.compare;

import dev.mysteryshopper.reports.history.JourneyKey;
import dev.mysteryshopper.reports.history.JourneyPoint;
import dev.mysteryshopper.reports.journal.JourneyOutcome;
import java.util.Optional;

/**
 * A journey in two runs. One journey played once each proves nothing by itself; that is why it is named beside the measures and not
 * in place of them.
 *
 * @param key the journey
 * @param base what it came to in the base; empty if it is not in it
 * @param run what it came to in the run; empty if it is not in it
 * @param verdict better, worse or same by its outcome; new, gone; not comparable where our own side broke it or it was cut off
 * @param changed whether it was played by other sentences
 * @param flaky whether it is known to come out now so, now so
 */
public record JourneyChange(
        JourneyKey key,
        Optional<JourneyPoint> base,
        Optional<JourneyPoint> run,
        Verdict verdict,
        boolean changed,
        boolean flaky) {

    static JourneyChange of(Optional<JourneyPoint> base, Optional<JourneyPoint> run, boolean flaky) {
        JourneyKey key = run.or(() -> base).orElseThrow().key();
        if (base.isEmpty() || run.isEmpty()) {
            return new JourneyChange(key, base, run, base.isEmpty() ? Verdict.NEW : Verdict.GONE, false, flaky);
        }
        boolean differs = !run.get().alike() || !base.get().alike();
        String before = base.get().script();
        String after = run.get().script();
        return new JourneyChange(
                key,
                base,
                run,
                verdict(base.get().outcome(), run.get().outcome()),
                !before.isEmpty() && !after.isEmpty() && !before.equals(after),
                flaky || differs);
    }

    private static Verdict verdict(JourneyOutcome base, JourneyOutcome run) {
        if (base == run) {
            return base.tells() ? Verdict.SAME : Verdict.NOT_COMPARABLE;
        }
        if (!base.tells() || !run.tells()) {
            return Verdict.NOT_COMPARABLE;
        }
        return run == JourneyOutcome.MET ? Verdict.BETTER : Verdict.WORSE;
    }
}
