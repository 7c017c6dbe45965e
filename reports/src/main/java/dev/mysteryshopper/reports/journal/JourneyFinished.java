package dev.mysteryshopper.reports.journal;

/**
 * A journey came to its end.
 *
 * @param moment when
 * @param journey id of the journey
 * @param outcome how it ended
 * @param message all that was unmet or went wrong, a line each; empty when met
 */
public record JourneyFinished(Moment moment, String journey, JourneyOutcome outcome, String message)
        implements JourneyEntry {}
