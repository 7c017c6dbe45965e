package dev.mysteryshopper.reports.journal;

/**
 * A Then was checked.
 *
 * @param moment when
 * @param journey id of the journey
 * @param step number of the step that demanded it
 * @param text the sentence
 * @param met whether it held
 * @param expected what was demanded, in words
 * @param found what was seen instead, in words, with quotes; also filled when met
 */
public record ExpectationChecked(
        Moment moment, String journey, int step, String text, boolean met, String expected, String found)
        implements JourneyEntry {}
