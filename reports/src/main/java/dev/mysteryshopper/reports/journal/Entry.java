package dev.mysteryshopper.reports.journal;

/**
 * One thing that was seen, in the past tense. The family is closed: a measure that switches over it is checked by the
 * compiler when an entry is added. What a newer version wrote and this one does not know is read as {@link Unknown}.
 */
public sealed interface Entry permits RunEntry, JourneyEntry, Unknown {

    /** When it was seen, stamped where it was seen: a message at the socket, a response at the HTTP client. */
    Moment moment();
}
