package dev.mysteryshopper.reports.measure;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The company said that a fact of a subject has a value.
 *
 * @param journey id of the journey; empty for the published truth
 * @param contact id of the contact; empty for the published truth
 * @param channel name of the channel; {@code published} for the published truth
 * @param fact which fact
 * @param type word of the fact's type
 * @param subject what it is about
 * @param text the value as read
 * @param normal the value in its normal form, by which it is compared; the text itself if it could not be read as its type
 * @param quote the words it stands in
 * @param source where it stood
 * @param by who said it; null if nobody in particular
 * @param desk desk that said it; null if none
 * @param at when
 */
public record Statement(
        String journey,
        String contact,
        String channel,
        String fact,
        String type,
        String subject,
        String text,
        String normal,
        String quote,
        String source,
        @Nullable String by,
        @Nullable String desk,
        Instant at) {}
