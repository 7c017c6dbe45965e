package dev.mysteryshopper.reports.render.internal;

import java.time.Instant;

/**
 * One line of a transcript, in words people read: what was said, shown, or noted. Clean text, not escaped for any format.
 *
 * @param kind what it is, for its place and colour
 * @param at when
 * @param contact id of the contact; empty if it belongs to none
 * @param who who said or did it; empty where nobody in particular did
 * @param text what was said or happened
 * @param more further lines that are shown on demand: bodies, quotes, what was expected; empty if none
 */
public record Turn(Kind kind, Instant at, String contact, String who, String text, String more) {

    /** What a line of a transcript is. */
    public enum Kind {
        /** The shopper turns to a channel, or leaves it. */
        CONTACT,
        /** The shopper says something. */
        SHOPPER,
        /** The company says something. */
        COMPANY,
        /** The shopper does something: fills in a field. */
        DEED,
        /** A page was shown. */
        PAGE,
        /** A request was answered. */
        REQUEST,
        /** Something happened to the shopper: queue, hold, another desk. */
        NOTE,
        /** The company asked for something. */
        ASKED,
        /** The company asked for something that it had been given. */
        RETELL,
        /** The company stated a value. */
        STATED,
        /** A picture or body was kept; {@code more} is its path in the run's folder. */
        PICTURE,
        /** The shopper got what they came for. */
        GOAL,
        /** The company's side or ours failed. */
        TROUBLE,
        /** An expectation was met. */
        MET,
        /** An expectation was not met. */
        UNMET
    }
}
