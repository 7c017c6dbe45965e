package dev.mysteryshopper.reports.conversation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Phrases that mean something, looked up by their first word, so that the time to look through a message grows with its
 * words alone. In a phrase {@code a|b} is either word, {@code @group} a word of a group, {@code ?a} a word that may be left out,
 * {@code ~} up to four words in between, {@code #} a word with a digit, {@code &} what may be a name, {@code <} the begin and {@code >} the end of a clause, which may also stand among alternatives.
 * A phrase stays within one sentence.
 */
final class Lexicon<T> {

    /** A phrase that was found, from its first word to the place after its last. */
    record Hit<T>(int from, int to, T meaning) {}

    private static final int WIDEST_GAP = 4;

    private enum Kind {
        WORD,
        MAYBE,
        GAP,
        NUMBER,
        BEGIN,
        END
    }

    private record Part(Kind kind, Set<String> words) {}

    private record Phrase<T>(List<Part> parts, T meaning) {}

    private final Map<String, Set<String>> groups;
    private final Map<String, List<Phrase<T>>> byFirst = new HashMap<>();

    Lexicon(Map<String, Set<String>> groups) {
        this.groups = groups;
    }

    Lexicon<T> add(T meaning, String... phrases) {
        for (String phrase : phrases) {
            List<Part> parts = new ArrayList<>();
            for (String word : phrase.split(" ", -1)) {
                parts.add(part(word));
            }
            Phrase<T> made = new Phrase<>(parts, meaning);
            Part first = parts.get(0).kind == Kind.BEGIN ? parts.get(1) : parts.get(0);
            if (first.kind == Kind.NUMBER) {
                byFirst.computeIfAbsent("#", key -> new ArrayList<>(1)).add(made);
            } else if (first.kind != Kind.WORD) {
                throw new IllegalArgumentException("A phrase begins with a word: " + phrase);
            }
            first.words.forEach(word ->
                    byFirst.computeIfAbsent(word, key -> new ArrayList<>(1)).add(made));
        }
        return this;
    }

    private Part part(String written) {
        return switch (written.charAt(0)) {
            case '~' -> new Part(Kind.GAP, Set.of());
            case '#' -> new Part(Kind.NUMBER, Set.of());
            case '<' -> new Part(Kind.BEGIN, Set.of());
            case '>' -> new Part(Kind.END, Set.of());
            case '?' ->
                written.length() == 1
                        ? new Part(Kind.WORD, Set.of("?"))
                        : new Part(Kind.MAYBE, words(written.substring(1)));
            default -> new Part(Kind.WORD, words(written));
        };
    }

    private Set<String> words(String written) {
        Set<String> words = new HashSet<>();
        for (String word : written.split("\\|", -1)) {
            if (word.startsWith("@")) {
                Set<String> group = groups.get(word.substring(1));
                if (group == null) {
                    throw new IllegalArgumentException("There is no group of words \"" + word + "\".");
                }
                words.addAll(group);
            } else {
                words.add(word);
            }
        }
        return words;
    }

    /** All phrases in the message, left to right; at one word the longest. */
    List<Hit<T>> in(Utterance said) {
        List<Hit<T>> hits = new ArrayList<>(2);
        for (int i = 0; i < said.size(); i++) {
            Hit<T> hit = at(said, i);
            if (hit != null) {
                hits.add(hit);
            }
        }
        return hits;
    }

    boolean isIn(Utterance said) {
        for (int i = 0; i < said.size(); i++) {
            if (at(said, i) != null) {
                return true;
            }
        }
        return false;
    }

    @org.jspecify.annotations.Nullable Hit<T> at(Utterance said, int i) {
        Hit<T> best = longest(said, i, byFirst.get(said.word(i)), null);
        return said.token(i).hasDigit() ? longest(said, i, byFirst.get("#"), best) : best;
    }

    private @org.jspecify.annotations.Nullable Hit<T> longest(
            Utterance said,
            int i,
            @org.jspecify.annotations.Nullable List<Phrase<T>> phrases,
            @org.jspecify.annotations.Nullable Hit<T> found) {
        Hit<T> best = found;
        if (phrases != null) {
            for (Phrase<T> phrase : phrases) {
                int end = end(said, i, i, phrase.parts, 0);
                if (end > i && (best == null || end > best.to)) {
                    best = new Hit<>(i, end, phrase.meaning);
                }
            }
        }
        return best;
    }

    private int end(Utterance said, int first, int at, List<Part> parts, int k) {
        if (k == parts.size()) {
            return at;
        }
        Part part = parts.get(k);
        boolean inside = at < said.size() && said.sentence(at) == said.sentence(first);
        return switch (part.kind) {
            case BEGIN -> begins(said, at) ? end(said, first, at, parts, k + 1) : -1;
            case END -> !inside || isClose(said, at) ? end(said, first, at, parts, k + 1) : -1;
            case WORD -> {
                int with = inside && matches(part, said, at) ? end(said, first, at + 1, parts, k + 1) : -1;
                boolean closes = with < 0 && part.words.contains(">") && (!inside || isClose(said, at));
                yield closes ? end(said, first, at, parts, k + 1) : with;
            }
            case NUMBER -> inside && said.token(at).hasDigit() ? end(said, first, at + 1, parts, k + 1) : -1;
            case MAYBE -> {
                int with = inside && part.words.contains(said.word(at)) ? end(said, first, at + 1, parts, k + 1) : -1;
                yield with > 0 ? with : end(said, first, at, parts, k + 1);
            }
            case GAP -> {
                int found = -1;
                for (int gap = 0; gap <= WIDEST_GAP && found < 0; gap++) {
                    found = end(said, first, at + gap, parts, k + 1);
                }
                yield found;
            }
        };
    }

    private static boolean matches(Part part, Utterance said, int at) {
        return part.words.contains(said.word(at)) || (part.words.contains("&") && Names.isName(said, at));
    }

    private static boolean begins(Utterance said, int at) {
        return at == 0
                || said.sentence(at - 1) != said.sentence(at)
                || said.token(at - 1).isMark();
    }

    private static boolean isClose(Utterance said, int at) {
        String word = said.word(at);
        return word.equals(".")
                || word.equals("?")
                || word.equals("!")
                || word.equals("\n")
                || word.equals(",")
                || word.equals("-")
                || word.equals("\u2026");
    }
}
