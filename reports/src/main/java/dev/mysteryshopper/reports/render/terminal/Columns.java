package dev.mysteryshopper.reports.render.terminal;

import java.util.ArrayList;
import java.util.List;

/** Measures, cuts and wraps text by the columns it takes on a terminal. Text with escape codes must not be given to it. */
final class Columns {

    private Columns() {}

    /** How many columns the text takes: two for wide characters, none for combining ones. */
    static int of(String text) {
        return text.codePoints().map(Columns::of).sum();
    }

    /** The text cut to {@code width} columns, with an ellipsis if something was cut, and filled up with blanks. */
    static String fit(String text, int width) {
        String cut = cut(text, width);
        return cut + " ".repeat(Math.max(0, width - of(cut)));
    }

    /** The text cut to {@code width} columns, with an ellipsis if something was cut. */
    static String cut(String text, int width) {
        if (of(text) <= width) {
            return text;
        }
        StringBuilder cut = new StringBuilder();
        int columns = 0;
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            if (columns + of(c) > width - 1) {
                break;
            }
            cut.appendCodePoint(c);
            columns += of(c);
            i += Character.charCount(c);
        }
        return cut.append('…').toString();
    }

    /** The text in lines of at most {@code width} columns, broken between words where there are any. */
    static List<String> wrap(String text, int width) {
        int room = Math.max(20, width);
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        int columns = 0;
        for (String word : text.split(" ", -1)) {
            String rest = word;
            if (columns > 0 && columns + 1 + of(rest) > room) {
                lines.add(line.toString());
                line.setLength(0);
                columns = 0;
            }
            while (of(rest) > room) {
                String part = head(rest, room);
                lines.add(part);
                rest = rest.substring(part.length());
            }
            if (columns > 0) {
                line.append(' ');
                columns++;
            }
            line.append(rest);
            columns += of(rest);
        }
        lines.add(line.toString());
        return lines;
    }

    private static String head(String text, int width) {
        int columns = 0;
        int i = 0;
        while (i < text.length()) {
            int c = text.codePointAt(i);
            if (columns + of(c) > width) {
                break;
            }
            columns += of(c);
            i += Character.charCount(c);
        }
        return text.substring(0, i);
    }

    private static int of(int c) {
        int type = Character.getType(c);
        if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK || type == Character.FORMAT) {
            return 0;
        }
        boolean wide = (c >= 0x1100 && c <= 0x115f)
                || (c >= 0x2e80 && c <= 0xa4cf)
                || (c >= 0xac00 && c <= 0xd7a3)
                || (c >= 0xf900 && c <= 0xfaff)
                || (c >= 0xfe30 && c <= 0xfe6f)
                || (c >= 0xff00 && c <= 0xff60)
                || (c >= 0xffe0 && c <= 0xffe6)
                || (c >= 0x1f300 && c <= 0x1faff)
                || (c >= 0x20000 && c <= 0x3fffd);
        return wide ? 2 : 1;
    }
}
