package dev.mysteryshopper.reports.measure;

/**
 * The message that something was read from.
 *
 * @param message its number among all messages of the contact, the shopper's and the company's, from 0
 * @param quote its words, or the part of them that tells
 */
public record Source(int message, String quote) {}
