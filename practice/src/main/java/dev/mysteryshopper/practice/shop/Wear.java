package dev.mysteryshopper.practice.shop;

import java.util.Locale;
import java.util.regex.Pattern;

/** Tells from a customer's words whether something was worn or used. */
public final class Wear {
    private static final Pattern NOT_WORN = Pattern.compile(
            "\\bunworn\\b|\\bunused\\b|\\b(?:not|never|n't|n’t|without|hardly|haven't|have not)\\b(?:\\s+\\w+){0,3}?\\s+(?:worn|wear|wore|used|use|using)\\b|n['’]t\\s+(?:\\w+\\s+){0,2}?(?:worn|wear|wore|used|use)\\b");
    private static final Pattern WORN = Pattern.compile(
            "\\b(?:worn|wore|wearing|second[- ]hand)\\b|\\bused (?:it|them)\\b|\\b(?:was|were|is|are|been|already) used\\b|\\bhiked in\\b");

    private Wear() {}

    /** Whether the words say that it was worn; "never worn" and "not used" say that it was not. */
    public static boolean isToldBy(String words) {
        String text = words.toLowerCase(Locale.ROOT);
        return WORN.matcher(NOT_WORN.matcher(text).replaceAll(" ")).find();
    }
}
