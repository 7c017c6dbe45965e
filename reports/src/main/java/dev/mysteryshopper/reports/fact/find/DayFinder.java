package dev.mysteryshopper.reports.fact.find;

import dev.mysteryshopper.reports.fact.Day;
import dev.mysteryshopper.reports.fact.asked.Frame;
import dev.mysteryshopper.reports.fact.words.Calendar;
import dev.mysteryshopper.reports.fact.words.Numbers.Amount;
import dev.mysteryshopper.reports.fact.words.Passage;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds dates: "6 March 2026", "05/15/2026", "the ninth", "this Friday", "the day after tomorrow", "end of April", "New Year's Eve". */
public final class DayFinder {

    private final Passage passage;
    private final Frame frame;
    private final Calendar calendar;
    private final List<Mention> found = new ArrayList<>();
    private final NumericDates numeric;
    private final RelativeDays relative;

    private DayFinder(Passage passage, Frame frame) {
        this.passage = passage;
        this.frame = frame;
        this.calendar = new Calendar(frame.ask().locale());
        this.numeric = new NumericDates(passage, frame);
        this.relative = new RelativeDays(passage, frame.ask().askedOn());
    }

    public static List<Mention> find(Passage passage, Frame frame) {
        DayFinder finder = new DayFinder(passage, frame);
        int i = 0;
        while (i < passage.size()) {
            i = Math.max(i + 1, finder.at(i));
        }
        return finder.found;
    }

    private int at(int i) {
        int next = numeric(i);
        if (next == i) {
            next = nthWeekday(i);
        }
        if (next == i) {
            next = dayMonth(i);
        }
        if (next == i) {
            next = monthDay(i);
        }
        if (next == i) {
            next = feast(i);
        }
        if (next == i) {
            next = relative(i);
        }
        if (next == i) {
            next = endOf(i);
        }
        if (next == i) {
            next = weekday(i);
        }
        return next == i ? ordinalAlone(i) : next;
    }

    private int numeric(int i) {
        return numeric.at(i)
                .filter(date -> add(i, date.next(), date.year(), date.month(), date.day()))
                .map(NumericDates.Written::next)
                .orElse(i);
    }

    /** "6 March 2026", "the twenty-sixth of December", "Fri 6th of Nov", "14 to 18 June" gives its first. */
    private int dayMonth(int i) {
        Optional<Amount> day = dayNumber(i);
        if (day.isEmpty()) {
            return i;
        }
        int at = passage.is(day.get().next(), "of")
                ? day.get().next() + 1
                : day.get().next();
        Optional<Month> month = monthAt(at);
        if (month.isEmpty()) {
            return i;
        }
        return withYear(i, at + 1, month.get(), day.get().whole());
    }

    private Optional<Amount> dayNumber(int i) {
        if (passage.glued(i) && i > 0 && !passage.token(i - 1).is("\n") && !passage.is(i - 1, "(")) {
            return Optional.empty();
        }
        return passage.numbers()
                .ordinal(i)
                .or(() -> passage.isNumber(i) ? passage.numbers().at(i) : Optional.empty())
                .filter(number -> number.isWhole() && number.whole() >= 1 && number.whole() <= 31);
    }

    private Optional<Month> monthAt(int i) {
        if (i >= passage.size()
                || (passage.is(i, "may")
                        && !passage.token(i).capital()
                        && !passage.isNumber(i - 1)
                        && !passage.isNumber(i + 1))) {
            return Optional.empty();
        }
        return calendar.month(passage.word(i));
    }

    /** "March 6, 2026", "Sept 18", "May the fourth". */
    private int monthDay(int i) {
        Optional<Month> month = monthAt(i);
        if (month.isEmpty()) {
            return i;
        }
        int at = passage.is(i + 1, ".") ? i + 2 : i + 1;
        at = passage.is(at, "the") ? at + 1 : at;
        Optional<Amount> day =
                dayOfMonth(at).filter(number -> number.isWhole() && number.whole() >= 1 && number.whole() <= 31);
        if (day.isEmpty() || passage.isAny(day.get().next(), "am", "pm", ":", "%")) {
            return i;
        }
        return withYear(i, day.get().next(), month.get(), day.get().whole());
    }

    private Optional<Amount> dayOfMonth(int i) {
        Optional<Amount> ordinal = passage.numbers().ordinal(i);
        return ordinal.isPresent() ? ordinal : passage.numbers().at(i);
    }

    private int withYear(int from, int at, Month month, int day) {
        int year = passage.is(at, ",") ? at + 1 : at;
        if (passage.isNumber(year)
                && passage.word(year).length() == 4
                && NumericDates.number(passage.word(year)) >= 1990
                && NumericDates.number(passage.word(year)) < 2100) {
            return add(from, year + 1, NumericDates.number(passage.word(year)), month.getValue(), day)
                    ? year + 1
                    : from;
        }
        int spoken = spokenYear(year);
        int end = spoken > 0 ? year + 2 + (passage.is(year + 2, "-") ? 2 : 0) : at;
        return add(from, Math.min(end, passage.size()), spoken, month.getValue(), day)
                ? Math.min(end, passage.size())
                : from;
    }

    /** "twenty twenty-six". */
    private int spokenYear(int i) {
        if (!passage.is(i, "twenty")) {
            return 0;
        }
        return passage.numbers()
                .at(i + 1)
                .filter(number -> number.whole() >= 20 && number.whole() < 60)
                .map(number -> 2000 + number.whole())
                .orElse(0);
    }

    /** "the last Friday in May 2026", "the first Monday of June". */
    private int nthWeekday(int i) {
        Optional<Amount> ordinal =
                passage.numbers().ordinal(i).filter(number -> number.whole() >= 1 && number.whole() <= 5);
        boolean last = passage.is(i, "last");
        int at = ordinal.map(Amount::next).orElse(i + 1);
        Optional<DayOfWeek> day = ordinal.isPresent() || last ? calendar.day(passage.word(at)) : Optional.empty();
        Optional<Month> month =
                day.isPresent() && passage.isAny(at + 1, "in", "of") ? monthAt(at + 2) : Optional.empty();
        if (month.isEmpty()) {
            return i;
        }
        int year = passage.word(at + 3).length() == 4 ? NumericDates.number(passage.word(at + 3)) : 0;
        boolean said = year > 1990 && year < 2100;
        LocalDate asked = frame.ask().askedOn();
        LocalDate first = LocalDate.of(said ? year : asked.getYear(), month.get(), 1);
        if (!said && first.plusMonths(1).isBefore(asked.minusDays(60))) {
            first = first.plusYears(1);
        }
        return add(
                i,
                at + (said ? 4 : 3),
                first.with(
                        last
                                ? TemporalAdjusters.lastInMonth(day.get())
                                : TemporalAdjusters.dayOfWeekInMonth(
                                        ordinal.orElseThrow().whole(), day.get())));
    }

    private int feast(int i) {
        var feast = Calendar.feast(passage, i);
        if (feast.isEmpty()) {
            return i;
        }
        MonthDay day = feast.get().getKey();
        add(i, i + feast.get().getValue(), 0, day.getMonthValue(), day.getDayOfMonth());
        return i + feast.get().getValue();
    }

    private int relative(int i) {
        return relative.at(i).map(day -> add(i, day.next(), day.date())).orElse(i);
    }

    /** "end of April", "the end of the month", "end of next week", "beginning of May". */
    private int endOf(int i) {
        boolean end = passage.isAny(i, "end", "last");
        boolean start = passage.isAny(i, "beginning", "start");
        if (!end && !start) {
            return i;
        }
        int at = i + 1;
        while (at < passage.size()
                && at - i < 5
                && passage.isAny(at, "of", "next", "the", "day", "in", "this", "very")) {
            at++;
        }
        Optional<Month> month = monthAt(at);
        if (month.isPresent()) {
            int day = start ? 1 : month.get().length(false);
            return withYear(i, at + 1, month.get(), day);
        }
        LocalDate asked = frame.ask().askedOn();
        if (passage.is(at, "month")) {
            return add(
                    i,
                    at + 1,
                    start
                            ? asked.plusMonths(1).withDayOfMonth(1)
                            : YearMonth.from(asked).atEndOfMonth());
        }
        if (passage.is(at, "next") && passage.is(at + 1, "month")) {
            return add(
                    i,
                    at + 2,
                    start
                            ? asked.plusMonths(1).withDayOfMonth(1)
                            : YearMonth.from(asked).plusMonths(1).atEndOfMonth());
        }
        if (passage.is(at, "year") && passage.isAny(at - 1, "the", "this", "of")) {
            return add(i, at + 1, LocalDate.of(asked.getYear(), 12, 31));
        }
        return i;
    }

    /** "this Friday", "next Monday", "a week on Friday", "Friday": and its date when that follows ("Thursday the 9th"). */
    private int weekday(int i) {
        Optional<DayOfWeek> day = passage.word(i).length() > 2 ? calendar.day(passage.word(i)) : Optional.empty();
        if (day.isEmpty()
                || passage.word(i).endsWith("days")
                || (passage.is(i, "sun") && !passage.token(i).capital())) {
            return i;
        }
        int date = i + 1;
        while (date < passage.size()
                && date - i < 6
                && passage.isAny(date, ",", "the", "so", "er", "um", "uh", "that's", ".")) {
            date++;
        }
        if (passage.sentence(Math.min(date, passage.size() - 1)) == passage.sentence(i)
                && ((dayNumber(date).isPresent()
                                && monthAt(dayNumber(date).get().next()
                                                + (passage.is(
                                                                dayNumber(date)
                                                                        .get()
                                                                        .next(),
                                                                "of")
                                                        ? 1
                                                        : 0))
                                        .isPresent())
                        || monthAt(date).isPresent()
                        || (passage.isNumber(date) && passage.is(date + 1, "/"))
                        || passage.numbers().ordinal(date).isPresent()
                        || Calendar.feast(passage, date).isPresent())) {
            return i + 1;
        }
        LocalDate asked = frame.ask().askedOn();
        LocalDate next = asked.with(TemporalAdjusters.next(day.get()));
        boolean inNextWeek = passage.follows(i + 1, "of", "next", "week")
                || passage.follows(i + 1, "next", "week")
                || passage.follows(i - 2, "next", "week")
                || passage.follows(i - 3, "next", "week", "on");
        if (inNextWeek || passage.is(i - 1, "next") || passage.is(i + 1, "week")) {
            LocalDate nextWeek =
                    asked.with(TemporalAdjusters.next(DayOfWeek.MONDAY)).with(TemporalAdjusters.nextOrSame(day.get()));
            return add(
                    passage.is(i - 1, "next") ? i - 1 : i,
                    i + 1,
                    passage.is(i + 1, "week") ? next.plusWeeks(1) : nextWeek);
        }
        if (passage.is(i - 1, "last")) {
            return add(i - 1, i + 1, asked.with(TemporalAdjusters.previous(day.get())));
        }
        if (passage.is(i - 1, "on") && passage.is(i - 2, "week") && passage.is(i - 3, "a")) {
            return add(i - 3, i + 1, next.plusWeeks(1));
        }
        return add(i, i + 1, next);
    }

    /** "the ninth", "the 10th": the next one from the day asked. */
    private int ordinalAlone(int i) {
        boolean the = passage.is(i - 1, "the") || passage.is(i - 1, ",") || passage.is(i - 1, "on");
        Optional<Amount> day = the ? passage.numbers().ordinal(i) : Optional.empty();
        if (day.isEmpty()
                || day.get().whole() > 31
                || day.get().whole() < 1
                || passage.isAny(i, "first", "second", "third")
                || nounFollows(day.get().next())) {
            return i;
        }
        LocalDate asked = frame.ask().askedOn();
        int next = day.get().next();
        int soonest = passage.follows(next, "of", "next", "month") || passage.follows(next, "next", "month") ? 1 : 0;
        for (int months = soonest; months < 3; months++) {
            YearMonth month = YearMonth.from(asked).plusMonths(months);
            if (month.isValidDay(day.get().whole())
                    && !month.atDay(day.get().whole()).isBefore(asked)) {
                found.add(new Mention(
                        new Day(month.atDay(day.get().whole())), i, day.get().next(), true));
                return day.get().next();
            }
        }
        return i;
    }

    private boolean nounFollows(int i) {
        return i < passage.size()
                && passage.token(i).isWord()
                && !passage.isAny(
                        i, "of", "at", "and", "or", "i", "is", "if", "so", "in", "to", "for", "by", "now", "not",
                        "with");
    }

    private int add(int from, int to, LocalDate date) {
        found.add(Mention.of(new Day(date), from, to));
        return to;
    }

    /** Year 0: the one said elsewhere, or the next such day from shortly before the day asked. */
    private boolean add(int from, int to, int year, int month, int day) {
        try {
            boolean implied = year <= 0;
            LocalDate asked = frame.ask().askedOn();
            LocalDate date = implied
                    ? LocalDate.of(
                            asked.getYear(),
                            month,
                            Math.min(day, Month.of(month).maxLength() == 29 && day == 29 ? 28 : day))
                    : LocalDate.of(year, month, day);
            if (implied && date.isBefore(asked.minusDays(60))) {
                date = date.plusYears(1);
            }
            if (implied && frame.year().isPresent() && Math.abs(frame.year().get() - date.getYear()) > 1) {
                date = date.withYear(frame.year().get());
            }
            found.add(new Mention(new Day(date), from, to, implied));
            return true;
        } catch (DateTimeException noSuchDay) {
            return false;
        }
    }
}
