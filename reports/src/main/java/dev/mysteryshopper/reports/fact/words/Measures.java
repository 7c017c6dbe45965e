package dev.mysteryshopper.reports.fact.words;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Measures that say which of several things is meant, by unit: "30 minutes", "half an hour", "three lines", "zone 2",
 * "tier B". A row for 15 minutes is not the one for 30.
 */
public final class Measures {

    private static final Set<String> NUMBERED = Words.of(
            "zone tier band level grade class group plan size type option stage form year room lot unit model part category"
                    + " route line terminal gate block phase");

    private static final Map<String, String> UNITS = Map.of(
            "min", "minut", "hr", "hour", "meg", "mbp", "kilo", "kg", "wk", "week", "yr", "year", "mth", "month");

    private final Map<String, Set<String>> byUnit = new HashMap<>();

    /** None. */
    public Measures() {}

    /** Those among the words from one token to another. */
    public static Measures in(Passage passage, int from, int to) {
        Measures measures = new Measures();
        for (int i = from; i < to; i++) {
            measures.look(passage, i, to);
        }
        return measures;
    }

    public boolean isEmpty() {
        return byUnit.isEmpty();
    }

    public void add(Measures more) {
        more.byUnit.forEach((unit, numbers) ->
                byUnit.computeIfAbsent(unit, key -> new HashSet<>()).addAll(numbers));
    }

    /** Whether both measure something in one unit, and nothing alike. */
    public boolean differ(Measures other) {
        boolean different = false;
        for (Map.Entry<String, Set<String>> unit : byUnit.entrySet()) {
            Set<String> theirs = other.byUnit.getOrDefault(unit.getKey(), Set.of());
            if (!theirs.isEmpty()) {
                if (unit.getValue().stream().anyMatch(theirs::contains)) {
                    return false;
                }
                different = true;
            }
        }
        return different;
    }

    /** Whether both name one measure. */
    public boolean meet(Measures other) {
        return byUnit.entrySet().stream().anyMatch(unit -> unit.getValue().stream()
                .anyMatch(other.byUnit.getOrDefault(unit.getKey(), Set.of())::contains));
    }

    private void look(Passage passage, int i, int to) {
        if (passage.is(i, NUMBERED)) {
            int next = passage.isAny(i + 1, "_", "-", "no", "number") ? i + 2 : i + 1;
            boolean letter = next < to
                    && passage.word(next).length() == 1
                    && passage.token(next).isWord()
                    && passage.token(next).capital();
            Optional<Numbers.Amount> number = passage.numbers().at(next);
            if (letter || (number.isPresent() && next < to)) {
                put(passage.word(i), letter ? passage.word(next) : plain(number.get()));
            }
            return;
        }
        if (passage.is(i, "half") && passage.isAny(i + 1, "an", "-") && passage.is(i + 2, "hour")) {
            put("minut", "30");
            return;
        }
        Optional<Numbers.Amount> number = passage.numbers().at(i);
        if (number.isEmpty() || passage.isAny(i - 1, "$", "\u00a3", "\u20ac")) {
            return;
        }
        int unit = passage.is(number.get().next(), "-")
                ? number.get().next() + 1
                : number.get().next();
        if (unit < to && passage.token(unit).isWord() && !Stems.isEmpty(passage.word(unit))) {
            String stem = Stems.of(passage.word(unit));
            put(UNITS.getOrDefault(stem, stem), plain(number.get()));
        }
    }

    private static String plain(Numbers.Amount number) {
        return number.value().stripTrailingZeros().toPlainString();
    }

    private void put(String unit, String number) {
        byUnit.computeIfAbsent(unit, key -> new HashSet<>()).add(number);
    }
}
