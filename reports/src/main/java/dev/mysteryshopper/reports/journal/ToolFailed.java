package dev.mysteryshopper.reports.journal;

/**
 * Our own side failed: a browser died, a rule of the company file could not be applied.
 *
 * @param moment when
 * @param journey id of the journey
 * @param contact id of the contact
 * @param message what went wrong and what to try; redacted
 */
public record ToolFailed(Moment moment, String journey, String contact, String message) implements ContactEntry {}
