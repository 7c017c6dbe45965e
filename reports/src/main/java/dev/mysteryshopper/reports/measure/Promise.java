package dev.mysteryshopper.reports.measure;

import java.time.Instant;

/**
 * The company said that it would do something for this shopper by a time that can be worked out.
 *
 * @param contact id of the contact
 * @param channel name of the channel
 * @param what the sentence that promises
 * @param within the term as told: an ISO 8601 duration at its upper bound ({@code P5D}, {@code PT24H}), working days counted as days,
 *     or the ISO date of a named day
 * @param at when it was promised
 * @param due the last moment at which it is kept: of a day its end, in the company's zone
 * @param standing whether it was kept
 * @param source the company's message that promises
 */
public record Promise(
        String contact,
        String channel,
        String what,
        String within,
        Instant at,
        Instant due,
        Standing standing,
        Source source) {

    /** What became of a promise. */
    public enum Standing {
        /** The journal shows that it was kept in time. */
        KEPT,
        /** The journal shows that it was not kept when its time had passed. */
        BROKEN,
        /** Its time had not passed when the journal ended, or nothing tells. */
        OPEN
    }
}
