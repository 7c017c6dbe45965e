package dev.mysteryshopper.reports.journal;

/**
 * A step of the journey ended.
 *
 * @param moment when
 * @param journey id of the journey
 * @param step number of the step
 * @param outcome how it ended
 * @param message what went wrong; empty if nothing did
 */
public record StepFinished(Moment moment, String journey, int step, StepOutcome outcome, String message)
        implements JourneyEntry {}
