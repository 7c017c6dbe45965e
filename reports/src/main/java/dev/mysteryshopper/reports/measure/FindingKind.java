package dev.mysteryshopper.reports.measure;

/** Kinds of findings, the gravest first. */
public enum FindingKind {
    /** Two statements that cannot both hold. */
    INCONSISTENCY,
    /** A statement that differs from what the company publishes. */
    UNTRUE,
    /** Equal cases were decided differently. */
    DECISION,
    /** What was confirmed was not done. */
    NOT_KEPT,
    /** Nobody answered within the shopper's patience. */
    UNANSWERED,
    /** The connection broke, or the company ended the contact too early. */
    DROPPED,
    /** The company's side misbehaved: error, unreadable answer, missing element. */
    FAULTY,
    /** The shopper was passed back to a desk that had passed them on. */
    PING_PONG,
    /** More transfers than the company's limit. */
    TRANSFERS,
    /** The shopper was asked again for what they had already given. */
    RETELL,
    /** The shopper was sent to another channel. */
    DEFLECTION,
    /** A wait beyond the company's limit. */
    SLOW,
    /** A measure of the whole run beyond a standard. */
    BREACH
}
