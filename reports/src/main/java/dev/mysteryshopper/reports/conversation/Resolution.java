package dev.mysteryshopper.reports.conversation;

/** What a journey came to for the customer, whatever was expected of it. */
public enum Resolution {
    /** The goal was met, or a remedy agreed so that only carrying it out remains. */
    RESOLVED,
    /** Refused, sent elsewhere, left undecided, or the company fell silent after it had engaged. */
    UNRESOLVED,
    /** The customer left while the company still had the turn open: in a queue, on hold, in the middle of questions. */
    ABANDONED,
    /** No contact had more than acknowledgements, greetings or recordings, and the last one stayed silent. */
    UNANSWERED
}
