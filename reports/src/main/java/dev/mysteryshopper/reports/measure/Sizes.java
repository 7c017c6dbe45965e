package dev.mysteryshopper.reports.measure;

import java.util.Arrays;
import org.HdrHistogram.Histogram;
import org.jspecify.annotations.Nullable;

/**
 * Numbers of which a percentile is wanted. Up to {@value WaitTimes#EXACT} are kept one by one; more go into a histogram that is right
 * to one in a thousand and does not grow with them.
 */
final class Sizes {

    private static final int DIGITS = 3;

    private long[] exact = new long[16];
    private int count;
    private @Nullable Histogram many;

    void add(long size) {
        if (many != null) {
            many.recordValue(Math.max(0, size));
            return;
        }
        if (count == WaitTimes.EXACT) {
            Histogram histogram = new Histogram(DIGITS);
            for (long one : exact) {
                histogram.recordValue(one);
            }
            histogram.recordValue(Math.max(0, size));
            many = histogram;
            exact = new long[0];
            return;
        }
        if (count == exact.length) {
            exact = Arrays.copyOf(exact, Math.min(WaitTimes.EXACT, 2 * count));
        }
        exact[count++] = Math.max(0, size);
    }

    /** The smallest number that at least so many in a hundred do not exceed (nearest rank). At least one was added. */
    long percentile(int inHundred) {
        if (many != null) {
            return many.getValueAtPercentile(inHundred);
        }
        long[] sorted = Arrays.copyOf(exact, count);
        Arrays.sort(sorted);
        int rank = (int) (((long) count * inHundred + 99) / 100);
        return sorted[Math.max(1, rank) - 1];
    }
}
