package dev.mysteryshopper.reports.measure;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.HdrHistogram.Histogram;
import org.jspecify.annotations.Nullable;

/**
 * The waits of one kind on one channel. Up to {@value #EXACT} are kept one by one; more go into a histogram of milliseconds that is
 * right to one in a thousand and does not grow with them.
 */
final class WaitTimes {

    static final int EXACT = 20_000;

    private static final int DIGITS = 3;

    private final List<Duration> exact = new ArrayList<>();
    private @Nullable Histogram many;
    private Duration longest = Duration.ZERO;
    private long count;

    void add(Duration wait) {
        count++;
        longest = wait.compareTo(longest) > 0 ? wait : longest;
        if (many != null) {
            many.recordValue(Math.max(0, wait.toMillis()));
            return;
        }
        exact.add(wait);
        if (exact.size() > EXACT) {
            Histogram histogram = new Histogram(DIGITS);
            exact.forEach(one -> histogram.recordValue(Math.max(0, one.toMillis())));
            exact.clear();
            many = histogram;
        }
    }

    WaitSummary summary(String channel, WaitKind kind) {
        Collections.sort(exact);
        return new WaitSummary(channel, kind, count, percentile(50), percentile(90), percentile(99), longest);
    }

    /** The smallest value that at least so many in a hundred do not exceed (nearest rank): one that was seen, where all are kept. */
    private Duration percentile(int inHundred) {
        if (many != null) {
            return Duration.ofMillis(many.getValueAtPercentile(inHundred));
        }
        int rank = (int) (((long) exact.size() * inHundred + 99) / 100);
        return exact.get(Math.max(1, rank) - 1);
    }
}
