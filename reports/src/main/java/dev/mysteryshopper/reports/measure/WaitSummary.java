package dev.mysteryshopper.reports.measure;

import java.time.Duration;

/**
 * The waits of one kind on one channel.
 *
 * @param channel name of the channel
 * @param kind what was waited for
 * @param n how many
 * @param median half were at most this long
 * @param p90 nine in ten were at most this long
 * @param p99 ninety-nine in a hundred were at most this long
 * @param longest the longest
 */
public record WaitSummary(
        String channel, WaitKind kind, long n, Duration median, Duration p90, Duration p99, Duration longest) {}
