package dev.mysteryshopper.reports.measure;

/** How a transfer was done. */
public enum TransferKind {
    /** No context was passed on. */
    COLD,
    /** The receiver was told the matter. */
    WARM,
    /** To a higher tier. */
    ESCALATION,
    /** From a machine to a person. */
    HAND_OFF,
    /** Nothing tells. */
    UNKNOWN
}
