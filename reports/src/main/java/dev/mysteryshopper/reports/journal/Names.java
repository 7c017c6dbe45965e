package dev.mysteryshopper.reports.journal;

/**
 * Holds names that come again and again - channels, desks, facts, items - once instead of once a line. It remembers a fixed
 * number of short texts; one that falls on another's place takes it. Used by one thread at a time.
 */
final class Names {

    private static final int LONGEST = 40;
    private static final int PLACES = 2048;

    private final String[] seen = new String[PLACES];

    /** The same text: the one seen before, if it is still remembered. */
    String of(String text) {
        if (text.length() > LONGEST) {
            return text;
        }
        int hash = text.hashCode();
        int place = (hash ^ (hash >>> 16)) & (PLACES - 1);
        String before = seen[place];
        if (text.equals(before)) {
            return before;
        }
        seen[place] = text;
        return text;
    }
}
