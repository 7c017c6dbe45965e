package dev.mysteryshopper.reports.journal;

/** Which side of a standard's limit is fine. */
public enum Bound {
    /** The limit and what lies below it. */
    AT_MOST,
    /** The limit and what lies above it. */
    AT_LEAST
}
