package dev.mysteryshopper.reports.journal;

import org.jspecify.annotations.Nullable;

/**
 * The company said something; stamped when it came off the wire.
 *
 * @param moment when
 * @param journey id of the journey
 * @param contact id of the contact
 * @param text what was said, redacted
 * @param by name of who said it; null where the company does not tell
 * @param desk desk that said it; null where the company does not tell
 * @param automated whether a machine said it; null where the company does not tell
 */
public record MessageReceived(
        Moment moment,
        String journey,
        String contact,
        String text,
        @Nullable String by,
        @Nullable String desk,
        @Nullable Boolean automated)
        implements ContactEntry {}
