package dev.mysteryshopper.reports.render.internal;

import java.util.Locale;

/** Writes a number with its noun: {@code 1 journey}, {@code 1,200 journeys}, {@code no journeys}. */
public final class Counted {

    private Counted() {}

    /** The number and the noun in its right form; the number with thousands marked. */
    public static String of(long count, String noun) {
        return number(count) + " " + (count == 1 ? noun : plural(noun));
    }

    /** Like {@link #of}, with {@code no} for zero. */
    public static String orNo(long count, String noun) {
        return count == 0 ? "no " + plural(noun) : of(count, noun);
    }

    /** The number with thousands marked by commas. */
    public static String number(long count) {
        return String.format(Locale.ROOT, "%,d", count);
    }

    private static String plural(String noun) {
        return noun.endsWith("y") && !noun.endsWith("ey") ? noun.substring(0, noun.length() - 1) + "ies" : noun + "s";
    }
}
