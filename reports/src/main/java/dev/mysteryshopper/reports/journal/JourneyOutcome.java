package dev.mysteryshopper.reports.journal;

/** How a journey ended. */
public enum JourneyOutcome {
    /** Every expectation was met. */
    MET,
    /** Something was not met, or the company misbehaved so that the journey could not go on. */
    FELL_SHORT,
    /** Our own side failed: nothing is said about the company. */
    BROKEN,
    /** The run's limit or an interruption ended it. */
    CUT_OFF;

    /** Whether it says anything about the company: it does not where our own side broke the journey or the run cut it off. */
    public boolean tells() {
        return this == MET || this == FELL_SHORT;
    }
}
