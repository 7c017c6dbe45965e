package dev.mysteryshopper.reports.fact;

/** Whether two replies about one fact agree. */
public enum Verdict {
    /** Both state it and both can hold. */
    CONSISTENT,
    /** Both state it for the same case, and both cannot hold. */
    CONTRADICTS,
    /** At least one does not state it. */
    NOT_STATED,
    /** Both state something, for different cases. */
    NOT_COMPARABLE,
    /** No verdict: a person is asked to look. Accuses nobody and counts in no rate. */
    UNSURE
}
