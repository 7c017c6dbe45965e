package dev.mysteryshopper.runner.steps;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where a shopper turns to the company: "on the web", "by chat", "on web, chat and api", "on every channel".
 *
 * @param names names of channels, in the order they were written; empty for every channel
 */
public record Places(List<String> names) {

    private static final String NAME = "(?:the )?[\\p{L}\\p{N}][\\p{L}\\p{N}_-]*";
    private static final Pattern EVERY =
            Pattern.compile("(?:on|by|through|in|via) (?:every|all|any) channels?|everywhere");

    /** What such a phrase looks like. */
    static final List<String> PHRASES = List.of(
            "(?:on|by|through|in|via) (?:every|all) channels?|everywhere",
            "(?:on|by|through|in|via) " + NAME + "(?:, " + NAME + ")*(?:,? and " + NAME + ")?");

    public Places {
        names = List.copyOf(names);
    }

    /** The places a phrase names. */
    static Places of(String phrase) {
        Matcher every = EVERY.matcher(phrase);
        if (every.matches()) {
            return new Places(List.of());
        }
        String list = phrase.substring(phrase.indexOf(' ') + 1);
        return new Places(Arrays.stream(list.split(",? and |, "))
                .map(name -> name.startsWith("the ") ? name.substring(4) : name)
                .map(name -> name.toLowerCase(Locale.ROOT))
                .distinct()
                .toList());
    }

    /** Whether every channel is meant. */
    public boolean every() {
        return names.isEmpty();
    }

    /** The channels that are meant, out of those where it can be done; in the order of the company file for every channel. */
    List<String> among(Iterable<String> able) {
        if (!every()) {
            return names;
        }
        java.util.ArrayList<String> all = new java.util.ArrayList<>();
        able.forEach(all::add);
        return all;
    }
}
