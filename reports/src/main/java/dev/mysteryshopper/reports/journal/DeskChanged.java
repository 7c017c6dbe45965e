package dev.mysteryshopper.reports.journal;

import org.jspecify.annotations.Nullable;

/**
 * Somebody else took over, or the first one took the contact.
 *
 * @param moment when
 * @param journey id of the journey
 * @param contact id of the contact
 * @param from desk before; null for the first, or if unknown
 * @param to desk after; null if unknown
 * @param by name of who is there now; null if not told
 * @param automated whether a machine is there now; null if not told
 * @param kind the company's own word for it (cold, warm, escalation, hand-off); null if not told
 * @param briefed whether the receiver was told the matter; null if not told
 */
public record DeskChanged(
        Moment moment,
        String journey,
        String contact,
        @Nullable String from,
        @Nullable String to,
        @Nullable String by,
        @Nullable Boolean automated,
        @Nullable String kind,
        @Nullable Boolean briefed)
        implements ContactEntry {}
