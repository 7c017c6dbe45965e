package dev.mysteryshopper.reports.fact;

/**
 * A value with the words it was read from.
 *
 * @param quote the words as the company wrote them, a part of the reply
 * @param start index of the quote's first character in the reply
 * @param end index after its last
 */
public record Stated(Value value, String quote, int start, int end) {}
