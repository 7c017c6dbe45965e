package dev.mysteryshopper.reports.render.allure;

import dev.mysteryshopper.reports.render.internal.CleanText;

/**
 * Text that no version of Allure can take for HTML. Allure 2.34 puts a result's message into its page as it stands, so
 * angle brackets are written as the quotation marks that look like them; transcripts are attached as plain text and keep
 * them.
 */
final class Inert {

    private Inert() {}

    /** The text on one line, cut to {@code max} characters. */
    static String line(String text, int max) {
        return brackets(CleanText.clip(CleanText.line(text), max));
    }

    /** The text with its lines, cut to {@code max} characters. */
    static String lines(String text, int max) {
        return brackets(CleanText.clip(CleanText.lines(text), max));
    }

    private static String brackets(String text) {
        return text.replace('<', '‹').replace('>', '›');
    }
}
