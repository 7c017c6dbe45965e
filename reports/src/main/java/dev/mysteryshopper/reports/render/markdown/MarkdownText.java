package dev.mysteryshopper.reports.render.markdown;

import dev.mysteryshopper.reports.render.internal.CleanText;

/** Text from outside as Markdown that shows it as it is: no markup, no HTML, no links, no mentions, no table breaks. */
final class MarkdownText {

    private static final String MARKUP = "\\`*_{}[]()#+-.!|~=$";

    private MarkdownText() {}

    /** The text on one line, escaped for GitHub's Markdown, inside a table or out. */
    static String of(String text) {
        String line = CleanText.line(text);
        StringBuilder safe = new StringBuilder(line.length() + 16);
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            switch (c) {
                case '<' -> safe.append("&lt;");
                case '>' -> safe.append("&gt;");
                case '&' -> safe.append("&amp;");
                // an empty comment parts what would otherwise become a mention or a link by itself
                case '@' -> safe.append("@<!-- -->");
                case ':' -> safe.append(line.startsWith("//", i + 1) ? ":<!-- -->" : ":");
                case '#' -> safe.append("\\#<!-- -->");
                default -> {
                    if (MARKUP.indexOf(c) >= 0) {
                        safe.append('\\');
                    }
                    safe.append(c);
                    if (c == '.' && i >= 3 && line.regionMatches(true, i - 3, "www", 0, 3)) {
                        safe.append("<!-- -->");
                    }
                }
            }
        }
        return safe.toString();
    }

    /** Like {@link #of}, cut to at most {@code max} characters of the text first. */
    static String of(String text, int max) {
        return of(CleanText.clip(CleanText.line(text), max));
    }
}
