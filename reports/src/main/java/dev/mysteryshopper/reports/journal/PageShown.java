package dev.mysteryshopper.reports.journal;

/**
 * A page was shown; stamped when it had loaded.
 *
 * @param moment when
 * @param journey id of the journey
 * @param contact id of the contact
 * @param url address, redacted
 * @param title title of the page
 * @param tookNanos from asking for the page until it had loaded, in nanoseconds
 */
public record PageShown(Moment moment, String journey, String contact, String url, String title, long tookNanos)
        implements ContactEntry {}
