package dev.mysteryshopper.reports.fact.words;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Numbers with what they count: "36 tees", "eight weeks", "party of ten". */
public final class Counts {

    /**
     * One number.
     *
     * @param noun the term of what it counts; empty when nothing behind it says so
     */
    public record Count(BigDecimal number, String noun) {

        /** Whether both may count one kind of thing; what is not said may be anything. */
        public boolean isComparable(Count other) {
            return noun.isEmpty() || other.noun.isEmpty() || noun.equals(other.noun) || (isTime() && other.isTime());
        }

        public boolean isTime() {
            return MINUTES.containsKey(noun);
        }

        /** Its number, in minutes where two lengths of time in different units are compared. */
        public BigDecimal against(Count other) {
            return isTime() && other.isTime() && !noun.equals(other.noun)
                    ? number.multiply(BigDecimal.valueOf(MINUTES.getOrDefault(noun, 1)))
                    : number;
        }
    }

    private static final Map<String, Integer> MINUTES = Map.of(
            "minut", 1, "hour", 60, "day", 1_440, "night", 1_440, "week", 10_080, "month", 43_200, "year", 525_600);

    private static final Map<String, String> NAMES = Map.ofEntries(
            Map.entry("min", "minut"),
            Map.entry("hr", "hour"),
            Map.entry("wk", "week"),
            Map.entry("mo", "month"),
            Map.entry("mth", "month"),
            Map.entry("yr", "year"),
            Map.entry("ft", "foot"),
            Map.entry("feet", "foot"),
            Map.entry("dai", "day"));

    private static final int FEWEST = 2;
    private static final int MOST = 100_000;

    private Counts() {}

    /** All counts of at least two in a question, left to right. */
    public static List<Count> in(Passage passage) {
        List<Count> counts = new ArrayList<>();
        int i = 0;
        while (i < passage.size()) {
            Optional<Numbers.Amount> number = passage.numbers().at(i);
            if (number.isPresent()
                    && number.get().value().compareTo(BigDecimal.valueOf(FEWEST)) >= 0
                    && number.get().value().compareTo(BigDecimal.valueOf(MOST)) <= 0
                    && !passage.isAny(i - 1, "$", "\u00a3", "\u20ac", "#")) {
                counts.add(new Count(
                        number.get().value(), noun(passage, number.get().next())));
            }
            i = number.map(Numbers.Amount::next).orElse(i + 1);
        }
        return counts;
    }

    /** The term of the noun that begins here, perhaps behind a hyphen; empty where none does. */
    public static String noun(Passage passage, int next) {
        int at = passage.is(next, "-") && passage.glued(next) ? next + 1 : next;
        boolean word = at < passage.size() && passage.token(at).isWord() && !Stems.isEmpty(passage.word(at));
        return word ? term(passage.word(at)) : "";
    }

    /** One term for the short and the long name of a unit. */
    public static String term(String word) {
        String stem = Stems.of(word);
        return NAMES.getOrDefault(word, NAMES.getOrDefault(stem, stem));
    }
}
