package dev.mysteryshopper.reports.journal;

/**
 * A standard that the company set itself: a limit that a measure is held against over a whole run.
 *
 * @param measure name of the measure ({@code firstReplyTime}, {@code retellCount}, {@code factAccuracy}, ...)
 * @param bound which side of the limit is fine
 * @param limit the last value that is still fine: milliseconds for times, a count for counts, hundredths of a percent for shares
 * @param share how many in a hundred of the waits, contacts or journeys have to keep the limit; 100 for shares and totals
 * @param channel the channel it speaks of; empty for every one
 * @param topic the topic it speaks of, with those below it; empty for every one
 * @param tag the tag, without the at sign, of the journeys it speaks of; empty for all
 * @param weight its points in the score; 0 if it does not count there
 */
public record Standard(
        String measure, Bound bound, long limit, int share, String channel, String topic, String tag, int weight) {

    /** Share that means every case. */
    public static final int EVERY = 100;

    /** Whether it speaks of the whole run, and not of a channel, a topic or a tag alone. */
    public boolean isOfAll() {
        return channel.isEmpty() && topic.isEmpty() && tag.isEmpty();
    }
}
