package dev.mysteryshopper.reports.journal;

import java.util.Arrays;
import java.util.List;

/**
 * Tells quickly of nearly every text that it holds none of some words. A window as long as the shortest word is moved over
 * the text; the pair of characters at its end tells how far it can be moved on without passing over a word (S. Wu and U.
 * Manber, A fast algorithm for multi-pattern searching, 1994). Immutable; used by many threads.
 */
final class Window {

    private static final int PAIRS = 1 << 12;

    private final List<String> words;
    private final int width;
    private final int[] steps = new int[PAIRS];

    /**
     * A window for these words.
     *
     * @param words none of them empty; none at all stand in no text
     */
    Window(List<String> words) {
        this.words = List.copyOf(words);
        this.width = words.stream().mapToInt(String::length).min().orElse(0);
        Arrays.fill(steps, Math.max(1, width - 1));
        for (String word : words) {
            for (int end = 1; end < width; end++) {
                int pair = pair(word.charAt(end - 1), word.charAt(end));
                steps[pair] = Math.min(steps[pair], width - 1 - end);
            }
        }
    }

    /** Whether one of the words stands in the text. */
    boolean holdsAny(String text) {
        if (words.isEmpty() || text.length() < width) {
            return false;
        }
        if (width == 1) {
            return words.stream().anyMatch(text::contains);
        }
        char[] chars = text.toCharArray();
        int end = width - 1;
        while (end < chars.length) {
            int step = steps[pair(chars[end - 1], chars[end])];
            if (step == 0) {
                int start = end - width + 1;
                for (String word : words) {
                    if (text.startsWith(word, start)) {
                        return true;
                    }
                }
                step = 1;
            }
            end += step;
        }
        return false;
    }

    private static int pair(char first, char second) {
        return (first * 31 + second) & (PAIRS - 1);
    }
}
