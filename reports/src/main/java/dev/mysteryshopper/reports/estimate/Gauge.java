package dev.mysteryshopper.reports.estimate;

import java.util.Comparator;
import java.util.Set;

/**
 * What is measured where, under the names that {@code run.json} uses.
 *
 * @param measure name of the measure; for a wait what was waited for, such as {@code first-reply}
 * @param statistic what is said of it
 * @param channel the channel it is taken on; empty for all
 * @param topic the topic of the journeys it is taken over; empty for all
 */
public record Gauge(String measure, Statistic statistic, String channel, String topic) implements Comparable<Gauge> {

    private static final Set<String> HIGHER_IS_BETTER = Set.of("met", "expectationsMet", "promiseKeptRate");

    private static final Comparator<Gauge> ORDER = Comparator.comparing(Gauge::statistic)
            .thenComparing(Gauge::measure)
            .thenComparing(Gauge::topic)
            .thenComparing(Gauge::channel);

    /** What is said of a measure. */
    public enum Statistic {
        /** So many of all, 0 to 1. */
        SHARE,
        /** So often a case, from 0. */
        RATE,
        /** Seconds that half did not exceed. */
        MEDIAN,
        /** Seconds that nine in ten did not exceed. */
        P90
    }

    /** Whether more of it is good news. */
    public boolean higherIsBetter() {
        return HIGHER_IS_BETTER.contains(measure);
    }

    /** Whether it is a time, in seconds. */
    public boolean time() {
        return statistic == Statistic.MEDIAN || statistic == Statistic.P90;
    }

    @Override
    public int compareTo(Gauge other) {
        return ORDER.compare(this, other);
    }
}
