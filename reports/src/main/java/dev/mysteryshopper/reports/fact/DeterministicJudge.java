package dev.mysteryshopper.reports.fact;

import dev.mysteryshopper.reports.fact.Comparison.Outcome;
import dev.mysteryshopper.reports.fact.asked.Frame;
import dev.mysteryshopper.reports.fact.choose.Reading;
import dev.mysteryshopper.reports.fact.choose.Reading.Sureness;
import dev.mysteryshopper.reports.fact.scope.Particulars;
import dev.mysteryshopper.reports.fact.scope.Scope;
import dev.mysteryshopper.reports.fact.scope.Scope.Difference;
import dev.mysteryshopper.reports.fact.words.Passage;
import dev.mysteryshopper.reports.fact.words.Phrases;
import dev.mysteryshopper.reports.fact.words.TimeZones;
import dev.mysteryshopper.reports.fact.words.Words;
import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Judges by rules alone: the same replies always get the same verdict, and where the rules do not suffice it is unsure. */
public final class DeterministicJudge implements Judge {

    private static final BigDecimal ROUNDING = new BigDecimal("0.05");

    /** Types of which two cases often have the same value by chance. */
    private static final Set<FactType> MEASURED =
            EnumSet.of(FactType.MONEY, FactType.PERCENT, FactType.DURATION, FactType.QUANTITY);

    /** Types with few values: a likely one is rarely misread into the very opposite of what the other reply surely says. */
    private static final Set<FactType> TOLD_IN_WORDS =
            EnumSet.of(FactType.YES_NO, FactType.DECISION, FactType.ORDER_STATUS);

    private static final Set<String> WEEKENDS = Words.of("saturday saturdays sunday sundays weekend weekends calendar");

    private static final Phrases<Boolean> SHIFTS =
            new Phrases<Boolean>().add(true, "add|subtract ~ hour|hours", "hour|hours behind|ahead");

    private final FactReader reader;

    public DeterministicJudge() {
        this(new FactReader());
    }

    /** A judge that reads with a company's own words. */
    public DeterministicJudge(FactReader reader) {
        this.reader = reader;
    }

    @Override
    public Judgement judge(Ask ask, Reply first, Reply second) {
        Frame frame = Frame.of(ask, first.text(), second.text());
        Passage a = Passage.of(first.text(), ask.locale());
        Passage b = Passage.of(second.text(), ask.locale());
        Reading x = reader.read(a, frame.saidBy(first, second));
        Reading y = reader.read(b, frame.saidBy(second, first));
        Reasons reasons = new Reasons(first.source(), second.source(), frame.isWindow());
        if (x.stated().isEmpty() || y.stated().isEmpty()) {
            return unstated(x, y, reasons);
        }
        Scope mine = Scope.around(a, frame, x.stated().get());
        Scope theirs = Scope.around(b, frame, y.stated().get());
        Difference scope = mine.from(theirs);
        if (scope == Difference.NONE
                && Particulars.differ(frame, a, x.stated().get(), b, y.stated().get())) {
            scope = Difference.NARROWER;
        }
        Judgement judgement = compared(frame, a, b, x, y, scope, reasons);
        if (judgement.verdict() == Verdict.CONSISTENT
                && (Particulars.split(frame, a, b)
                        || (MEASURED.contains(ask.type())
                                && (scope == Difference.APART || mine.sharesDimension(theirs))))) {
            return new Judgement(
                    Verdict.UNSURE,
                    x.stated(),
                    y.stated(),
                    reasons.unsure("the two answers may speak of different cases"));
        }
        return judgement;
    }

    /** Compares two values that were read already; their quotes say what they are for. */
    public Judgement judge(Ask ask, String firstSource, Stated first, String secondSource, Stated second) {
        Frame frame = Frame.of(ask, first.quote(), second.quote());
        Passage a = Passage.of(first.quote(), ask.locale());
        Passage b = Passage.of(second.quote(), ask.locale());
        Reasons reasons = new Reasons(firstSource, secondSource, frame.isWindow());
        return compared(
                frame,
                a,
                b,
                new Reading(Optional.of(alone(first)), true),
                new Reading(Optional.of(alone(second)), true),
                Difference.NONE,
                reasons);
    }

    /** The same where its quote is all there is to look at: it begins at its own first character. */
    private static Stated alone(Stated stated) {
        return new Stated(stated.value(), stated.quote(), 0, stated.quote().length());
    }

    private static Judgement unstated(Reading x, Reading y, Reasons reasons) {
        boolean certain = (x.stated().isEmpty() && x.sure()) || (y.stated().isEmpty() && y.sure());
        if (certain) {
            return new Judgement(
                    Verdict.NOT_STATED,
                    x.stated(),
                    y.stated(),
                    reasons.notStated(x.stated().isPresent(), y.stated().isPresent()));
        }
        return new Judgement(
                Verdict.UNSURE, x.stated(), y.stated(), reasons.unsure("it is not clear what one of the two says"));
    }

    private static Judgement compared(
            Frame frame, Passage a, Passage b, Reading x, Reading y, Difference scope, Reasons reasons) {
        Value first = x.stated().orElseThrow().value();
        Value second = y.stated().orElseThrow().value();
        Outcome outcome = frame.asksForLimit()
                ? Comparison.of(Comparison.unbounded(first), Comparison.unbounded(second))
                : Comparison.of(first, second);
        if (outcome == Outcome.DIFFERENT && (isRounded(a, x, first, second) || isRounded(b, y, second, first))) {
            outcome = Outcome.SAME;
        }
        boolean apart = outcome == Outcome.DIFFERENT && scope == Difference.APART && x.isClear() && y.isClear();
        boolean told = TOLD_IN_WORDS.contains(frame.ask().type());
        boolean settled = (outcome == Outcome.SAME || (told && outcome == Outcome.DIFFERENT))
                && scope == Difference.NONE
                && (x.isSettledBy(y) || y.isSettledBy(x));
        if (!apart && !settled && (!x.sure() || !y.sure())) {
            return new Judgement(
                    Verdict.UNSURE,
                    x.stated(),
                    y.stated(),
                    reasons.unsure(Stream.of(x.why(), y.why())
                            .filter(why -> !why.isEmpty())
                            .findFirst()
                            .orElse("one of the two answers can be read in more than one way")));
        }
        boolean accuses = !told && outcome == Outcome.DIFFERENT && scope == Difference.NONE;
        if (accuses && (x.sureness() != Sureness.SURE || y.sureness() != Sureness.SURE)) {
            return new Judgement(Verdict.UNSURE, x.stated(), y.stated(), reasons.unsure(Reading.UNTIED));
        }
        boolean weekends = outcome == Outcome.UNLIKE
                && frame.ask().type() == FactType.DURATION
                && (countsWeekends(a) || countsWeekends(b));
        boolean shifted = frame.ask().type() == FactType.TIME_RANGE && (shiftsClock(a) || shiftsClock(b));
        Verdict verdict = weekends || shifted ? Verdict.UNSURE : verdict(outcome, scope);
        String reason =
                switch (verdict) {
                    case CONSISTENT -> reasons.consistent(first, second);
                    case CONTRADICTS -> reasons.contradicts(first, second);
                    case NOT_COMPARABLE ->
                        reasons.notComparable(
                                first,
                                second,
                                scope == Difference.APART
                                        ? "they speak of different cases"
                                        : "the two values are not of one kind");
                    default ->
                        reasons.unsure(
                                scope == Difference.NONE
                                        ? "the two answers are worded too differently to compare"
                                        : "the two answers may speak of different cases");
                };
        return new Judgement(verdict, x.stated(), y.stated(), reason);
    }

    private static Verdict verdict(Outcome outcome, Difference scope) {
        return switch (outcome) {
            case SAME -> Verdict.CONSISTENT;
            case UNLIKE -> Verdict.NOT_COMPARABLE;
            case DIFFERENT ->
                switch (scope) {
                    case APART -> Verdict.NOT_COMPARABLE;
                    case NARROWER -> Verdict.UNSURE;
                    case NONE -> Verdict.CONTRADICTS;
                };
            case UNCLEAR -> Verdict.UNSURE;
        };
    }

    /** "Saturdays and Sundays too": then the days are calendar days, though the word is not there. */
    private static boolean countsWeekends(Passage passage) {
        return holds(passage, WEEKENDS);
    }

    /** "please add two hours for where you are": the hours that were read are not yet those asked for. */
    private static boolean shiftsClock(Passage passage) {
        return !SHIFTS.in(passage).isEmpty() && TimeZones.in(passage).isEmpty();
    }

    private static boolean holds(Passage passage, Set<String> words) {
        return IntStream.range(0, passage.size()).anyMatch(i -> !passage.quoted(i) && passage.is(i, words));
    }

    /** "around twelve hundred" for 1,195: a hedged figure within five in a hundred of an exact one. */
    private static boolean isRounded(Passage passage, Reading reading, Value hedged, Value exact) {
        if (!(hedged instanceof Money a)
                || !(exact instanceof Money b)
                || !a.currency().equals(b.currency())) {
            return false;
        }
        String before = passage.text()
                .substring(
                        Math.max(0, reading.stated().orElseThrow().start() - 24),
                        reading.stated().orElseThrow().start());
        boolean hedge = before.contains("about")
                || before.contains("around")
                || before.contains("roughly")
                || before.contains("approx")
                || before.contains("ish")
                || before.contains("give or take")
                || before.contains("~");
        return hedge
                && a.amount().subtract(b.amount()).abs().compareTo(b.amount().multiply(ROUNDING)) <= 0;
    }
}
