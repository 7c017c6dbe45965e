package dev.mysteryshopper.runner.channel;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Finds the words that a mistyped one was probably meant to be. */
public final class Nearest {

    private static final int LONGEST = 60;

    private Nearest() {}

    /** {@code  Did you mean "chat"?} with a space before it, or nothing if no word is near. */
    public static String hint(String word, Collection<String> known) {
        return first(word, known).map(near -> " Did you mean \"" + near + "\"?").orElse("");
    }

    /** The nearest of the known words, if it is near enough. */
    public static Optional<String> first(String word, Collection<String> known) {
        return few(word, known, 1).stream().findFirst();
    }

    /** The nearest of the known words, nearest first; those that are too far from it are left out. */
    public static List<String> few(String word, Collection<String> known, int most) {
        int far = Math.max(2, word.length() / 3);
        return known.stream()
                .distinct()
                .filter(other -> distance(plain(word), plain(other)) <= far || holds(word, other))
                .sorted(Comparator.comparingInt(other -> distance(plain(word), plain(other))))
                .limit(most)
                .toList();
    }

    private static boolean holds(String word, String other) {
        return Math.min(word.length(), other.length()) >= 4
                && (plain(other).contains(plain(word)) || plain(word).contains(plain(other)));
    }

    private static String plain(String word) {
        return word.toLowerCase(Locale.ROOT);
    }

    private static int distance(String a, String b) {
        String from = a.substring(0, Math.min(LONGEST, a.length()));
        String to = b.substring(0, Math.min(LONGEST, b.length()));
        int[] row = new int[to.length() + 1];
        for (int j = 0; j < row.length; j++) {
            row[j] = j;
        }
        for (int i = 1; i <= from.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= to.length(); j++) {
                int change = diagonal + (from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(change, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[to.length()];
    }
}
