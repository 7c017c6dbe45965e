package dev.mysteryshopper.reports.fact.words;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Phrases that mean something, found in a reply. In a pattern {@code a|b} is either word, {@code refund*} a word that begins so, {@code *ed} one that
 * ends so (not as the first word of a pattern), and
 * {@code ~} up to four words in between, within one sentence.
 */
public final class Phrases<T> {

    /** A phrase that was found, from its first token to the one after its last. */
    public record Hit<T>(int from, int to, T meaning) {}

    private static final int WIDEST_GAP = 4;

    private record Pattern<T>(List<List<String>> words, T meaning) {}

    private final Map<Character, List<Pattern<T>>> byFirstLetter = new HashMap<>();

    /** Adds patterns with one meaning; among patterns that begin at one word the longest wins. */
    public Phrases<T> add(T meaning, String... patterns) {
        for (String pattern : patterns) {
            List<List<String>> words = new ArrayList<>();
            for (String part : pattern.split(" ", -1)) {
                words.add(List.of(part.split("\\|", -1)));
            }
            Pattern<T> made = new Pattern<>(words, meaning);
            for (char first : firstLetters(words.get(0))) {
                byFirstLetter.computeIfAbsent(first, key -> new ArrayList<>()).add(made);
            }
        }
        return this;
    }

    private static List<Character> firstLetters(List<String> words) {
        List<Character> letters = new ArrayList<>();
        for (String word : words) {
            if (!letters.contains(word.charAt(0))) {
                letters.add(word.charAt(0));
            }
        }
        return letters;
    }

    /** All phrases in the reply, left to right; a phrase inside a longer one is left out. */
    public List<Hit<T>> in(Passage passage) {
        List<Hit<T>> hits = new ArrayList<>();
        int i = 0;
        while (i < passage.size()) {
            Optional<Hit<T>> hit = at(passage, i);
            hit.ifPresent(hits::add);
            i = hit.map(Hit::to).orElse(i + 1);
        }
        return hits;
    }

    /** The longest phrase that starts at this token. */
    public Optional<Hit<T>> at(Passage passage, int i) {
        String word = passage.word(i);
        if (word.isEmpty()) {
            return Optional.empty();
        }
        Optional<Hit<T>> best = Optional.empty();
        int most = 0;
        for (Pattern<T> pattern : byFirstLetter.getOrDefault(word.charAt(0), List.of())) {
            int end = end(passage, i, pattern.words(), 0);
            if (end > i && pattern.words().size() > most) {
                most = pattern.words().size();
                best = Optional.of(new Hit<>(i, end, pattern.meaning()));
            }
        }
        return best;
    }

    private int end(Passage passage, int i, List<List<String>> words, int k) {
        int at = i;
        for (int w = k; w < words.size(); w++) {
            if (words.get(w).get(0).equals("~")) {
                for (int gap = 0; gap <= WIDEST_GAP; gap++) {
                    int from = at + gap;
                    if (from >= passage.size() || passage.sentence(from) != passage.sentence(i)) {
                        return -1;
                    }
                    int end = end(passage, from, words, w + 1);
                    if (end > 0) {
                        return end;
                    }
                }
                return -1;
            }
            if (at >= passage.size()
                    || !matches(passage.word(at), words.get(w))
                    || passage.sentence(at) != passage.sentence(i)) {
                return -1;
            }
            at++;
        }
        return at;
    }

    private static boolean matches(String word, List<String> alternatives) {
        for (String alternative : alternatives) {
            int last = alternative.length() - 1;
            boolean matches = alternative.charAt(last) == '*'
                    ? word.startsWith(alternative.substring(0, last))
                    : alternative.charAt(0) == '*' ? word.endsWith(alternative.substring(1)) : word.equals(alternative);
            if (matches) {
                return true;
            }
        }
        return false;
    }
}
