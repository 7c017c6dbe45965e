package dev.mysteryshopper.reports.measure;

/**
 * Two statements of which it cannot be said whether both hold: a person is asked to look. It accuses nobody and counts in no rate.
 *
 * @param fact which fact
 * @param subject what it is about
 * @param title fact and subject as a heading: "Gift wrapping of rain boots"
 * @param reason one sentence that says why nobody can tell
 * @param first the words that were published, or else heard more often
 * @param second the words beside them
 */
public record UnsurePair(String fact, String subject, String title, String reason, Evidence first, Evidence second) {}
