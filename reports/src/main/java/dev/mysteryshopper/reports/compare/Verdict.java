package dev.mysteryshopper.reports.compare;

/** What a difference between two runs amounts to. */
public enum Verdict {
    /** Better than chance explains. */
    BETTER,
    /** Worse than chance explains. */
    WORSE,
    /** No difference that could be told from chance, or none that a customer would notice. */
    SAME,
    /** There are too few cases in one of the runs to tell. */
    TOO_FEW,
    /** It is in the run alone. */
    NEW,
    /** It is in the base alone. */
    GONE,
    /** It cannot be held against the other: our own side broke it, or it was changed. */
    NOT_COMPARABLE
}
