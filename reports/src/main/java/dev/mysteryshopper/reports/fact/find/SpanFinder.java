package dev.mysteryshopper.reports.fact.find;

import dev.mysteryshopper.reports.fact.Bound;
import dev.mysteryshopper.reports.fact.Length;
import dev.mysteryshopper.reports.fact.Span;
import dev.mysteryshopper.reports.fact.asked.Frame;
import dev.mysteryshopper.reports.fact.words.Numbers.Amount;
import dev.mysteryshopper.reports.fact.words.Passage;
import dev.mysteryshopper.reports.fact.words.Token;
import dev.mysteryshopper.reports.fact.words.Words;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds lengths of time: "14 days", "3-5 working days", "an hour and a half", "a fortnight", "at least six weeks". */
public final class SpanFinder {

    private static final Set<String> BUSINESS = Set.of("working", "business", "trading", "week");
    private static final Set<String> BETWEEN = Set.of(
            "calendar", "full", "whole", "consecutive", "straight", "clear", "more", "solid", "good", "extra", "short");
    private static final Set<String> ARTICLES = Set.of("a", "an", "one", "whole", "full");

    /** What stands before a number whose unit was said before: "but the frame, that's five". */
    private static final Set<String> LEADING = Words.of(
            "for is it's that's gets get only just and has whole full to now then with down down's be you've there's of");

    private final Passage passage;
    private final Frame frame;
    private final List<Mention> found = new ArrayList<>();

    private SpanFinder(Passage passage, Frame frame) {
        this.passage = passage;
        this.frame = frame;
    }

    public static List<Mention> find(Passage passage, Frame frame) {
        SpanFinder finder = new SpanFinder(passage, frame);
        int i = 0;
        while (i < passage.size()) {
            i = finder.at(i);
        }
        return finder.found;
    }

    private record Counted(Unit unit, boolean business, int next) {}

    private int at(int i) {
        Optional<Integer> special = special(i);
        if (special.isPresent()) {
            return special.get();
        }
        Optional<Amount> first =
                passage.glued(i) && passage.isNumber(i) && i > 0 && isTied(i) ? Optional.empty() : amount(i);
        if (first.isEmpty()) {
            return i + 1;
        }
        Amount low = first.get();
        Optional<Integer> rangeStart = rangeTo(low.next());
        if (rangeStart.isPresent()) {
            Optional<Amount> high = passage.numbers().at(rangeStart.get());
            Optional<Counted> unit = high.flatMap(number -> unit(number.next()));
            if (unit.isPresent() && high.get().value().compareTo(low.value()) > 0) {
                Counted counted = unit.get();
                add(
                        new Span(
                                Optional.of(counted.unit().of(low.value())),
                                Optional.of(counted.unit().of(high.get().value())),
                                counted.business()),
                        i,
                        counted.next());
                return counted.next();
            }
        }
        Optional<Counted> unit = unit(low.next()).or(() -> unitOfLabel(i, low)).or(() -> sameUnit(i, low));
        if (unit.isEmpty()) {
            return low.next();
        }
        Counted counted = unit.get();
        Optional<Integer> otherStart = rangeTo(counted.next());
        Optional<Amount> other = otherStart.flatMap(start -> passage.numbers().at(start));
        Optional<Counted> otherUnit = other.flatMap(number -> unit(number.next()));
        if (otherUnit.isPresent()) {
            Length from = counted.unit().of(low.value());
            Length to = otherUnit.get().unit().of(other.get().value());
            if (to.inDays() > from.inDays()) {
                add(
                        new Span(
                                Optional.of(from),
                                Optional.of(to),
                                counted.business() || otherUnit.get().business()),
                        i,
                        otherUnit.get().next());
                return otherUnit.get().next();
            }
        }
        return single(i, low, counted);
    }

    /** "term_months: 18": the unit stands in the label. */
    private Optional<Counted> unitOfLabel(int i, Amount number) {
        if (!passage.is(i - 1, ":") || !number.digits()) {
            return Optional.empty();
        }
        int label = passage.is(i - 2, ")") ? i - 3 : i - 2;
        Optional<Unit> unit = Unit.named(passage.word(label));
        boolean ends = number.next() >= passage.size()
                || passage.sentence(number.next()) != passage.sentence(i)
                || !passage.token(number.next()).isWord();
        return unit.filter(any -> ends).map(any -> new Counted(any, false, number.next()));
    }

    /** "five years for the frame and two for the battery": the unit of the span before. */
    private Optional<Counted> sameUnit(int i, Amount number) {
        if (found.isEmpty() || number.whole() > 400 || !number.isWhole()) {
            return Optional.empty();
        }
        Mention last = found.get(found.size() - 1);
        int next = number.next();
        boolean near = i - last.to() < 24;
        boolean led = passage.is(i - 1, LEADING);
        boolean ends = next >= passage.size()
                || passage.sentence(next) != passage.sentence(i)
                || passage.clause(next) != passage.clause(i)
                || passage.isAny(
                        next, ".", ",", "on", "for", "if", "with", ";", "!", "now", "before", "ahead", "after");
        return Unit.named(passage.word(last.to() - 1))
                .filter(unit -> near && led && ends)
                .map(unit -> new Counted(unit, ((Span) last.value()).business(), next));
    }

    /** Glued to a dash or a slash after letters or digits: an order number, a date. */
    private boolean isTied(int i) {
        return (passage.is(i - 1, "-") || passage.is(i - 1, "/")) && passage.glued(i - 1);
    }

    private int single(int i, Amount number, Counted counted) {
        Length length = counted.unit().of(number.value());
        int next = counted.next();
        boolean business = counted.business();
        if (passage.is(next, "and") && passage.is(next + 1, "a") && passage.is(next + 2, "half")) {
            length = counted.unit().of(number.value().add(new BigDecimal("0.5")));
            next += 3;
        } else {
            int more = passage.is(next, "and") || passage.is(next, ",") ? next + 1 : next;
            Optional<Amount> rest = passage.numbers().at(more);
            Optional<Counted> smaller = rest.flatMap(part -> unit(part.next()));
            if (smaller.isPresent()
                    && smaller.get().unit().compareTo(counted.unit()) > 0
                    && counted.unit() != Unit.WEEK
                    && !passage.is(next, ",")) {
                length = length.plus(smaller.get().unit().of(rest.get().value()));
                next = smaller.get().next();
            } else if (counted.unit() == Unit.HOUR
                    && passage.isNumber(next)
                    && passage.glued(next)
                    && rest.isPresent()
                    && rest.get().whole() < 60) {
                length = length.plus(Unit.MINUTE.of(rest.get().value()));
                next++;
            }
        }
        add(bounded(length, business, i, next), i, next);
        return next;
    }

    private Optional<Amount> amount(int i) {
        Optional<Amount> number = passage.numbers().at(i);
        if (number.isPresent()) {
            return number;
        }
        if (passage.is(i, "half") && (passage.is(i + 1, "a") || passage.is(i + 1, "an"))) {
            return Optional.of(new Amount(new BigDecimal("0.5"), i + 2, false));
        }
        if (passage.is(i, "within") && passage.is(i + 1, "the") && unit(i + 2).isPresent()) {
            return Optional.of(new Amount(BigDecimal.ONE, i + 2, false));
        }
        if (passage.isAny(i, "a", "an") && passage.isAny(i + 1, "further", "minimum", "maximum", "standard")) {
            return Optional.empty();
        }
        if (passage.isAny(i, "a", "an", "one")) {
            int next = passage.is(i + 1, ARTICLES) ? i + 2 : i + 1;
            if (unit(next).isPresent() && !isRate(i)) {
                return Optional.of(new Amount(BigDecimal.ONE, next, false));
            }
        }
        return Optional.empty();
    }

    /** "9 dollars a month", "twice a year", "24 hours a day": the article counts nothing. */
    private boolean isRate(int i) {
        if (i == 0) {
            return false;
        }
        String before = passage.word(i - 1);
        return passage.isNumber(i - 1)
                || Set.of(
                                "times",
                                "once",
                                "twice",
                                "hours",
                                "days",
                                "dollars",
                                "pounds",
                                "euros",
                                "quid",
                                "bucks",
                                "pence",
                                "p",
                                "%",
                                "percent",
                                "seat",
                                "pound",
                                "dollar",
                                "euro",
                                "buck",
                                "penny",
                                "user",
                                "trip",
                                "sessions",
                                "classes")
                        .contains(before);
    }

    private Optional<Counted> unit(int i) {
        int at = i;
        boolean business = false;
        if (passage.is(at, "-") && passage.glued(at)) {
            at++;
        }
        while (at < passage.size()
                && at - i < 4
                && (passage.is(at, BUSINESS)
                        || passage.is(at, BETWEEN)
                        || (passage.is(at, "-") && passage.glued(at)))) {
            boolean noun = passage.is(at, "week") && !passage.isAny(at + 1, "days", "day");
            if (noun) {
                break;
            }
            business |= passage.is(at, BUSINESS);
            at++;
        }
        if (passage.is(at, "weekdays") || passage.is(at, "workdays")) {
            return Optional.of(new Counted(Unit.DAY, true, at + 1));
        }
        Optional<Unit> named = Unit.named(passage.word(at));
        if (named.isEmpty() && at == i && passage.glued(at) && passage.isNumber(at - 1)) {
            named = Unit.lettered(passage.word(at));
        }
        if (named.isEmpty()) {
            return Optional.empty();
        }
        Unit unit = named.get();
        if (unit == Unit.SECOND && passage.is(at, "second") && !passage.isNumber(at - 1)) {
            return Optional.empty();
        }
        int next = at + 1;
        if (passage.is(next, "'") && passage.glued(next)) {
            next++;
        }
        if (passage.is(next, "(") && passage.is(next + 1, BUSINESS)) {
            business = true;
        }
        if (unit == Unit.DAY
                && passage.isAny(next, "excluding", "not")
                && (passage.is(next + 1, "weekends") || passage.is(next + 2, "weekends"))) {
            business = true;
        }
        return Optional.of(new Counted(unit, business, next));
    }

    private Optional<Integer> rangeTo(int i) {
        if (passage.isAny(i, "-", "to", "or", "~") || (passage.is(i, "and") && betweenBefore(i))) {
            return Optional.of(passage.isAny(i + 1, "maybe", "perhaps", "even", "possibly") ? i + 2 : i + 1);
        }
        return Optional.empty();
    }

    private boolean betweenBefore(int i) {
        for (int k = Math.max(0, i - 4); k < i; k++) {
            if (passage.is(k, "between")) {
                return true;
            }
        }
        return false;
    }

    /** "half that", "double that": of the length before it. */
    private Optional<Integer> partOfLast(int i) {
        int that = passage.is(i + 1, "of") ? i + 2 : i + 1;
        boolean half = passage.is(i, "half");
        if ((!half && !passage.isAny(i, "double", "twice")) || !passage.is(that, "that") || found.isEmpty()) {
            return Optional.empty();
        }
        Span last = (Span) found.get(found.size() - 1).value();
        Optional<Length> length =
                last.isExact() ? last.longest().flatMap(whole -> Unit.times(whole, half)) : Optional.empty();
        if (length.isEmpty()) {
            return Optional.empty();
        }
        Span part = Span.of(length.get());
        add(last.business() ? part.inBusinessDays() : part, i, that + 1);
        return Optional.of(that + 1);
    }

    /** "a quarter of an hour", "three quarters of an hour". */
    private Optional<Integer> quarters(int i) {
        int word = passage.isAny(i, "a", "three") ? i + 1 : i;
        word = passage.is(word, "-") ? word + 1 : word;
        boolean three = passage.is(i, "three") && passage.is(word, "quarters");
        boolean hour =
                passage.is(word + 1, "of") && passage.isAny(word + 2, "an", "the") && passage.is(word + 3, "hour");
        if ((!three && !passage.is(word, "quarter")) || !hour) {
            return Optional.empty();
        }
        Length length = Unit.MINUTE.of(BigDecimal.valueOf(three ? 45 : 15));
        add(bounded(length, false, i, word + 4), i, word + 4);
        return Optional.of(word + 4);
    }

    private Optional<Integer> special(int i) {
        Optional<Integer> part = partOfLast(i).or(() -> quarters(i));
        if (part.isPresent()) {
            return part;
        }
        if (passage.token(i).kind() == Token.Kind.CODE && passage.word(i).startsWith("p")) {
            try {
                add(Span.of(Length.parse(passage.word(i).toUpperCase(java.util.Locale.ROOT))), i, i + 1);
                return Optional.of(i + 1);
            } catch (IllegalArgumentException noLength) {
                return Optional.empty();
            }
        }
        if ((passage.is(i, "next") || passage.is(i, "following"))
                && (passage.is(i + 1, "day")
                        || (passage.is(i + 2, "day") && passage.is(i + 1, BUSINESS))
                        || passage.follows(i + 1, "-", "day"))) {
            int end = passage.is(i + 1, "day") ? i + 2 : i + 3;
            Span day = Span.of(Length.ofDays(1));
            add(passage.is(i + 1, BUSINESS) ? day.inBusinessDays() : day, i, end);
            return Optional.of(end);
        }
        if (passage.is(i, "same") && (passage.is(i + 1, "day") || passage.follows(i + 1, "-", "day"))) {
            int end = passage.is(i + 1, "day") ? i + 2 : i + 3;
            add(Span.of(Length.ofDays(0)), i, end);
            return Optional.of(end);
        }
        if (passage.is(i, "overnight")) {
            add(Span.of(Length.ofDays(1)), i, i + 1);
            return Optional.of(i + 1);
        }
        return Optional.empty();
    }

    private Span bounded(Length length, boolean business, int from, int next) {
        Optional<Length> exact = Optional.of(length);
        Bound bound = Bounds.around(passage, from, next);
        if (bound == Bound.AT_LEAST) {
            return new Span(exact, Optional.empty(), business);
        }
        if (bound == Bound.AT_MOST && !frame.isWindow()) {
            return new Span(Optional.empty(), exact, business);
        }
        return new Span(exact, exact, business);
    }

    private void add(Span span, int from, int to) {
        found.add(Mention.of(span, from, to));
    }
}
