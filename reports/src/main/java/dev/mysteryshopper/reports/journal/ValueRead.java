package dev.mysteryshopper.reports.journal;

import org.jspecify.annotations.Nullable;

/**
 * The company stated a value.
 *
 * @param moment when
 * @param journey id of the journey
 * @param contact id of the contact
 * @param fact which fact (price, order status, saturday hours, ...)
 * @param type how the value is read and compared: the word of a fact type
 * @param subject what the fact is about: a product, an order number, or the company
 * @param text the value as read
 * @param quote the words it stands in: the message, or the text of the element; never empty
 * @param source where it stood: selector, path in the answer, or pattern
 * @param by who said it; null if nobody in particular
 * @param desk desk that said it; null if none
 */
public record ValueRead(
        Moment moment,
        String journey,
        String contact,
        String fact,
        String type,
        String subject,
        String text,
        String quote,
        String source,
        @Nullable String by,
        @Nullable String desk)
        implements ContactEntry {}
