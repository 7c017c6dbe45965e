package dev.mysteryshopper.reports.fact;

import dev.mysteryshopper.reports.fact.words.Passage;
import dev.mysteryshopper.reports.fact.words.Stems;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A short phrase, compared by its letters and digits alone. */
public record Text(String phrase) implements Value {

    public Text {
        phrase = normalised(phrase);
    }

    @Override
    public FactType type() {
        return FactType.TEXT;
    }

    @Override
    public String normal() {
        return phrase;
    }

    /** Whether both are made of the same words, whatever their endings and articles; a phrase of none says nothing. */
    boolean says(Text other) {
        List<String> mine = stems(phrase);
        return !mine.isEmpty() && mine.equals(stems(other.phrase));
    }

    private static List<String> stems(String phrase) {
        Passage passage = Passage.of(phrase, Locale.ENGLISH);
        List<String> stems = new ArrayList<>();
        for (int i = 0; i < passage.size(); i++) {
            boolean told = passage.token(i).isWord() || passage.token(i).isNumber();
            if (told && !passage.isAny(i, "the", "a", "an")) {
                stems.add(Stems.of(passage.word(i)));
            }
        }
        return stems;
    }

    /** Lower case, one space between words, no mark at either end. */
    private static String normalised(String phrase) {
        StringBuilder out = new StringBuilder(phrase.length());
        boolean space = false;
        for (int i = 0; i < phrase.length(); i++) {
            char c = phrase.charAt(i);
            if (Character.isWhitespace(c) || Character.isSpaceChar(c) || Character.isISOControl(c)) {
                space = !out.isEmpty();
            } else {
                if (space) {
                    out.append(' ');
                    space = false;
                }
                out.append(c);
            }
        }
        return trimmed(out.toString().toLowerCase(Locale.ROOT));
    }

    private static String trimmed(String words) {
        int from = 0;
        int to = words.length();
        while (from < to && isMark(words.charAt(from))) {
            from++;
        }
        while (to > from && isMark(words.charAt(to - 1))) {
            to--;
        }
        return words.substring(from, to);
    }

    private static boolean isMark(char c) {
        return c == ' ' || ".,;:!?'\"()[]{}-".indexOf(c) >= 0;
    }
}
