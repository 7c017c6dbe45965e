package dev.mysteryshopper.reports.journal;

/** How a contact ended. */
public enum Ending {
    /** The shopper had what they came for, or left in good order. */
    DONE,
    /** The shopper waited as long as they would, and left. */
    GAVE_UP,
    /** The connection broke. */
    DROPPED,
    /** The company ended it before the shopper had what they came for. */
    CLOSED_BY_COMPANY,
    /** The shopper was sent to another channel. */
    DEFLECTED,
    /** The company's side misbehaved so that it could not go on. */
    FAILED,
    /** Our own side failed. */
    BROKEN
}
