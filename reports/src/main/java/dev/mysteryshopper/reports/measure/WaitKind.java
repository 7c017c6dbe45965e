package dev.mysteryshopper.reports.measure;

/** What a shopper waits for. */
public enum WaitKind {
    /** To be served at all, after asking for it. */
    QUEUE,
    /** The first reply to the shopper's first message, from a machine. */
    FIRST_AUTOMATED_REPLY,
    /** The first reply to the shopper's first message, from a person; or from whoever, where nobody tells. */
    FIRST_REPLY,
    /** The next message that answers one of the shopper's. */
    REPLY,
    /** While put on hold. */
    HOLD,
    /** For a page to be shown. */
    PAGE,
    /** For a request to be answered. */
    REQUEST
}
