package dev.mysteryshopper.reports.fact.hours;

import dev.mysteryshopper.reports.fact.Hours;
import dev.mysteryshopper.reports.fact.Hours.Opening;
import dev.mysteryshopper.reports.fact.hours.Clocks.Clock;
import dev.mysteryshopper.reports.fact.hours.Clocks.Half;
import dev.mysteryshopper.reports.fact.hours.HoursElement.Part;
import dev.mysteryshopper.reports.fact.words.Negators;
import dev.mysteryshopper.reports.fact.words.Passage;
import java.util.List;
import java.util.Optional;

/** Reads one span of hours: "9 to 5", "closed", "round the clock", "opens at ten"; and the breaks in them. */
final class HoursAt {

    private final Passage passage;
    private final Clocks clocks;
    private final DayWords dayWords;

    HoursAt(Passage passage, Clocks clocks, DayWords dayWords) {
        this.passage = passage;
        this.clocks = clocks;
        this.dayWords = dayWords;
    }

    /** The hours that begin at this token, in a sentence that ends before {@code end}. */
    Optional<HoursElement> read(int i, int end) {
        var always = HoursWords.ALWAYS.at(passage, i);
        if (always.isPresent()) {
            return always.get().meaning()
                    ? Optional.of(HoursElement.hours(
                            List.of(new Opening(0, Hours.ALL_DAY)),
                            i,
                            always.get().to()))
                    : Optional.empty();
        }
        var closed = HoursWords.CLOSED.at(passage, i);
        if (closed.isPresent()
                && closed.get().meaning()
                && !closesAt(closed.get().to())
                && !closesFrom(closed.get().to())
                && !opensLater(closed.get().to())
                && !(passage.is(i, "off") && !offIsClosed(i))) {
            return Optional.of(HoursElement.hours(List.of(), i, closed.get().to()));
        }
        var closedOn = HoursWords.CLOSED_ON.at(passage, i);
        if (closedOn.isPresent() && dayWords.at(closedOn.get().to()).isPresent()) {
            return Optional.of(HoursElement.hours(List.of(), i, closedOn.get().to()));
        }
        Optional<Clock> first = isTied(i) ? Optional.empty() : clocks.at(i);
        if (first.isEmpty()) {
            return Optional.empty();
        }
        Clock from = first.get();
        int at = from.next();
        at = passage.isAny(at, "right", "all", "straight") && passage.isAny(at + 1, "through", "up", "until", "till")
                ? at + 1
                : at;
        if (passage.is(at, HoursWords.TO) && (!passage.is(at, "and") || between(i)) && at + 1 < end) {
            int next = afterTo(at);
            Optional<Clock> to = passage.is(at, "-") && passage.glued(at) && from.bare() && !passage.glued(next)
                    ? Optional.empty()
                    : clocks.at(next);
            if (to.isPresent()
                    && !passage.is(to.get().next(), HoursWords.NOT_HOURS)
                    && !(passage.is(to.get().next(), "-")
                            && passage.glued(to.get().next())
                            && from.bare())) {
                HoursElement range = HoursElement.hours(
                        List.of(HalfDays.opening(from, to.get())), i, to.get().next());
                if (isBreak(i)) {
                    range = HoursElement.hours(List.of(atNoon(range.openings().get(0))), range.from(), range.to());
                    return Optional.of(
                            new HoursElement(Part.BREAK, Days.NONE, range.openings(), range.from(), range.to(), false));
                }
                return Optional.of(range);
            }
        }
        return single(i, from);
    }

    /** "to", "right through to about", "up until": the token that the closing time starts at. */
    private int afterTo(int i) {
        int at = i + 1;
        while (at - i < 5
                && passage.isAny(
                        at, "to", "until", "till", "til", "about", "around", "right", "roughly", "gone", "'til")) {
            at++;
        }
        return at;
    }

    /** "closed from 1 to 2", "shut between 12 and 1". */
    private boolean closesFrom(int i) {
        return passage.isAny(i, "from", "between") && clocks.at(i + 1).isPresent();
    }

    /** "we don't open till three". */
    private boolean opensLater(int i) {
        return passage.isAny(i, "till", "until", "til", "before")
                && clocks.at(i + 1).isPresent();
    }

    private boolean closesAt(int i) {
        int at = passage.isAny(i, "at", "by", "from") ? i + 1 : i;
        return (passage.isAny(i, "at", "by") && clocks.at(at).isPresent())
                || (at == i
                        && clocks.at(at).filter(clock -> !clock.bare()).isPresent()
                        && !passage.token(i).isNumber());
    }

    private boolean offIsClosed(int i) {
        return dayWords.endsAt(i)
                || passage.is(i - 1, "day")
                || passage.is(i - 1, "are")
                || passage.is(i - 1, "is")
                || passage.is(i - 1, "we're");
    }

    private boolean isTied(int i) {
        return (i > 0
                        && passage.glued(i)
                        && passage.is(i - 1, "-")
                        && passage.glued(i - 1)
                        && passage.isNumber(i - 2)
                        && passage.word(i - 2).length() > 2
                        && passage.word(i - 2).indexOf(':') < 0
                        && passage.word(i - 2).indexOf('.') < 0)
                || (i > 0 && passage.isAny(i - 1, "$", "\u00a3", "\u20ac", "#"));
    }

    private boolean between(int i) {
        return passage.is(i - 1, "between");
    }

    /** One time alone: when it opens or when it closes; a number without a word for either is no time. */
    private Optional<HoursElement> single(int i, Clock clock) {
        if (passage.is(clock.next(), HoursWords.NOT_HOURS)) {
            return Optional.empty();
        }
        int back = i - 1;
        while (back >= 0
                && i - back <= 3
                && passage.isAny(
                        back, "at", "is", "about", "around", "the", "not", ":", "\"", "are", "we", "we're", "'s")) {
            if (passage.is(back, "at")
                    && !passage.is(back - 1, HoursWords.CLOSES)
                    && !passage.is(back - 1, HoursWords.OPENS)) {
                break;
            }
            back--;
        }
        boolean notBefore = passage.isAny(back, "till", "until", "til", "before")
                && passage.isAny(back - 1, "open", "opens", "opening", "start", "starts", "begin", "in");
        if (notBefore && isDenied(back)) {
            return Optional.of(
                    HoursElement.hours(List.of(new Opening(opensAt(clock), Hours.OPEN_END)), i, clock.next()));
        }
        boolean goesOn = passage.is(back, "to") && passage.isAny(back - 1, "go", "goes", "run", "runs", "on", "up");
        if ((goesOn || passage.is(back, HoursWords.CLOSES))
                && passage.sentence(Math.max(0, back)) == passage.sentence(i)) {
            int minutes = clock.half() == Half.UNKNOWN && clock.minutes() < 12 * 60
                    ? clock.minutes() + 12 * 60
                    : clock.resolved();
            return Optional.of(HoursElement.hours(List.of(new Opening(Hours.OPEN_END, minutes)), i, clock.next()));
        }
        if (passage.is(back, HoursWords.OPENS) && (!passage.is(back, "at") || opensNear(back))) {
            boolean onwards = !clock.bare()
                    || passage.is(back, "from")
                    || opensNear(back)
                    || passage.isAny(back, "opens", "open");
            if (onwards) {
                return Optional.of(
                        HoursElement.hours(List.of(new Opening(opensAt(clock), Hours.OPEN_END)), i, clock.next()));
            }
        }
        if (passage.isAny(clock.next(), "onwards", "onward") || passage.is(clock.next(), "+")) {
            return Optional.of(
                    HoursElement.hours(List.of(new Opening(opensAt(clock), Hours.OPEN_END)), i, clock.next() + 1));
        }
        return Optional.empty();
    }

    private boolean isDenied(int i) {
        for (int k = Math.max(passage.clauseStart(i), i - 4); k < i; k++) {
            if (passage.is(k, Negators.ALL)) {
                return true;
            }
        }
        return false;
    }

    private boolean opensNear(int i) {
        for (int k = Math.max(0, i - 3); k <= i; k++) {
            if (passage.isAny(k, "open", "opens", "start", "starts", "opening", "begin")) {
                return true;
            }
        }
        return false;
    }

    private static int opensAt(Clock clock) {
        return clock.half() == Half.UNKNOWN && clock.minutes() < 6 * 60 ? clock.minutes() + 12 * 60 : clock.resolved();
    }

    /** A break from one to two is in the afternoon. */
    private static Opening atNoon(Opening pause) {
        int morning = 7 * 60;
        return pause.from() < morning && pause.to() <= morning
                ? new Opening(pause.from() + 12 * 60, pause.to() + 12 * 60)
                : pause;
    }

    /** Whether the hours that begin here are those of a break. */
    private boolean isBreak(int i) {
        boolean away = false;
        for (int k = i - 1; k >= Math.max(passage.sentenceStart(i), i - 7); k--) {
            if (dayWords.at(k).isPresent() || clocks.at(k).isPresent()) {
                return false;
            }
            if (passage.isAny(k, "lunch", "break", "except")) {
                return true;
            }
            away |= passage.isAny(k, "between", "from");
            if (away
                    && passage.isAny(
                            k,
                            "nobody",
                            "not",
                            "close",
                            "closes",
                            "closed",
                            "shut",
                            "shuts",
                            "unstaffed",
                            "unmanned")) {
                return true;
            }
        }
        return false;
    }
}
