package dev.mysteryshopper.reports.compare;

import dev.mysteryshopper.reports.estimate.Estimate;
import dev.mysteryshopper.reports.estimate.Gauge;

/**
 * A measure in two runs. The bounds of the difference are put together from the bounds of the two values: the square root of the
 * sum of their squared distances (G. Y. Zou and A. Donner, 2008, <i>Statistics in Medicine</i> 27), which for shares is R. G.
 * Newcombe's hybrid score interval (1998, <i>Statistics in Medicine</i> 17, method 10). Two runs are called the same only if the whole of
 * that interval is too small to matter (D. J. Schuirmann, 1987, <i>Journal of Pharmacokinetics and Biopharmaceutics</i> 15).
 *
 * @param base the measure in the base
 * @param run the same measure in the run
 * @param difference run less base; seconds for a time, a share or a rate for others
 * @param low lower bound of the difference; infinite where too few cases say nothing about it
 * @param high upper bound of the difference; infinite where too few cases say nothing about it
 * @param verdict better, worse, same, or too few to tell
 */
public record Change(Estimate base, Estimate run, double difference, double low, double high, Verdict verdict) {

    /** Shorter differences of a time are not noticed: about the limit of what feels instantaneous. */
    static final double NOTICED_SECONDS = 0.1;

    /** Smaller differences of a time, as a share of the time itself, are not worth a word. */
    static final double NOTICED_SHARE = 0.1;

    /** Two runs are called the same if their difference is surely smaller than this: ten points of a share, ten in a hundred cases. */
    static final double ALIKE = 0.1;

    /** Of times the same: a quarter of a second, or a quarter of the time where that is more. */
    static final double ALIKE_TIME = 0.25;

    /**
     * Holds a measure against itself in another run.
     *
     * @throws IllegalArgumentException if the two are not of the same gauge
     */
    public static Change of(Estimate base, Estimate run) {
        if (!base.gauge().equals(run.gauge())) {
            throw new IllegalArgumentException(base.gauge() + " cannot be held against " + run.gauge() + ".");
        }
        double difference = run.value() - base.value();
        double low = difference - Math.hypot(run.value() - run.low(), base.high() - base.value());
        double high = difference + Math.hypot(run.high() - run.value(), base.value() - base.low());
        return new Change(base, run, difference, low, high, verdict(base, run, difference, low, high));
    }

    private static Verdict verdict(Estimate base, Estimate run, double difference, double low, double high) {
        boolean chance = low <= 0 && high >= 0;
        if (chance) {
            // not to be told from chance is not yet the same: that must be sure as well
            boolean alike = Math.max(-low, high) <= alike(base);
            return alike || base.value() == run.value() ? Verdict.SAME : Verdict.TOO_FEW;
        }
        if (base.gauge().time()
                && (Math.abs(difference) < NOTICED_SECONDS
                        || Math.abs(difference) < NOTICED_SHARE * Math.min(base.value(), run.value()))) {
            return Verdict.SAME;
        }
        return difference > 0 == base.gauge().higherIsBetter() ? Verdict.BETTER : Verdict.WORSE;
    }

    private static double alike(Estimate base) {
        return base.gauge().time() ? ALIKE_TIME * Math.max(1, base.value()) : ALIKE;
    }

    /** What is measured where. */
    public Gauge gauge() {
        return base.gauge();
    }
}
