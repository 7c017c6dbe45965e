package dev.mysteryshopper.reports.journal;

/**
 * The run came to its end; missing in the journal of a run that was killed.
 *
 * @param moment when
 * @param complete whether every selected journey was played
 * @param reason why it ended early, one sentence; empty if complete
 */
public record RunFinished(Moment moment, boolean complete, String reason) implements RunEntry {}
