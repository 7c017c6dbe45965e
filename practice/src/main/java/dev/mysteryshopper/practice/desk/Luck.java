package dev.mysteryshopper.practice.desk;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Chance that depends on the seed and on what is said, never on when or in which order: the same seed and the same words
 * give the same luck. Order numbers and e-mail addresses in the words do not count, since they depend on who came first.
 *
 * @param seed of the company
 */
public record Luck(long seed) {
    private static final Pattern PERSONAL = Pattern.compile("(?:PS|R|W)-?\\s?\\d+|\\S+@\\S+");
    private static final Pattern NOT_A_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");

    /** A number from 0 up to, but not including, the bound. */
    public int below(int bound, String words) {
        return (int) Math.floorMod(mix(seed ^ mix(hash(impersonal(words)))), (long) bound);
    }

    /** The words in small letters, without what depends on the person or on who came first. */
    public static String impersonal(String words) {
        return NOT_A_WORD
                .matcher(PERSONAL.matcher(words).replaceAll("#").toLowerCase(Locale.ROOT))
                .replaceAll(" ")
                .strip();
    }

    private static long hash(String words) {
        long hash = 0xcbf29ce484222325L;
        for (int i = 0; i < words.length(); i++) {
            hash = (hash ^ words.charAt(i)) * 0x100000001b3L;
        }
        return hash;
    }

    /** The finishing step of SplitMix64. */
    private static long mix(long bits) {
        long mixed = (bits ^ (bits >>> 30)) * 0xbf58476d1ce4e5b9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94d049bb133111ebL;
        return mixed ^ (mixed >>> 31);
    }
}
