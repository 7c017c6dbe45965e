package dev.mysteryshopper.reports.eventlog;

/** Finds what separates the fields of a CSV file, and where quoted fields end. */
final class Separators {

    private static final char[] KNOWN = {',', ';', '\t', '|'};

    private Separators() {}

    /** The separator that a header has most of outside of quotes; a comma where it has none. */
    static char of(String header) {
        char found = ',';
        int most = 0;
        for (char separator : KNOWN) {
            int count = 0;
            boolean quoted = false;
            for (int i = 0; i < header.length(); i++) {
                quoted ^= header.charAt(i) == '"';
                count += !quoted && header.charAt(i) == separator ? 1 : 0;
            }
            if (count > most) {
                most = count;
                found = separator;
            }
        }
        return found;
    }

    /** Whether a text ends within a field whose quotation mark was not closed; one in mid-field is a character like others. */
    static boolean leavesQuoteOpen(CharSequence text, char separator) {
        boolean begins = true;
        boolean quoted = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (quoted) {
                if (c == '"') {
                    boolean doubled = i + 1 < text.length() && text.charAt(i + 1) == '"';
                    i += doubled ? 1 : 0;
                    quoted = doubled;
                }
            } else if (c == separator) {
                begins = true;
            } else if (begins && c == '"') {
                quoted = true;
                begins = false;
            } else {
                begins &= c == ' ';
            }
        }
        return quoted;
    }
}
