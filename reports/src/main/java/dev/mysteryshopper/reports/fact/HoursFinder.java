package dev.mysteryshopper.reports.fact;

import dev.mysteryshopper.reports.fact.Clocks.Clock;
import dev.mysteryshopper.reports.fact.Clocks.Half;
import dev.mysteryshopper.reports.fact.Hours.Opening;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds opening hours with the days they are said for: "Mon-Fri 9-5, Sun closed", "8 till 6, Monday to Saturday". */
final class HoursFinder {

    /**
     * Hours for some days.
     *
     * @param from first token of the hours
     */
    record Entry(Days days, List<Opening> openings, int from, int to) {}

    private enum Part {
        DAYS,
        HOURS,
        /** Hours in which nobody is there: "closed for lunch 1-2". */
        BREAK
    }

    private record Element(Part part, Days days, List<Opening> openings, int from, int to, boolean except) {}

    private static final Phrases<Boolean> CLOSED = new Phrases<Boolean>()
            .add(
                    true,
                    "closed",
                    "shut",
                    "not open",
                    "don't open",
                    "won't be open",
                    "aren't open",
                    "isn't open",
                    "day off",
                    "off",
                    "we're not in",
                    "never open",
                    "no service",
                    "not staffed",
                    "stay closed",
                    "nobody in",
                    "no one in",
                    "don't|doesn't|won't|didn't open")
            .add(
                    false,
                    "never closed",
                    "never shut",
                    "never close",
                    "isn't closed",
                    "not closed",
                    "aren't closed",
                    "% off",
                    "drop off",
                    "off season",
                    "off - peak",
                    "closed for lunch");

    /** Closed, where a day follows: "we don't do Sundays". */
    private static final Phrases<Boolean> CLOSED_ON = new Phrases<Boolean>()
            .add(
                    true,
                    "not on",
                    "never on",
                    "never on a",
                    "not on a",
                    "don't|doesn't do|work|trade|run|operate",
                    "don't|doesn't do|work|trade|run|operate|open on",
                    "don't|doesn't open",
                    "nobody|nobody's|no one|one's here|in|there on|on a",
                    "nobody's|nobody here|in|there on",
                    "nobody's|nobody here|in|there on a",
                    "no one's here|in|there on");

    private static final Phrases<Boolean> ALWAYS = new Phrases<Boolean>()
            .add(
                    true,
                    "24 / 7",
                    "24 hours",
                    "24 hrs",
                    "24 h",
                    "24h",
                    "round the clock",
                    "around the clock",
                    "day or night",
                    "day and night",
                    "never closed",
                    "never close",
                    "never shut",
                    "never closes",
                    "never shuts",
                    "always open",
                    "at any hour",
                    "twenty - four hours",
                    "twenty - four seven",
                    "24 - 7",
                    "any hour",
                    "24 - hour",
                    "all day and all night",
                    "all hours",
                    "open all hours")
            .add(
                    false,
                    "24 hours before",
                    "24 hours ahead",
                    "24 hours in advance",
                    "24 hours notice",
                    "24 hours after",
                    "within 24 hours",
                    "in 24 hours",
                    "24 hours'");

    private static final Set<String> TO =
            Set.of("-", "to", "til", "till", "until", "'til", "thru", "through", "and", "up");
    private static final Set<String> OPENS = Set.of(
            "from",
            "opens",
            "open",
            "opening",
            "start",
            "starts",
            "begin",
            "begins",
            "after",
            "at",
            "since",
            "starting");
    private static final Set<String> CLOSES = Set.of(
            "until",
            "till",
            "til",
            "close",
            "closes",
            "shut",
            "shuts",
            "closing",
            "finish",
            "finishes",
            "done",
            "ends",
            "end",
            "last",
            "by",
            "orders",
            "order's",
            "order",
            "stop",
            "stops",
            "'til",
            "up",
            "off",
            "down",
            "out",
            "knock");
    private static final Set<String> NOT_HOURS = Set.of(
            "days",
            "day",
            "weeks",
            "week",
            "months",
            "month",
            "years",
            "working",
            "business",
            "people",
            "%",
            "percent",
            "kg",
            "items",
            "minutes",
            "min",
            "mins",
            "hours",
            "hrs",
            "minute",
            "january",
            "february",
            "march",
            "april",
            "june",
            "july",
            "august",
            "september",
            "october",
            "november",
            "december",
            "spaces",
            "guests",
            "year",
            "olds",
            "pounds",
            "dollars",
            "quid",
            "gb",
            "stops",
            "floors");

    private final Passage passage;
    private final Clocks clocks;
    private final DayWords dayWords;
    private final List<Entry> found = new ArrayList<>();
    private final List<Element> breaks = new ArrayList<>();

    private HoursFinder(Passage passage, Frame frame) {
        this.passage = passage;
        this.clocks = new Clocks(passage);
        this.dayWords = new DayWords(passage, new Calendar(frame.ask().locale()));
    }

    static List<Entry> find(Passage passage, Frame frame) {
        HoursFinder finder = new HoursFinder(passage, frame);
        int i = 0;
        Days before = Days.NONE;
        while (i < passage.size()) {
            int end = passage.sentenceEnd(i);
            before = finder.sentence(i, end, before);
            i = end;
        }
        return finder.found.stream()
                .filter(entry -> !finder.isReopening(entry))
                .map(finder::withBreaks)
                .toList();
    }

    /** "Nobody in that Monday. You can get us again from ten": when a closed time ends is no answer to when it is open. */
    private boolean isReopening(Entry entry) {
        boolean again = false;
        for (int k = Math.max(passage.sentenceStart(entry.from()), entry.from() - 5); k < entry.from(); k++) {
            again |= passage.isAny(k, "again", "back", "reopen", "reopens", "reopening");
        }
        return again && found.stream().anyMatch(other -> other.openings().isEmpty() && other.from() < entry.from());
    }

    /** The hours without the breaks that fall in them. */
    private Entry withBreaks(Entry entry) {
        List<Opening> openings = new ArrayList<>(entry.openings());
        for (Element pause : breaks) {
            Opening shut = pause.openings().get(0);
            for (int k = 0; k < openings.size(); k++) {
                Opening whole = openings.get(k);
                boolean within = whole.from() < shut.from() && shut.to() < whole.to() && shut.from() < shut.to();
                if (within && !passage.quoted(pause.from())) {
                    openings.set(k, new Opening(whole.from(), shut.from()));
                    openings.add(k + 1, new Opening(shut.to(), whole.to()));
                    break;
                }
            }
        }
        return new Entry(entry.days(), openings, entry.from(), entry.to());
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

    /** Reads one sentence; returns days it names without hours, for the sentence after it. */
    private Days sentence(int start, int end, Days before) {
        List<Element> elements = merged(elements(start, end).stream()
                .filter(element -> element.part() != Part.BREAK)
                .toList());
        boolean anyHours = elements.stream().anyMatch(element -> element.part() == Part.HOURS);
        Optional<Element> firstDays =
                elements.stream().filter(element -> element.part() == Part.DAYS).findFirst();
        if (!anyHours) {
            boolean blank = end - start == 1;
            return firstDays.map(Element::days).orElse(blank ? before : Days.NONE);
        }
        boolean hoursFirst = elements.get(0).part() == Part.HOURS && firstDays.isPresent();
        for (int i = 0; i < elements.size(); i++) {
            Element element = elements.get(i);
            if (element.part() == Part.HOURS) {
                Days days = hoursFirst || isForNext(elements, i) || isOnNext(elements, i)
                        ? daysAfter(elements, i)
                        : daysBefore(elements, i);
                found.add(new Entry(
                        firstDays.isEmpty() ? before : days, element.openings(), element.from(), element.to()));
            } else if (element.except()
                    && (i + 1 >= elements.size()
                            || elements.get(i + 1).part() != Part.HOURS
                            || !opensIn(element.to(), elements.get(i + 1).from()))) {
                found.add(new Entry(element.days(), List.of(), element.from(), element.to()));
            }
        }
        return Days.NONE;
    }

    /** "except Wednesday when we open at 10.30" gives other hours; "except Monday, 10-17" does not. */
    private boolean opensIn(int from, int to) {
        for (int k = from; k < to; k++) {
            if (passage.isAny(k, "when", "open", "opens", "until", "from", "till")) {
                return true;
            }
        }
        return false;
    }

    /** "..., Saturday 10 to 2, closed on Sundays": the days before have their hours, those after have none. */
    private boolean isForNext(List<Element> elements, int i) {
        boolean next = i + 1 < elements.size()
                && elements.get(i + 1).part() == Part.DAYS
                && elements.get(i + 1).from() - elements.get(i).to() <= 2
                && (i + 2 >= elements.size() || elements.get(i + 2).part() == Part.DAYS);
        return next && i > 0 && elements.get(i - 1).part() == Part.HOURS;
    }

    /** "from ten on the Tuesday": days right behind "on". */
    private boolean isOnNext(List<Element> elements, int i) {
        int at = elements.get(i).to();
        boolean next = i + 1 < elements.size() && elements.get(i + 1).part() == Part.DAYS;
        if (!next || elements.get(i + 1).from() - at > 3 || !passage.isAny(at, "on", "every", "each", "any")) {
            return false;
        }
        return i + 2 >= elements.size()
                || elements.get(i + 2).part() == Part.DAYS
                || i == 0
                || elements.get(i - 1).part() == Part.HOURS;
    }

    private Days daysBefore(List<Element> elements, int i) {
        for (int k = i - 1; k >= 0; k--) {
            Element element = elements.get(k);
            if (element.part() == Part.DAYS
                    && !(element.except()
                            && !opensIn(element.to(), elements.get(i).from()))) {
                return element.days();
            }
        }
        return Days.NONE;
    }

    private Days daysAfter(List<Element> elements, int i) {
        for (int k = i + 1; k < elements.size(); k++) {
            if (elements.get(k).part() == Part.DAYS) {
                return elements.get(k).days();
            }
        }
        return daysBefore(elements, i);
    }

    private List<Element> elements(int start, int end) {
        List<Element> elements = new ArrayList<>();
        int i = start;
        while (i < end) {
            if (passage.quoted(i)) {
                i++;
                continue;
            }
            Optional<DayWords.Found> days = dayWords.at(i);
            if (days.isPresent()) {
                boolean except = passage.isAny(i - 1, "except", "excluding", "not", "bar", "excl")
                        || (passage.is(i - 1, "from") && passage.is(i - 2, "apart"))
                        || (passage.is(i - 1, "for") && passage.is(i - 2, "except"))
                        || (passage.is(i - 1, "on") && passage.is(i - 2, "except"));
                Days named = isRest(i)
                        ? withoutNamed(elements, days.get().days())
                        : days.get().days();
                if (except) {
                    takeOut(elements, named);
                }
                elements.add(inSeason(
                        elements,
                        new Element(Part.DAYS, named, List.of(), i, days.get().next(), except)));
                i = days.get().next();
                continue;
            }
            Optional<Element> hours = hours(i, end);
            if (hours.isPresent()) {
                elements.add(hours.get());
                i = hours.get().to();
            } else {
                i++;
            }
        }
        return elements;
    }

    /** "March to October: daily" names one group of days. */
    private static Element inSeason(List<Element> elements, Element days) {
        Element last = elements.isEmpty() ? days : elements.get(elements.size() - 1);
        boolean joins = last.part() == Part.DAYS
                && !last.except()
                && last.days().week().isEmpty()
                && last.days().season().indexOf('-') > 0
                && days.days().season().isEmpty();
        if (!joins) {
            return days;
        }
        elements.remove(elements.size() - 1);
        return new Element(
                Part.DAYS,
                new Days(days.days().week(), last.days().season()),
                List.of(),
                last.from(),
                days.to(),
                days.except());
    }

    /** "other weekdays", "the rest of the week": those that were not named before. */
    private boolean isRest(int i) {
        return passage.isAny(i - 1, "other", "remaining")
                || passage.follows(i, "rest", "of", "the", "week")
                || (passage.is(i - 1, "every") && passage.is(i, "other"));
    }

    private Days withoutNamed(List<Element> elements, Days days) {
        Set<DayOfWeek> rest = EnumSet.noneOf(DayOfWeek.class);
        rest.addAll(days.week());
        elements.forEach(element -> rest.removeAll(element.days().week()));
        found.forEach(entry -> rest.removeAll(entry.days().week()));
        return new Days(rest, days.season());
    }

    private static void takeOut(List<Element> elements, Days named) {
        for (int k = elements.size() - 1; k >= 0; k--) {
            Element element = elements.get(k);
            if (element.part() == Part.DAYS && element.days().week().containsAll(named.week())) {
                Set<DayOfWeek> rest = EnumSet.noneOf(DayOfWeek.class);
                rest.addAll(element.days().week());
                rest.removeAll(named.week());
                elements.set(
                        k,
                        new Element(
                                Part.DAYS,
                                new Days(rest, element.days().season()),
                                List.of(),
                                element.from(),
                                element.to(),
                                element.except()));
                return;
            }
        }
    }

    private Optional<Element> hours(int i, int end) {
        var always = ALWAYS.at(passage, i);
        if (always.isPresent()) {
            return always.get().meaning()
                    ? Optional.of(element(
                            List.of(new Opening(0, Hours.ALL_DAY)),
                            i,
                            always.get().to()))
                    : Optional.empty();
        }
        var closed = CLOSED.at(passage, i);
        if (closed.isPresent()
                && closed.get().meaning()
                && !closesAt(closed.get().to())
                && !closesFrom(closed.get().to())
                && !opensLater(closed.get().to())
                && !(passage.is(i, "off") && !offIsClosed(i))) {
            return Optional.of(element(List.of(), i, closed.get().to()));
        }
        var closedOn = CLOSED_ON.at(passage, i);
        if (closedOn.isPresent() && dayWords.at(closedOn.get().to()).isPresent()) {
            return Optional.of(element(List.of(), i, closedOn.get().to()));
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
        if (passage.is(at, TO) && (!passage.is(at, "and") || between(i)) && at + 1 < end) {
            int next = afterTo(at);
            Optional<Clock> to = passage.is(at, "-") && passage.glued(at) && from.bare() && !passage.glued(next)
                    ? Optional.empty()
                    : clocks.at(next);
            if (to.isPresent()
                    && !passage.is(to.get().next(), NOT_HOURS)
                    && !(passage.is(to.get().next(), "-")
                            && passage.glued(to.get().next())
                            && from.bare())) {
                Element range =
                        element(List.of(opening(from, to.get())), i, to.get().next());
                if (isBreak(i)) {
                    range = element(List.of(atNoon(range.openings().get(0))), range.from(), range.to());
                    breaks.add(range);
                    return Optional.of(
                            new Element(Part.BREAK, Days.NONE, range.openings(), range.from(), range.to(), false));
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
    private Optional<Element> single(int i, Clock clock) {
        if (passage.is(clock.next(), NOT_HOURS)) {
            return Optional.empty();
        }
        int back = i - 1;
        while (back >= 0
                && i - back <= 3
                && passage.isAny(
                        back, "at", "is", "about", "around", "the", "not", ":", "\"", "are", "we", "we're", "'s")) {
            if (passage.is(back, "at") && !passage.is(back - 1, CLOSES) && !passage.is(back - 1, OPENS)) {
                break;
            }
            back--;
        }
        boolean notBefore = passage.isAny(back, "till", "until", "til", "before")
                && passage.isAny(back - 1, "open", "opens", "opening", "start", "starts", "begin", "in");
        if (notBefore && isDenied(back)) {
            return Optional.of(element(List.of(new Opening(opensAt(clock), Hours.OPEN_END)), i, clock.next()));
        }
        boolean goesOn = passage.is(back, "to") && passage.isAny(back - 1, "go", "goes", "run", "runs", "on", "up");
        if ((goesOn || passage.is(back, CLOSES)) && passage.sentence(Math.max(0, back)) == passage.sentence(i)) {
            int minutes = clock.half() == Half.UNKNOWN && clock.minutes() < 12 * 60
                    ? clock.minutes() + 12 * 60
                    : clock.resolved();
            return Optional.of(element(List.of(new Opening(Hours.OPEN_END, minutes)), i, clock.next()));
        }
        if (passage.is(back, OPENS) && (!passage.is(back, "at") || opensNear(back))) {
            boolean onwards = !clock.bare()
                    || passage.is(back, "from")
                    || opensNear(back)
                    || passage.isAny(back, "opens", "open");
            if (onwards) {
                return Optional.of(element(List.of(new Opening(opensAt(clock), Hours.OPEN_END)), i, clock.next()));
            }
        }
        if (passage.isAny(clock.next(), "onwards", "onward") || passage.is(clock.next(), "+")) {
            return Optional.of(element(List.of(new Opening(opensAt(clock), Hours.OPEN_END)), i, clock.next() + 1));
        }
        return Optional.empty();
    }

    private boolean isDenied(int i) {
        for (int k = Math.max(passage.clauseStart(i), i - 4); k < i; k++) {
            if (passage.is(k, YesNoWords.NEGATORS)) {
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

    private static Element element(List<Opening> openings, int from, int to) {
        return new Element(Part.HOURS, Days.NONE, openings, from, to, false);
    }

    /** "9 to 5" ends in the afternoon, "2-5pm" begins there too. */
    static Opening opening(Clock from, Clock to) {
        Clock a = from;
        Clock b = to;
        int noon = 12 * 60;
        if (a.half() == Half.UNKNOWN
                && b.half() == Half.PM
                && b.minutes() % noon > a.minutes() % noon
                && a.minutes() < noon) {
            a = a.in(
                    a.minutes() >= 6 * 60
                                    && b.minutes() - a.minutes() > 60
                                    && a.minutes() % 60 == 0
                                    && a.minutes() >= 7 * 60
                                    && b.minutes() >= 9 * 60
                            ? Half.AM
                            : Half.PM);
        } else if (a.half() == Half.UNKNOWN
                && b.half() == Half.UNKNOWN
                && a.minutes() < 6 * 60
                && b.minutes() > a.minutes()
                && b.minutes() < noon
                && a.bare()) {
            a = a.in(Half.PM);
            b = b.in(Half.PM);
        }
        if (a.half() == Half.UNKNOWN && b.half() == Half.AM && b.minutes() < a.minutes() && b.minutes() <= 7 * 60) {
            a = a.in(Half.PM);
        }
        boolean lateEnd = (b.half() == Half.SURE && b.minutes() > 12 * 60)
                || (b.half() == Half.PM && b.minutes() > 9 * 60 && b.minutes() < noon);
        if (a.half() == Half.UNKNOWN && a.bare() && lateEnd && a.minutes() < 6 * 60) {
            a = a.in(Half.PM);
        }
        int open = a.resolved();
        int close = b.resolved();
        if (close <= open && b.half() == Half.UNKNOWN && close < noon && close + noon > open) {
            close += noon;
        }
        if (close <= open) {
            close = close == 0 ? Hours.ALL_DAY : close + Hours.ALL_DAY;
        }
        return new Opening(open, Math.min(close, 2 * Hours.ALL_DAY - 1));
    }

    /** Puts "open at 10" and "close at 9", and "9-12" and "14-18", together. */
    private List<Element> merged(List<Element> elements) {
        List<Element> out = new ArrayList<>();
        for (Element element : elements) {
            Element last = out.isEmpty() ? null : out.get(out.size() - 1);
            if (last != null
                    && last.part() == Part.HOURS
                    && element.part() == Part.HOURS
                    && !last.openings().isEmpty()
                    && !element.openings().isEmpty()) {
                Opening a = last.openings().get(last.openings().size() - 1);
                Opening b = element.openings().get(0);
                if (a.from() == Hours.OPEN_END && b.to() == Hours.OPEN_END && b.from() != Hours.OPEN_END) {
                    int close = a.to() <= b.from() ? a.to() + 12 * 60 : a.to();
                    out.set(out.size() - 1, element(List.of(new Opening(b.from(), close)), last.from(), element.to()));
                    continue;
                }
                if (a.to() == Hours.OPEN_END && b.from() == Hours.OPEN_END) {
                    out.set(
                            out.size() - 1,
                            element(List.of(together(last.from(), a, element.from(), b)), last.from(), element.to()));
                    continue;
                }
                if (a.to() != Hours.OPEN_END
                        && b.from() != Hours.OPEN_END
                        && a.to() <= b.from()
                        && joined(last.to(), element.from())) {
                    List<Opening> both = new ArrayList<>(last.openings());
                    both.addAll(element.openings());
                    out.set(out.size() - 1, element(both, last.from(), element.to()));
                    continue;
                }
            }
            out.add(element);
        }
        return begun(out);
    }

    /** "opens at ten and closes at six": read anew, as one time may tell the half of the day of the other. */
    private Opening together(int from, Opening opens, int to, Opening closes) {
        Optional<Clock> a = clocks.at(from);
        Optional<Clock> b = clocks.at(to);
        return a.isPresent() && b.isPresent()
                ? opening(a.get(), b.get())
                : new Opening(opens.from(), closes.to() <= opens.from() ? closes.to() + 12 * 60 : closes.to());
    }

    /** "nine to five, Fridays we knock off at four": a closing time alone begins as the hours before it do; else it is no hours. */
    private static List<Element> begun(List<Element> elements) {
        List<Element> out = new ArrayList<>();
        int opens = Hours.OPEN_END;
        for (Element element : elements) {
            if (element.part() == Part.DAYS || element.openings().isEmpty()) {
                out.add(element);
                continue;
            }
            Opening first = element.openings().get(0);
            boolean unbegun = first.from() == Hours.OPEN_END;
            boolean ownDays = !out.isEmpty() && out.get(out.size() - 1).part() == Part.DAYS;
            if (unbegun && ownDays && opens != Hours.OPEN_END && opens < first.to()) {
                out.add(element(List.of(new Opening(opens, first.to())), element.from(), element.to()));
            } else if (!unbegun) {
                opens = first.from();
                out.add(element);
            }
        }
        return out;
    }

    private boolean joined(int from, int to) {
        for (int k = from; k < to; k++) {
            if (!passage.isAny(
                    k, ",", "and", "then", "again", "/", "&", "from", "also", "reopen", "reopens", "between", "plus")) {
                return false;
            }
        }
        return true;
    }
}
