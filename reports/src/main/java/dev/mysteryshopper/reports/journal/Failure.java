package dev.mysteryshopper.reports.journal;

/** Kinds of misbehaviour of the company's side. */
public enum Failure {
    /** No connection could be made. */
    UNREACHABLE,
    /** A connection broke. */
    DROPPED,
    /** Nothing came within the shopper's patience. */
    NO_ANSWER,
    /** An error status or an error page. */
    ERROR_ANSWER,
    /** An answer that is not what its kind promises: HTML for JSON, half a JSON, a frame that is no JSON, a frame too large. */
    UNREADABLE,
    /** An element, field or sentence that should be there is not. */
    MISSING,
    /** The company would not let the shopper in: wrong token, no permission. */
    REFUSED,
    /** A redirect that never ends. */
    REDIRECTS
}
