package dev.mysteryshopper.reports.fact.read;

/** What a phrase says to a question that can be answered with yes or no. */
enum Sign {
    YES,
    NO,
    /** It says that something is so. */
    HOLDS,
    /** It says that something is not so. */
    FAILS,
    /** It looks like one of the others, and is none. */
    NEUTRAL
}
