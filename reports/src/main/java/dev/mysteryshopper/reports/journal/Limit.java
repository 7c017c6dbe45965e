package dev.mysteryshopper.reports.journal;

/**
 * A limit the company set itself.
 *
 * @param measure name of the measure ({@code queueTime}, {@code firstReplyTime}, {@code holdTime}, {@code transferCount})
 * @param atMost largest value that is still fine: milliseconds for times, a count for counts
 */
public record Limit(String measure, long atMost) {}
