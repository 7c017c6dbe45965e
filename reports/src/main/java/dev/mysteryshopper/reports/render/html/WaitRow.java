package dev.mysteryshopper.reports.render.html;

import java.util.List;

/**
 * The waits of a kind on a channel.
 *
 * @param channel name of the channel
 * @param kind what was waited for
 * @param n how many
 * @param median half were at most this long
 * @param p90 nine in ten were at most this long
 * @param p99 ninety-nine in a hundred were at most this long
 * @param longest the longest
 * @param anchor where the longest can be seen; empty if nowhere
 * @param bars how they are spread, on a scale of 600
 * @param medianAt where the median lies on that scale
 * @param p90At where the 90th percentile lies
 * @param p99At where the 99th percentile lies
 */
record WaitRow(
        String channel,
        String kind,
        String n,
        String median,
        String p90,
        String p99,
        String longest,
        String anchor,
        List<Bar> bars,
        int medianAt,
        int p90At,
        int p99At) {

    /** A bar: where it stands, its upper end and its height. */
    record Bar(int x, int y, int height) {}
}
