package dev.mysteryshopper.reports.journal;

import org.jspecify.annotations.Nullable;

/**
 * The company asked the shopper for an item.
 *
 * @param moment when
 * @param journey id of the journey
 * @param contact id of the contact
 * @param item what was asked for, as the company file names it
 * @param identity whether the item is asked only to make sure who the shopper is
 * @param quote the message it was asked in
 * @param by who asked; null if not told
 * @param desk desk that asked; null if not told
 */
public record AskedFor(
        Moment moment,
        String journey,
        String contact,
        String item,
        boolean identity,
        String quote,
        @Nullable String by,
        @Nullable String desk)
        implements ContactEntry {}
