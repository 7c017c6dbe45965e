package dev.mysteryshopper.reports.journal;

/**
 * Something the company publishes.
 *
 * @param fact which fact
 * @param type how its value is read and compared: the word of a fact type
 * @param subject what it is about; the company's name where the company file says nothing else
 * @param value the published value
 */
public record PublishedFact(String fact, String type, String subject, String value) {}
