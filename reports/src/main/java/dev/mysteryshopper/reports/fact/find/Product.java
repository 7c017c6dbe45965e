package dev.mysteryshopper.reports.fact.find;

import dev.mysteryshopper.reports.fact.Quantity;
import dev.mysteryshopper.reports.fact.asked.Frame;
import dev.mysteryshopper.reports.fact.words.Numbers.Amount;
import dev.mysteryshopper.reports.fact.words.Passage;
import dev.mysteryshopper.reports.fact.words.Stems;
import dev.mysteryshopper.reports.fact.words.Words;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;

/** Numbers of things that are told by the group: "twelve tables of ten", "3 layers of 16 bulbs", "6 filters plus 2 free". */
final class Product {

    private static final Set<String> OF = Words.of("of holding containing seating");
    private static final Set<String> MORE = Words.of("free extra more bonus spare additional");
    private static final Set<String> MEASURED = Words.of(
            "ml l litre litres g kg gram grams kilo kilos cm mm m metre metres inch inches ft oz lb lbs minutes hours days weeks months years gb mb %");
    private static final int MOST = 1_000_000;

    private Product() {}

    /** The product or sum that begins at this token; empty where none does, or where the groups themselves are asked for. */
    static Optional<Mention> at(Passage passage, Frame frame, int i) {
        Optional<Amount> groups = counted(passage, i);
        if (groups.isEmpty()) {
            return Optional.empty();
        }
        int noun = groups.get().next();
        int last = noun;
        while (last < passage.size() && last - noun < 2 && isNoun(passage, last)) {
            last++;
        }
        boolean groupsAsked = !isPlus(passage, last) && frame.topic().has(Stems.of(passage.word(last - 1)));
        if (last == noun || groupsAsked) {
            return Optional.empty();
        }
        Optional<Amount> size = counted(passage, last + 1);
        if (size.isEmpty()) {
            return Optional.empty();
        }
        BigDecimal a = groups.get().value();
        BigDecimal b = size.get().value();
        int end = size.get().next();
        if (passage.is(last, OF) && !passage.is(end, MEASURED)) {
            return Optional.of(Mention.of(Quantity.of(a.multiply(b).intValue()), i, end));
        }
        if (isPlus(passage, last) && passage.is(end, MORE)) {
            return Optional.of(Mention.of(Quantity.of(a.add(b).intValue()), i, end + 1));
        }
        return Optional.empty();
    }

    private static boolean isPlus(Passage passage, int i) {
        return passage.isAny(i, "plus", "+", "and");
    }

    private static boolean isNoun(Passage passage, int i) {
        return passage.token(i).isWord()
                && !passage.is(i, OF)
                && !isPlus(passage, i)
                && !Stems.isEmpty(passage.word(i));
    }

    private static Optional<Amount> counted(Passage passage, int i) {
        return passage.numbers()
                .at(i)
                .filter(number -> number.isWhole() && number.whole() > 1 && number.whole() < MOST)
                .filter(number -> !passage.isAny(i - 1, "$", "\u00a3", "\u20ac", "#", "/", "-"));
    }
}
