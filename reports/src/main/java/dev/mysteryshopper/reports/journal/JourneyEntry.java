package dev.mysteryshopper.reports.journal;

/** An entry that belongs to one journey. */
public sealed interface JourneyEntry extends Entry
        permits JourneyStarted, StepStarted, StepFinished, ExpectationChecked, JourneyFinished, ContactEntry {

    /** Id of the journey, unique in the run. */
    String journey();
}
