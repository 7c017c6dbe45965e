package dev.mysteryshopper.reports.journal;

/**
 * The contact ended.
 *
 * @param moment when
 * @param journey id of the journey
 * @param contact id of the contact
 * @param ending how it ended
 * @param reason in words; empty if it simply was done
 */
public record ContactClosed(Moment moment, String journey, String contact, Ending ending, String reason)
        implements ContactEntry {}
