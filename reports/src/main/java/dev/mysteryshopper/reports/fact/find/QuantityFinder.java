package dev.mysteryshopper.reports.fact.find;

import dev.mysteryshopper.reports.fact.Bound;
import dev.mysteryshopper.reports.fact.Quantity;
import dev.mysteryshopper.reports.fact.asked.Frame;
import dev.mysteryshopper.reports.fact.words.Numbers.Amount;
import dev.mysteryshopper.reports.fact.words.Passage;
import dev.mysteryshopper.reports.fact.words.Stems;
import dev.mysteryshopper.reports.fact.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds numbers of things; leaves out money, times, shares and the digits of order numbers. */
public final class QuantityFinder {

    private static final Set<String> OTHER_UNITS = Set.of(
            "%",
            "percent",
            "am",
            "pm",
            "o'clock",
            "day",
            "days",
            "week",
            "weeks",
            "month",
            "months",
            "year",
            "years",
            "hour",
            "hours",
            "hr",
            "hrs",
            "minute",
            "minutes",
            "min",
            "mins",
            "working",
            "business",
            "dollars",
            "pounds",
            "quid",
            "euros",
            "bucks",
            "p",
            "pence",
            "cents",
            "\u20ac",
            "st",
            "nd",
            "rd",
            "th",
            "usd",
            "gbp",
            "eur",
            "wk",
            "wks",
            "calendar",
            "nights");

    private static final Set<String> TIME_UNITS = Set.of(
            "day", "days", "week", "weeks", "month", "months", "year", "years", "hour", "hours", "minute", "minutes",
            "nights", "night");

    private static final Set<String> LABELS = Set.of(
            "order",
            "no",
            "number",
            "ref",
            "reference",
            "case",
            "screen",
            "room",
            "gate",
            "platform",
            "art",
            "sku",
            "isbn",
            "page",
            "step",
            "aisle",
            "coach",
            "flight",
            "terminal",
            "level",
            "floor",
            "row",
            "#",
            "article",
            "size",
            "model",
            "version",
            "ends",
            "ending",
            "unit",
            "suite",
            "zone",
            "bay",
            "desk",
            "option",
            "line");

    private static final Set<String> REMAINING =
            Words.of("left remaining available free spare stock vacancies spaces places availability");

    private static final Set<String> NONE = Set.of("none", "zero", "nil");

    private QuantityFinder() {}

    public static List<Mention> find(Passage passage, Frame frame) {
        List<Mention> found = new ArrayList<>();
        int i = 0;
        while (i < passage.size()) {
            i = at(passage, frame, i, found);
        }
        return found;
    }

    private static int at(Passage passage, Frame frame, int i, List<Mention> found) {
        Optional<Mention> product = Product.at(passage, frame, i);
        if (product.isPresent()) {
            found.add(product.get());
            return product.get().to();
        }
        Optional<Integer> gone = gone(passage, frame, i);
        if (gone.isPresent()) {
            found.add(Mention.of(Quantity.of(0), i, gone.get()));
            return gone.get();
        }
        if (passage.is(i, NONE) || passage.follows(i, "sold", "out") || passage.follows(i, "out", "of", "stock")) {
            int to = passage.is(i, NONE) ? i + 1 : passage.is(i, "sold") ? i + 2 : i + 3;
            found.add(Mention.of(Quantity.of(0), i, to));
            return to;
        }
        if (passage.is(i, "a") && passage.isAny(i + 1, "single", "maximum", "max")) {
            if (passage.is(i + 1, "single")) {
                found.add(Mention.of(Quantity.of(1), i, i + 2));
            }
            return i + 2;
        }
        Optional<Amount> number = passage.numbers().at(i);
        if (number.isEmpty()) {
            return i + 1;
        }
        int next = number.get().next();
        boolean tied = (passage.glued(i) && i > 0 && passage.isAny(i - 1, "-", "/", "#", "$", "\u00a3", "\u20ac"))
                || "$\u00a3\u20ac#".contains(before(passage, i));
        boolean tiedAfter = passage.glued(next) && passage.isAny(next, "-", "/") && passage.glued(next + 1);
        boolean otherUnit = (passage.is(next, OTHER_UNITS) && !(passage.is(next, TIME_UNITS) && asksForTime(frame)))
                || (passage.is(next, "-") && passage.is(next + 1, TIME_UNITS));
        boolean labelled = passage.is(i - 1, LABELS) || (passage.is(i - 1, ".") && passage.is(i - 2, LABELS));
        boolean moment = isYear(passage, i) || (passage.is(i - 1, "at") && !passage.is(next, "once"));
        boolean one = !number.get().digits() && number.get().whole() == 1 && !countsOne(passage, i);
        if (!tied && !tiedAfter && !otherUnit && !labelled && !one && !moment) {
            Bound bound = Bounds.around(passage, i, next);
            found.add(Mention.of(
                    new Quantity(number.get().value(), bound == Bound.AT_LEAST ? bound : Bound.EXACT), i, next));
        }
        return next;
    }

    /** "nothing left", "fully booked", "no places": none, where it is asked how many there still are. */
    private static Optional<Integer> gone(Passage passage, Frame frame, int i) {
        if (!frame.topic().saysAny(REMAINING)) {
            return Optional.empty();
        }
        if (passage.isAny(i, "nothing", "none") && passage.isAny(i + 1, "left", "remaining", "available", "free")) {
            return Optional.of(i + 2);
        }
        if (passage.is(i, "full") || passage.follows(i, "fully", "booked") || passage.follows(i, "booked", "up")) {
            return Optional.of(passage.is(i, "full") ? i + 1 : i + 2);
        }
        boolean no = passage.is(i, "no")
                && passage.token(Math.min(i + 1, passage.size() - 1)).isWord();
        return no && frame.topic().has(Stems.of(passage.word(i + 1))) ? Optional.of(i + 2) : Optional.empty();
    }

    private static String before(Passage passage, int i) {
        String word = passage.word(i - 1);
        return word.length() == 1 ? word : "-";
    }

    /** "since 2019". */
    private static boolean isYear(Passage passage, int i) {
        String word = passage.word(i);
        return word.length() == 4
                && (word.startsWith("19") || word.startsWith("20"))
                && passage.isAny(i - 1, "since", "in", "from", "until", "of", "by", "summer", "year");
    }

    private static boolean asksForTime(Frame frame) {
        return frame.topic().saysAny(TIME_UNITS);
    }

    /** "one" that counts: not "this one", "the one", "one of". */
    private static boolean countsOne(Passage passage, int i) {
        return (passage.is(i - 1, "the") && passage.isAny(i - 2, "just", "only"))
                || (!passage.isAny(
                                i - 1, "this", "that", "the", "which", "another", "every", "each", "other", "first",
                                "last", "a", "small", "big", "cosy", "blue", "right")
                        && !passage.is(i + 1, "of")
                        && !passage.is(i + 1, "that"));
    }
}
