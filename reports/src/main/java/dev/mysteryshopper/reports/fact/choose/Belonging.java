package dev.mysteryshopper.reports.fact.choose;

import dev.mysteryshopper.reports.fact.find.Mention;
import dev.mysteryshopper.reports.fact.words.Passage;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Which words of a sentence belong to which of its values, as in a row of a list: in "Hourly rates: weekdays $90,
 * Sunday $150" the word Sunday belongs to $150 alone, and "Hourly rates" to both.
 */
final class Belonging {

    /** Words from one token to another, the last left out. */
    record Stretch(int from, int to) {
        boolean holds(int i) {
            return i >= from && i < to;
        }
    }

    private final Passage passage;
    private final List<Mention> mentions;
    private final Map<Integer, Stretch> known = new HashMap<>();

    /**
     * @param mentions the values that share the words among them; those in brackets have none of their own
     */
    Belonging(Passage passage, List<Mention> mentions) {
        this.passage = passage;
        this.mentions =
                mentions.stream().sorted(Comparator.comparingInt(Mention::from)).toList();
    }

    /** The words between the neighbours of a value, cut where a mark or a joining word parts them. */
    Stretch of(Mention mention) {
        return known.computeIfAbsent(mention.from(), from -> found(mention));
    }

    private Stretch found(Mention mention) {
        List<Mention> row = row(mention);
        int at = row.indexOf(mention);
        int from = passage.sentenceStart(mention.from());
        int to = passage.sentenceEnd(mention.from());
        if (at < 0) {
            return new Stretch(from, to);
        }
        if (at > 0) {
            from = border(row, row.get(at - 1), mention);
        } else if (row.size() > 1) {
            from = heading(mention).map(Stretch::to).orElse(from);
        }
        if (at + 1 < row.size()) {
            to = border(row, mention, row.get(at + 1));
        }
        return new Stretch(from, to);
    }

    /** What stands before a colon at the head of a sentence with several values: it is said of each of them. */
    Optional<Stretch> heading(Mention mention) {
        List<Mention> row = row(mention);
        if (row.size() < 2) {
            return Optional.empty();
        }
        int start = passage.sentenceStart(mention.from());
        Mention first = row.get(0);
        for (int i = start + 1; i < first.from(); i++) {
            if (passage.is(i, ":") && (i + 1 < first.from() || isValueFirst(first, row.get(1)))) {
                return Optional.of(new Stretch(start, i + 1));
            }
        }
        return Optional.empty();
    }

    /** "Fee: 0% if sealed, 15% if opened": the words of each value stand behind it. */
    private boolean isValueFirst(Mention first, Mention second) {
        boolean words = passage.token(Math.min(first.to(), passage.size() - 1)).isWord()
                && strength(first.to()) == 0
                && unit(first.to()) == 0;
        for (int i = first.to(); i < second.from(); i++) {
            if (passage.is(i, ":")) {
                return false;
            }
        }
        return words && strength(second.from() - 1) > 0;
    }

    /** The values of one sentence, left to right. */
    private List<Mention> row(Mention mention) {
        List<Mention> row = new ArrayList<>();
        int sentence = passage.sentence(mention.from());
        for (Mention other : mentions) {
            if (passage.sentence(other.from()) == sentence
                    && (row.isEmpty() || other.from() >= row.get(row.size() - 1).to())) {
                row.add(other);
            }
        }
        return row;
    }

    /** Where the words of one value end and those of the next begin. */
    private int border(List<Mention> row, Mention one, Mention next) {
        int best = -1;
        int most = 0;
        for (int i = one.to(); i < next.from(); i++) {
            int strength = strength(i);
            if (strength > most) {
                most = strength;
                best = i;
            }
        }
        if (best >= 0) {
            return passage.token(best).isWord() || passage.is(best, "(") ? best : best + 1;
        }
        boolean valueFirst = row.get(0).from() == passage.sentenceStart(one.from());
        return valueFirst ? next.from() : Math.min(one.to() + unit(one.to()), next.from());
    }

    /** How many tokens after a value still say what it is for: "a month", "per night", "each". */
    private int unit(int i) {
        if (passage.isAny(i, "a", "an", "per", "/", "each", "every")) {
            return passage.is(i, "each") ? 1 : 2;
        }
        return 0;
    }

    private int strength(int i) {
        boolean joining = passage.isAny(i + 1, "and", "but", "or", "plus", "while", "then", "with", "though", "so");
        return switch (passage.word(i)) {
            case ";", "but", "while", "whereas", "though", "although", "otherwise", "versus", "vs" -> 4;
            case "," -> joining ? 3 : 2;
            case "-" -> passage.glued(i) ? 0 : 2;
            case "and", "or", "plus", "so", "then", "/" -> 1;
            default -> 0;
        };
    }
}
