package dev.mysteryshopper.reports.fact;

/**
 * What a company answered in one place.
 *
 * @param source where, in words a leader understands: "the website", "chat (Priya, Returns)"
 */
public record Reply(String source, String text) {}
