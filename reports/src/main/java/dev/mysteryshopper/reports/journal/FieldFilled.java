package dev.mysteryshopper.reports.journal;

import java.util.List;

/**
 * The shopper filled in a field of a form.
 *
 * @param moment when
 * @param journey id of the journey
 * @param contact id of the contact
 * @param field where, as the company file names it
 * @param text what was filled in, redacted
 * @param told items given with it; empty if none
 */
public record FieldFilled(Moment moment, String journey, String contact, String field, String text, List<String> told)
        implements ContactEntry {}
