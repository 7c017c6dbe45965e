package dev.mysteryshopper.reports.journal;

import java.util.List;

/**
 * The shopper said something; stamped when it was handed to the wire.
 *
 * @param moment when
 * @param journey id of the journey
 * @param contact id of the contact
 * @param text what was said, redacted
 * @param told items given with it (order number, email, ...); empty if none
 */
public record MessageSent(Moment moment, String journey, String contact, String text, List<String> told)
        implements ContactEntry {}
