package dev.mysteryshopper.reports.journal;

/**
 * A step of the journey began.
 *
 * @param moment when
 * @param journey id of the journey
 * @param step number of the step in the journey, from 1; background steps included
 * @param keyword keyword as written, without trailing space
 * @param text text of the step, with its table or doc string below it, if any
 * @param line line of the step in its file
 */
public record StepStarted(Moment moment, String journey, int step, String keyword, String text, int line)
        implements JourneyEntry {}
