package dev.mysteryshopper.reports.render.internal;

/**
 * Makes text from outside fit to be shown: no escape codes, no other control characters, nothing that turns the
 * direction of writing, no half characters. It does not escape for a format: that is the renderer's own task.
 */
public final class CleanText {

    private static final int LONGEST_NAME = 200;

    private CleanText() {}

    /** The text on one line: line breaks, tabs and runs of blanks become one blank. */
    public static String line(String text) {
        StringBuilder clean = new StringBuilder(text.length());
        boolean blank = false;
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            i += Character.charCount(c);
            if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
                blank = true;
            } else if (shown(c)) {
                if (blank && clean.length() > 0) {
                    clean.append(' ');
                }
                blank = false;
                clean.appendCodePoint(c);
            }
        }
        return clean.toString();
    }

    /** The text on one line, cut to what a name may be long: channels, desks, people, tags. */
    public static String name(String text) {
        return clip(line(clip(text, 2 * LONGEST_NAME)), LONGEST_NAME);
    }

    /** The text with its line breaks and tabs kept; the same object if it is fit to be shown as it is. */
    public static String lines(String text) {
        int fit = plain(text);
        if (fit == text.length()) {
            return text;
        }
        StringBuilder clean = new StringBuilder(text.length()).append(text, 0, fit);
        for (int i = fit; i < text.length(); ) {
            int c = text.codePointAt(i);
            i += Character.charCount(c);
            if (c == '\r') {
                if (i >= text.length() || text.charAt(i) != '\n') {
                    clean.append('\n');
                }
            } else if (c == '\n' || c == '\t' || shown(c)) {
                clean.appendCodePoint(c);
            }
        }
        return clean.toString();
    }

    /** How many characters at its beginning are plain ones, which most texts have alone. */
    private static int plain(String text) {
        char[] chars = text.toCharArray();
        int i = 0;
        while (i < chars.length && isPlain(chars[i])) {
            i++;
        }
        return i;
    }

    private static boolean isPlain(char c) {
        return (c >= 0x20 && c < 0x7f) || c == '\n' || c == '\t' || (c >= 0xa0 && c < 0xd800 && !turnsDirection(c));
    }

    /**
     * The text cut to at most {@code max} characters; what was left out is said.
     *
     * @param max at least 1
     */
    public static String clip(String text, int max) {
        if (text.length() <= max) {
            return text;
        }
        int end = Character.isHighSurrogate(text.charAt(max - 1)) ? max - 1 : max;
        return text.substring(0, end) + "… (" + Counted.of(text.length() - end, "more character") + ")";
    }

    /** Whether a character may stand in a report: what XML allows, less the controls and the direction marks. */
    private static boolean shown(int c) {
        if (c < 0x20 || (c >= 0x7f && c < 0xa0) || (c >= 0xd800 && c <= 0xdfff)) {
            return false;
        }
        boolean noCharacter = c == 0xfeff || (c & 0xfffe) == 0xfffe || (c >= 0xfdd0 && c <= 0xfdef);
        return !turnsDirection(c) && !noCharacter;
    }

    private static boolean turnsDirection(int c) {
        return (c >= 0x200e && c <= 0x200f) || (c >= 0x202a && c <= 0x202e) || (c >= 0x2066 && c <= 0x2069);
    }
}
