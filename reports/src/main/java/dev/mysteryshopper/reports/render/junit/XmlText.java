package dev.mysteryshopper.reports.render.junit;

/** Text as XML 1.0 allows it. */
final class XmlText {

    private XmlText() {}

    /** The text for an element's content; what XML cannot hold is left out. */
    static String content(String text) {
        return escaped(text, false);
    }

    /** The text for an attribute in double quotes; line breaks are kept as references. */
    static String attribute(String text) {
        return escaped(text, true);
    }

    private static String escaped(String text, boolean attribute) {
        StringBuilder xml = new StringBuilder(text.length() + 16);
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            i += Character.charCount(c);
            switch (c) {
                case '&' -> xml.append("&amp;");
                case '<' -> xml.append("&lt;");
                case '>' -> xml.append("&gt;");
                case '"' -> xml.append(attribute ? "&quot;" : "\"");
                case '\n' -> xml.append(attribute ? "&#10;" : "\n");
                case '\t' -> xml.append(attribute ? "&#9;" : "\t");
                default -> {
                    if (allowed(c)) {
                        xml.appendCodePoint(c);
                    }
                }
            }
        }
        return xml.toString();
    }

    private static boolean allowed(int c) {
        return (c >= 0x20 && c <= 0xd7ff) || (c >= 0xe000 && c <= 0xfffd) || c >= 0x10000;
    }
}
