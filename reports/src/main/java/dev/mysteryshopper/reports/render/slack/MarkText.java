package dev.mysteryshopper.reports.render.slack;

import dev.mysteryshopper.reports.render.internal.CleanText;
import dev.mysteryshopper.reports.render.internal.Counted;

/** Text from outside as Slack shows it as it is: no mention of anybody, no link, no command. */
final class MarkText {

    private MarkText() {}

    /** The text on one line, escaped, and cut so that it is not much longer than so many characters then. */
    static String of(String text, int max) {
        String line = CleanText.line(text);
        StringBuilder safe = new StringBuilder(Math.min(max, line.length()) + 16);
        for (int i = 0; i < line.length(); ) {
            if (safe.length() >= max) {
                return safe.append("… (")
                        .append(Counted.of(line.length() - i, "more character"))
                        .append(')')
                        .toString();
            }
            int c = line.codePointAt(i);
            i += Character.charCount(c);
            switch (c) {
                case '&' -> safe.append("&amp;");
                case '<' -> safe.append("&lt;");
                case '>' -> safe.append("&gt;");
                default -> safe.appendCodePoint(c);
            }
        }
        return safe.toString();
    }
}
