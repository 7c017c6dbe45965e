package dev.mysteryshopper.reports.journal;

import org.jspecify.annotations.Nullable;

/**
 * The shopper was told to wait in a queue.
 *
 * @param moment when
 * @param journey id of the journey
 * @param contact id of the contact
 * @param desk desk waited for; null if unknown
 * @param position place in the queue from 1; 0 if unknown
 */
public record Queued(
        Moment moment,
        String journey,
        String contact,
        @Nullable String desk,
        int position) implements ContactEntry {}
