package dev.mysteryshopper.reports.conversation;

import java.time.Instant;

/**
 * The company said that it would do something by a time that can be worked out.
 *
 * @param message number of the message that says so
 * @param what the sentence that says so
 * @param within the term as told, in ISO 8601: a span at its upper bound, or a day
 * @param at when it was said
 * @param due the last moment at which it is kept: of a day its end
 * @param standing whether it was kept, as far as the journey's words tell
 */
public record Pledge(int message, String what, String within, Instant at, Instant due, Standing standing) {

    /** What became of a pledge. */
    public enum Standing {
        /** The customer says in time that it was done. */
        KEPT,
        /** The customer says after its time that it was not. */
        BROKEN,
        /** Nothing tells. */
        OPEN
    }

    Pledge with(Standing known) {
        return new Pledge(message, what, within, at, due, known);
    }
}
