package dev.mysteryshopper.reports.conversation;

import java.util.List;
import java.util.Set;

/** A message cut into words and sentences. */
final class Utterance {

    /** A run of words without an end is cut here, so that looking through a sentence stays cheap. */
    private static final int LONGEST = 60;

    private static final Set<String> WONDERS = Set.of("what", "which", "who", "where", "how", "whose");

    private static final Set<String> VERBS =
            Set.of("is", "'s", "are", "was", "were", "do", "did", "does", "can", "could", "would", "will", "shall");

    private final Turn turn;
    private final List<Token> tokens;
    private final int[] sentence;
    private final boolean[] asks;

    Utterance(Turn turn) {
        this.turn = turn;
        this.tokens = Tokens.of(turn.text());
        this.sentence = new int[tokens.size()];
        int s = 0;
        int first = 0;
        for (int i = 0; i < tokens.size(); i++) {
            sentence[i] = s;
            if (endsSentence(i) || i - first >= LONGEST) {
                s++;
                first = i + 1;
            }
        }
        this.asks = new boolean[s + 1];
        for (int i = 0; i < tokens.size(); i++) {
            if (is(i, "?") || (isOpen(i) && asksWithoutMark(i))) {
                asks[sentence[i]] = true;
            }
        }
    }

    /** Whether a sentence begins here that nobody ended with a mark. */
    private boolean isOpen(int i) {
        if (i > 0 && sentence[i - 1] == sentence[i]) {
            return false;
        }
        int last = end(i) - 1;
        return !token(last).isMark() || is(last, "\n");
    }

    /** "whats the number". */
    private boolean asksWithoutMark(int i) {
        return WONDERS.contains(word(i)) && VERBS.contains(word(i + 1));
    }

    private boolean endsSentence(int i) {
        String word = word(i);
        boolean end = word.equals(".")
                || word.equals("!")
                || word.equals("?")
                || word.equals("\n")
                || word.equals(";")
                || word.equals("\u2026");
        if (end) {
            String next = word(i + 1);
            return !(next.equals(".") || next.equals("!") || next.equals("?") || next.equals("\n"));
        }
        return false;
    }

    Turn turn() {
        return turn;
    }

    int size() {
        return tokens.size();
    }

    Token token(int i) {
        return tokens.get(i);
    }

    /** The word at this place, or "" outside the message. */
    String word(int i) {
        return i >= 0 && i < tokens.size() ? tokens.get(i).word() : "";
    }

    boolean is(int i, String word) {
        return word(i).equals(word);
    }

    int sentence(int i) {
        return sentence[i];
    }

    int sentences() {
        return asks.length;
    }

    /** Whether the sentence that holds this word ends with a question mark. */
    boolean asks(int i) {
        return asks[sentence[i]];
    }

    boolean asksAtAll() {
        for (boolean one : asks) {
            if (one) {
                return true;
            }
        }
        return false;
    }

    /** First word of the sentence that holds this one; looks back no further than a long sentence. */
    int start(int i) {
        int at = i;
        while (at > 0 && sentence[at - 1] == sentence[i] && i - at < 60) {
            at--;
        }
        return at;
    }

    /** The place after the last word of the sentence that holds this one. */
    int end(int i) {
        int at = i;
        while (at < tokens.size() && sentence[at] == sentence[i] && at - i < 60) {
            at++;
        }
        return at;
    }

    /** Whether one of these words stands between the two places. */
    boolean has(int from, int to, Set<String> words) {
        for (int i = Math.max(0, from); i < Math.min(to, tokens.size()); i++) {
            if (words.contains(tokens.get(i).word())) {
                return true;
            }
        }
        return false;
    }

    /** The words of the sentence that holds this one, as they were written. */
    String sentenceText(int i) {
        Token first = tokens.get(start(i));
        Token last = tokens.get(end(i) - 1);
        return turn.text()
                .substring(first.start(), Math.max(first.start(), last.end()))
                .strip();
    }

    /** Whether it is only a note of a transcriber, or of something the customer did. */
    boolean isNote() {
        return tokens.isEmpty() && turn.text().strip().startsWith("[");
    }

    /** How many words it has, marks left out. */
    int words() {
        int words = 0;
        for (Token token : tokens) {
            words += token.isMark() ? 0 : 1;
        }
        return words;
    }
}
