package dev.mysteryshopper.reports.fact;

import dev.mysteryshopper.reports.fact.Numbers.Amount;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds shares and rates: "15% off", "four and a quarter percent", "half price", "buy one get one free", "no discount". */
final class PercentFinder {

    private static final Set<String> SIGN = Set.of("%", "percent", "pct", "percentage");

    private static final Phrases<String> IN_WORDS = new Phrases<String>()
            .add(
                    "50",
                    "half price",
                    "half - price",
                    "half off",
                    "half the price",
                    "buy one ~ get ~ free",
                    "buy one ~ second ~ free",
                    "two for one",
                    "2 for 1",
                    "two for the price of one",
                    "bogof",
                    "half",
                    "1 / 2",
                    "50 / 50",
                    "2 for the price of 1",
                    "second one free",
                    "fifty - fifty")
            .add("75", "three quarters", "three - quarters", "3 / 4")
            .add("25", "a quarter", "one quarter", "quarter off")
            .add("33", "a third", "one third", "third off")
            .add("67", "two thirds", "two - thirds")
            .add("20", "a fifth", "one fifth")
            .add("10", "a tenth", "one tenth")
            .add("100", "all of it", "the whole lot", "fully recycled")
            .add(
                    "0",
                    "no discount",
                    "no discounts",
                    "no promotion",
                    "no promotions",
                    "no promo",
                    "no offer",
                    "no offers",
                    "no sale",
                    "isn't ~ discount|promotion|offer|sale|promo",
                    "aren't ~ discount|promotion|offer|sale|promotions|offers|discounts",
                    "don't ~ discount|promotion|offer|sale|promotions|offers|discounts",
                    "no deals",
                    "not ~ discount|promotion|offer|sale|promotions|offers|discounts|promo",
                    "no fee",
                    "no charge",
                    "no interest",
                    "interest - free",
                    "interest free",
                    "no deposit",
                    "no ~ discount|promotion|offer|sale|promotions|offers|promo",
                    "without ~ discount",
                    "not aware of ~ promotion|offer|discount|sale",
                    "haven't heard of",
                    "not heard of",
                    "nothing on offer",
                    "no special offers",
                    "know of no",
                    "don't know of any",
                    "unaware of any",
                    "never ~ discount|promotion|offer|sale",
                    "no commission",
                    "no ~ fee",
                    "no reduction",
                    "full price")
            .add(
                    "",
                    "half past",
                    "half an",
                    "half a",
                    "half ten",
                    "quarter to",
                    "quarter past",
                    "a quarter to",
                    "a quarter past",
                    "half an hour",
                    "half a dozen",
                    "the third",
                    "half - hour",
                    "one half of the");

    private PercentFinder() {}

    static List<Mention> find(Passage passage, Frame frame) {
        List<Mention> found = new ArrayList<>();
        int i = 0;
        while (i < passage.size()) {
            i = at(passage, i, found);
        }
        if (found.isEmpty() && passage.size() == 1) {
            passage.numbers().at(0).ifPresent(number -> found.add(mention(passage, number.value(), 0, 1)));
        }
        if (found.isEmpty()) {
            bareNumber(passage, frame, found);
        }
        return found;
    }

    /** "four fifths". */
    private static Optional<BigDecimal> fraction(BigDecimal number, String word) {
        int parts =
                switch (word) {
                    case "thirds" -> 3;
                    case "quarters" -> 4;
                    case "fifths" -> 5;
                    case "tenths" -> 10;
                    default -> 0;
                };
        return parts == 0 || number.compareTo(BigDecimal.valueOf(parts)) > 0
                ? Optional.empty()
                : Optional.of(number.multiply(BigDecimal.valueOf(100))
                        .divide(BigDecimal.valueOf(parts), 0, RoundingMode.HALF_UP));
    }

    private static int at(Passage passage, int i, List<Mention> found) {
        Optional<Amount> number = passage.numbers().at(i);
        if (number.isPresent()) {
            int next = number.get().next();
            Optional<BigDecimal> parts =
                    fraction(number.get().value(), passage.word(passage.is(next, "-") ? next + 1 : next));
            if (parts.isPresent()) {
                int end = passage.is(next, "-") ? next + 2 : next + 1;
                found.add(mention(passage, parts.get(), i, end));
                return end;
            }
            if (passage.is(next, SIGN)) {
                found.add(mention(passage, number.get().value(), i, next + 1));
                return next + 1;
            }
            if (passage.is(next, "per") && passage.is(next + 1, "cent")) {
                found.add(mention(passage, number.get().value(), i, next + 2));
                return next + 2;
            }
        }
        var words = IN_WORDS.at(passage, i);
        if (words.isPresent()) {
            if (!words.get().meaning().isEmpty()) {
                found.add(mention(
                        passage,
                        new BigDecimal(words.get().meaning()),
                        i,
                        words.get().to()));
            }
            return words.get().to();
        }
        return number.map(Amount::next).orElse(i + 1);
    }

    /** "tables to 10", "it's 15 off": a number alone, when nothing else is a share. */
    private static void bareNumber(Passage passage, Frame frame, List<Mention> found) {
        for (int i = 0; i < passage.size(); i++) {
            Optional<Amount> number = passage.numbers().at(i);
            if (number.isPresent()
                    && passage.is(number.get().next(), "off")
                    && !"$\u00a3\u20ac".contains(passage.word(i - 1).isEmpty() ? "-" : passage.word(i - 1))
                    && frame.ask().type() == FactType.PERCENT) {
                found.add(mention(passage, number.get().value(), i, number.get().next() + 1));
            }
        }
    }

    private static Mention mention(Passage passage, BigDecimal number, int from, int to) {
        Bound bound = Bounds.around(passage, from, to);
        return Mention.of(new Percent(number, bound == Bound.AT_LEAST ? Bound.EXACT : bound), from, to);
    }
}
