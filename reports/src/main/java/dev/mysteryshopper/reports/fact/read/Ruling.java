package dev.mysteryshopper.reports.fact.read;

/** What a phrase says about a request. */
enum Ruling {
    ACCEPTS,
    DENIES,
    CONDITION,
    PUTS_OFF,
    /** It looks like one of the others, and is none. */
    NEUTRAL
}
