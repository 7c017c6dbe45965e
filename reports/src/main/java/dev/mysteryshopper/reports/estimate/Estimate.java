package dev.mysteryshopper.reports.estimate;

/**
 * A measure of one run with its noise. Were the run played again and again under the same conditions, bounds worked out this way
 * would hold the true value {@link Intervals#CONFIDENCE} of the time.
 *
 * @param gauge what is measured where
 * @param value what was seen
 * @param n how many cases it rests on, at least 1
 * @param low lower bound, at most {@code value}
 * @param high upper bound, at least {@code value}; infinite where so few cases say nothing about it
 */
public record Estimate(Gauge gauge, double value, long n, double low, double high) {

    /** Whether there are enough cases to say anything about both bounds. */
    public boolean bounded() {
        return high < Double.POSITIVE_INFINITY;
    }
}
