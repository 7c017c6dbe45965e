package dev.mysteryshopper.reports.journal;

/**
 * An entry that this version does not know: kept, shown as it stands, and skipped by every measure.
 *
 * @param moment when it was seen, as far as the line says so
 * @param line the whole line as it was read
 */
public record Unknown(Moment moment, String line) implements Entry {}
