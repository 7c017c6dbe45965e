package dev.mysteryshopper.reports.estimate;

import java.util.Arrays;
import org.apache.commons.statistics.distribution.BinomialDistribution;
import org.apache.commons.statistics.distribution.ChiSquaredDistribution;
import org.apache.commons.statistics.interval.BinomialConfidenceInterval;
import org.apache.commons.statistics.interval.Interval;

/**
 * The bounds of measures. A comparison of two runs looks at dozens of measures; at 95 % two of them would be called news
 * every night by chance alone, so the bounds are those of 99 %.
 */
public final class Intervals {

    /** How often the bounds hold the true value. */
    public static final double CONFIDENCE = 0.99;

    private static final double ERROR = 1 - CONFIDENCE;

    private Intervals() {}

    /**
     * A share, with Wilson's score interval (E. B. Wilson, 1927, <i>Journal of the American Statistical Association</i> 22).
     *
     * @param some how many
     * @param of of how many, at least 1
     */
    static Estimate share(Gauge gauge, long some, long of) {
        Interval bounds = BinomialConfidenceInterval.WILSON_SCORE.fromErrorRate(
                Math.toIntExact(of), Math.toIntExact(some), ERROR);
        double share = (double) some / of;
        return new Estimate(
                gauge, share, of, Math.min(share, bounds.getLowerBound()), Math.max(share, bounds.getUpperBound()));
    }

    /**
     * How often something happened a case, with the exact interval of a Poisson count (F. Garwood, 1936, <i>Biometrika</i> 28). What
     * comes in clusters is noisier than that.
     *
     * @param count how often it happened
     * @param cases in how many cases, at least 1
     */
    static Estimate rate(Gauge gauge, long count, long cases) {
        double low =
                count == 0 ? 0 : ChiSquaredDistribution.of(2.0 * count).inverseCumulativeProbability(ERROR / 2) / 2;
        double high = ChiSquaredDistribution.of(2.0 * count + 2).inverseSurvivalProbability(ERROR / 2) / 2;
        return new Estimate(gauge, (double) count / cases, cases, low / cases, high / cases);
    }

    /**
     * A quantile by nearest rank, bounded by two of the values themselves, whatever they are distributed like (H. A. David and H. N.
     * Nagaraja, 2003, <i>Order Statistics</i>, 7.1). With too few values there is no upper bound, and the lower one is zero.
     *
     * @param percent which quantile, between 0 and 100
     * @param seconds the values, at least one; they are put in order
     */
    static Estimate quantile(Gauge gauge, int percent, double[] seconds) {
        Arrays.sort(seconds);
        int n = seconds.length;
        int rank = Math.max(1, (int) (((long) n * percent + 99) / 100));
        BinomialDistribution below = BinomialDistribution.of(n, percent / 100.0);
        int low = below.inverseCumulativeProbability(ERROR / 2);
        int high = below.inverseSurvivalProbability(ERROR / 2) + 1;
        return new Estimate(
                gauge,
                seconds[rank - 1],
                n,
                low < 1 ? 0 : seconds[Math.min(low, rank) - 1],
                high > n ? Double.POSITIVE_INFINITY : seconds[Math.max(high, rank) - 1]);
    }
}
