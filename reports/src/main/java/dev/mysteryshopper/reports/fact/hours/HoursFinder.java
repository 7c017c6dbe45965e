package dev.mysteryshopper.reports.fact.hours;

import dev.mysteryshopper.reports.fact.Hours;
import dev.mysteryshopper.reports.fact.Hours.Opening;
import dev.mysteryshopper.reports.fact.asked.Frame;
import dev.mysteryshopper.reports.fact.hours.Clocks.Clock;
import dev.mysteryshopper.reports.fact.hours.HoursElement.Part;
import dev.mysteryshopper.reports.fact.words.Calendar;
import dev.mysteryshopper.reports.fact.words.Passage;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds opening hours with the days they are said for: "Mon-Fri 9-5, Sun closed", "8 till 6, Monday to Saturday". */
public final class HoursFinder {

    /**
     * Hours for some days.
     *
     * @param from first token of the hours
     */
    public record Entry(Days days, List<Opening> openings, int from, int to) {}

    private final Passage passage;
    private final HoursAt hoursAt;
    private final Clocks clocks;
    private final DayWords dayWords;
    private final List<Entry> found = new ArrayList<>();
    private final List<HoursElement> breaks = new ArrayList<>();

    private HoursFinder(Passage passage, Frame frame) {
        this.passage = passage;
        this.clocks = new Clocks(passage);
        this.dayWords = new DayWords(passage, new Calendar(frame.ask().locale()));
        this.hoursAt = new HoursAt(passage, clocks, dayWords);
    }

    public static List<Entry> find(Passage passage, Frame frame) {
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
        for (HoursElement pause : breaks) {
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

    /** Reads one sentence; returns days it names without hours, for the sentence after it. */
    private Days sentence(int start, int end, Days before) {
        List<HoursElement> elements = merged(elements(start, end));
        boolean anyHours = elements.stream().anyMatch(element -> element.part() == Part.HOURS);
        Optional<HoursElement> firstDays =
                elements.stream().filter(element -> element.part() == Part.DAYS).findFirst();
        if (!anyHours) {
            boolean blank = end - start == 1;
            return firstDays.map(HoursElement::days).orElse(blank ? before : Days.NONE);
        }
        boolean hoursFirst = elements.get(0).part() == Part.HOURS && firstDays.isPresent();
        for (int i = 0; i < elements.size(); i++) {
            HoursElement element = elements.get(i);
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
    private boolean isForNext(List<HoursElement> elements, int i) {
        boolean next = i + 1 < elements.size()
                && elements.get(i + 1).part() == Part.DAYS
                && elements.get(i + 1).from() - elements.get(i).to() <= 2
                && (i + 2 >= elements.size() || elements.get(i + 2).part() == Part.DAYS);
        return next && i > 0 && elements.get(i - 1).part() == Part.HOURS;
    }

    /** "from ten on the Tuesday": days right behind "on". */
    private boolean isOnNext(List<HoursElement> elements, int i) {
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

    private Days daysBefore(List<HoursElement> elements, int i) {
        for (int k = i - 1; k >= 0; k--) {
            HoursElement element = elements.get(k);
            if (element.part() == Part.DAYS
                    && !(element.except()
                            && !opensIn(element.to(), elements.get(i).from()))) {
                return element.days();
            }
        }
        return Days.NONE;
    }

    private Days daysAfter(List<HoursElement> elements, int i) {
        for (int k = i + 1; k < elements.size(); k++) {
            if (elements.get(k).part() == Part.DAYS) {
                return elements.get(k).days();
            }
        }
        return daysBefore(elements, i);
    }

    private List<HoursElement> elements(int start, int end) {
        List<HoursElement> elements = new ArrayList<>();
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
                        new HoursElement(
                                Part.DAYS, named, List.of(), i, days.get().next(), except)));
                i = days.get().next();
                continue;
            }
            Optional<HoursElement> hours = hoursAt.read(i, end);
            if (hours.isPresent()) {
                if (hours.get().part() == Part.BREAK) {
                    breaks.add(hours.get());
                } else {
                    elements.add(hours.get());
                }
                i = hours.get().to();
            } else {
                i++;
            }
        }
        return elements;
    }

    /** "March to October: daily" names one group of days. */
    private static HoursElement inSeason(List<HoursElement> elements, HoursElement days) {
        HoursElement last = elements.isEmpty() ? days : elements.get(elements.size() - 1);
        boolean joins = last.part() == Part.DAYS
                && !last.except()
                && last.days().week().isEmpty()
                && last.days().season().indexOf('-') > 0
                && days.days().season().isEmpty();
        if (!joins) {
            return days;
        }
        elements.remove(elements.size() - 1);
        return new HoursElement(
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

    private Days withoutNamed(List<HoursElement> elements, Days days) {
        Set<DayOfWeek> rest = EnumSet.noneOf(DayOfWeek.class);
        rest.addAll(days.week());
        elements.forEach(element -> rest.removeAll(element.days().week()));
        found.forEach(entry -> rest.removeAll(entry.days().week()));
        return new Days(rest, days.season());
    }

    private static void takeOut(List<HoursElement> elements, Days named) {
        for (int k = elements.size() - 1; k >= 0; k--) {
            HoursElement element = elements.get(k);
            if (element.part() == Part.DAYS && element.days().week().containsAll(named.week())) {
                Set<DayOfWeek> rest = EnumSet.noneOf(DayOfWeek.class);
                rest.addAll(element.days().week());
                rest.removeAll(named.week());
                elements.set(
                        k,
                        new HoursElement(
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

    /** Puts "open at 10" and "close at 9", and "9-12" and "14-18", together. */
    private List<HoursElement> merged(List<HoursElement> elements) {
        List<HoursElement> out = new ArrayList<>();
        for (HoursElement element : elements) {
            HoursElement last = out.isEmpty() ? null : out.get(out.size() - 1);
            if (last != null
                    && last.part() == Part.HOURS
                    && element.part() == Part.HOURS
                    && !last.openings().isEmpty()
                    && !element.openings().isEmpty()) {
                Opening a = last.openings().get(last.openings().size() - 1);
                Opening b = element.openings().get(0);
                if (a.from() == Hours.OPEN_END && b.to() == Hours.OPEN_END && b.from() != Hours.OPEN_END) {
                    int close = a.to() <= b.from() ? a.to() + 12 * 60 : a.to();
                    out.set(
                            out.size() - 1,
                            HoursElement.hours(List.of(new Opening(b.from(), close)), last.from(), element.to()));
                    continue;
                }
                if (a.to() == Hours.OPEN_END && b.from() == Hours.OPEN_END) {
                    out.set(
                            out.size() - 1,
                            HoursElement.hours(
                                    List.of(together(last.from(), a, element.from(), b)), last.from(), element.to()));
                    continue;
                }
                if (a.to() != Hours.OPEN_END
                        && b.from() != Hours.OPEN_END
                        && a.to() <= b.from()
                        && joined(last.to(), element.from())) {
                    List<Opening> both = new ArrayList<>(last.openings());
                    both.addAll(element.openings());
                    out.set(out.size() - 1, HoursElement.hours(both, last.from(), element.to()));
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
                ? HalfDays.opening(a.get(), b.get())
                : new Opening(opens.from(), closes.to() <= opens.from() ? closes.to() + 12 * 60 : closes.to());
    }

    /** "nine to five, Fridays we knock off at four": a closing time alone begins as the hours before it do; else it is no hours. */
    private static List<HoursElement> begun(List<HoursElement> elements) {
        List<HoursElement> out = new ArrayList<>();
        int opens = Hours.OPEN_END;
        for (HoursElement element : elements) {
            if (element.part() == Part.DAYS || element.openings().isEmpty()) {
                out.add(element);
                continue;
            }
            Opening first = element.openings().get(0);
            boolean unbegun = first.from() == Hours.OPEN_END;
            boolean ownDays = !out.isEmpty() && out.get(out.size() - 1).part() == Part.DAYS;
            if (unbegun && ownDays && opens != Hours.OPEN_END && opens < first.to()) {
                out.add(HoursElement.hours(List.of(new Opening(opens, first.to())), element.from(), element.to()));
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
