package dev.mysteryshopper.reports.fact.find;

import dev.mysteryshopper.reports.fact.Bound;
import dev.mysteryshopper.reports.fact.FactType;
import dev.mysteryshopper.reports.fact.Percent;
import dev.mysteryshopper.reports.fact.asked.Frame;
import dev.mysteryshopper.reports.fact.words.Numbers.Amount;
import dev.mysteryshopper.reports.fact.words.Passage;
import dev.mysteryshopper.reports.fact.words.Phrases;
import dev.mysteryshopper.reports.fact.words.Words;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds shares and rates: "15% off", "four and a quarter percent", "half price", "buy one get one free", "no discount". */
public final class PercentFinder {

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
            .add(
                    "25",
                    "second|other|next|another ~ half price|off",
                    "second|other|next|another ~ half - price",
                    "the second ~ half")
            .add("75", "three quarters", "three - quarters", "3 / 4")
            .add("25", "a quarter", "one quarter", "quarter off")
            .add("33", "a third", "one third", "third off")
            .add("67", "two thirds", "two - thirds")
            .add("20", "a fifth", "one fifth")
            .add("10", "a tenth", "one tenth")
            .add("100", "all of it", "the whole lot", "fully recycled")
            .add(
                    "0",
                    "interest - free",
                    "interest free",
                    "not aware of ~ promotion|offer|discount|sale",
                    "haven't heard of",
                    "not heard of",
                    "nothing on offer",
                    "know of no",
                    "don't know of any",
                    "unaware of any",
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

    private static final Set<String> OFFERS = Words.of(
            "discount discounts promotion promotions promo offer offers sale deal deals reduction fee fees charge charges"
                    + " commission interest deposit surcharge");

    private static final Set<String> CHARGING = Set.of("charge", "charged");

    private static final Set<String> RATES = Words.of("rate interest apr aer yield");
    private static final Set<String> OTHER_UNITS = Words.of("years year months month am pm km miles m kg g");

    private PercentFinder() {}

    public static List<Mention> find(Passage passage, Frame frame) {
        List<Mention> found = new ArrayList<>();
        int i = 0;
        while (i < passage.size()) {
            i = at(passage, frame, i, found);
        }
        if (found.isEmpty() && passage.size() == 1) {
            passage.numbers().at(0).ifPresent(number -> found.add(mention(passage, number.value(), 0, 1)));
        }
        if (found.isEmpty()) {
            bareNumber(passage, frame, found);
        }
        if (found.isEmpty()) {
            Ratio.of(passage, frame).ifPresent(found::add);
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

    private static int at(Passage passage, Frame frame, int i, List<Mention> found) {
        Optional<Amount> number = passage.numbers().at(i);
        if (number.isPresent()) {
            int next = number.get().next();
            Optional<BigDecimal> parts =
                    fraction(number.get().value(), passage.word(passage.is(next, "-") ? next + 1 : next));
            if (parts.isPresent()) {
                int end = passage.is(next, "-") ? next + 2 : next + 1;
                if (isLoan(passage, frame, end)) {
                    return end;
                }
                found.add(mention(passage, parts.get(), i, end));
                return end;
            }
            if (passage.is(next, SIGN) && (isMargin(passage, next + 1) || isLoan(passage, frame, next + 1))) {
                return next + 1;
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
        Optional<Integer> none = Absence.at(passage, i, OFFERS, CHARGING);
        if (none.isPresent()) {
            found.add(mention(passage, BigDecimal.ZERO, i, none.get()));
            return none.get();
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

    /** "60% loan to value" says how much is lent. */
    private static boolean isLoan(Passage passage, Frame frame, int i) {
        return !frame.topic().says("ltv")
                && !frame.topic().says("loan")
                && (passage.is(i, "ltv")
                        || passage.follows(i, "loan", "to", "value")
                        || passage.follows(i, "of", "the", "value"));
    }

    /** "3% above base rate" is no rate until the base is known. */
    private static boolean isMargin(Passage passage, int i) {
        return passage.isAny(i, "above", "over", "below", "plus", "on")
                && (passage.isAny(i + 1, "base", "prime", "bank") || passage.isAny(i + 2, "base", "prime", "bank"));
    }

    /** "tables to 10", "it's 15 off": a number alone, when nothing else is a share. */
    private static void bareNumber(Passage passage, Frame frame, List<Mention> found) {
        for (int i = 0; i < passage.size(); i++) {
            Optional<Amount> number = passage.numbers().at(i);
            boolean rate = number.isPresent()
                    && number.get().value().scale() > 0
                    && frame.topic().saysAny(RATES)
                    && !(passage.is(number.get().next(), OTHER_UNITS) || passage.isAny(i - 1, "$", "\u00a3", "\u20ac"));
            if (rate) {
                found.add(mention(passage, number.get().value(), i, number.get().next()));
                i = number.get().next() - 1;
                continue;
            }
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
