package dev.mysteryshopper.reports.journal;

/** How a step ended. */
public enum StepOutcome {
    /** It was played, and held if it demanded something. */
    PASSED,
    /** It was played; what it demanded did not hold, or the company misbehaved. */
    UNMET,
    /** It could not be played, through a fault of ours or of the caller. */
    FAILED,
    /** It was not played, because an earlier one failed. */
    SKIPPED
}
