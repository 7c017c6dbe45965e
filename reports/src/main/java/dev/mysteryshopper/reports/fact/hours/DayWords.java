package dev.mysteryshopper.reports.fact.hours;

import dev.mysteryshopper.reports.fact.words.Calendar;
import dev.mysteryshopper.reports.fact.words.Numbers;
import dev.mysteryshopper.reports.fact.words.Passage;
import dev.mysteryshopper.reports.fact.words.Phrases;
import java.time.DayOfWeek;
import java.time.Month;
import java.time.MonthDay;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Reads groups of days: "Mon-Fri", "weekdays", "Saturdays and Sundays", "daily", "bank holidays", "26 December", "April to September". */
public final class DayWords {

    /** Days with the token after them. */
    public record Found(Days days, int next) {}

    private static final Phrases<Boolean> EVERY = new Phrases<Boolean>()
            .add(
                    true,
                    "every day",
                    "everyday",
                    "daily",
                    "all week",
                    "all wk",
                    "7 days a week",
                    "seven days a week",
                    "7 days",
                    "any day",
                    "each day",
                    "all days",
                    "seven days",
                    "every single day",
                    "any day of the week",
                    "all week long",
                    "seven nights",
                    "every|each night",
                    "nightly");

    private static final Set<String> THROUGH = Set.of("-", "to", "through", "thru", "till", "until", "\u2192");

    private final Passage passage;
    private final Calendar calendar;

    public DayWords(Passage passage, Calendar calendar) {
        this.passage = passage;
        this.calendar = calendar;
    }

    public Optional<Found> at(int i) {
        var every = EVERY.at(passage, i);
        if (every.isPresent()) {
            return Optional.of(new Found(
                    new Days(EnumSet.allOf(DayOfWeek.class), ""), every.get().to()));
        }
        String word = passage.word(i);
        if (word.startsWith("weekday")
                || word.startsWith("weeknight")
                || word.equals("workdays")
                || word.equals("midweek")) {
            Set<DayOfWeek> days = word.startsWith("weeknight")
                    ? EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.THURSDAY)
                    : Calendar.weekdays();
            return Optional.of(new Found(new Days(days, ""), i + 1));
        }
        if ((word.equals("during") || word.equals("in") || word.equals("through"))
                && passage.is(i + 1, "the")
                && passage.is(i + 2, "week")) {
            return Optional.of(new Found(new Days(Calendar.weekdays(), ""), i + 3));
        }
        if (passage.follows(i, "rest", "of", "the", "week")) {
            return Optional.of(new Found(new Days(EnumSet.allOf(DayOfWeek.class), ""), i + 4));
        }
        if (word.startsWith("weekend") && !passage.is(i - 1, "bank")) {
            return Optional.of(new Found(new Days(Calendar.weekend(), ""), i + 1));
        }
        if (word.equals("ph")
                || ((word.equals("bank") || word.equals("public"))
                        && passage.word(i + 1).startsWith("holiday"))) {
            return Optional.of(new Found(new Days(Set.of(), "PH"), word.equals("ph") ? i + 1 : i + 2));
        }
        if (word.equals("m") && passage.is(i + 1, "-") && passage.is(i + 2, "f")) {
            return Optional.of(new Found(new Days(Calendar.weekdays(), ""), i + 3));
        }
        Optional<Found> nth = nthOfMonth(i);
        if (nth.isPresent()) {
            return nth;
        }
        Optional<Found> date = date(i);
        return date.isPresent() ? date : months(i).or(() -> week(i));
    }

    /** "the second Saturday of the month" is {@code Sa[2]}. */
    private Optional<Found> nthOfMonth(int i) {
        Optional<Numbers.Amount> ordinal = passage.numbers().ordinal(i).filter(number -> number.whole() <= 5);
        int at = ordinal.map(Numbers.Amount::next).orElse(i + 1);
        Optional<DayOfWeek> day = ordinal.isPresent() || passage.is(i, "last") ? day(at) : Optional.empty();
        int month = at + 1;
        while (month - at < 4 && passage.isAny(month, "of", "in", "each", "every", "the", "a")) {
            month++;
        }
        if (day.isEmpty() || month == at + 1 || !passage.isAny(month, "month", "months")) {
            return Optional.empty();
        }
        String name =
                day.get().name().charAt(0) + day.get().name().substring(1, 2).toLowerCase(Locale.ROOT);
        String season = name + "[" + ordinal.map(Numbers.Amount::whole).orElse(-1) + "]";
        return Optional.of(new Found(new Days(Set.of(), season), month + 1));
    }

    private Optional<Found> week(int i) {
        Optional<DayOfWeek> first = day(i);
        if (first.isEmpty()) {
            return Optional.empty();
        }
        Set<DayOfWeek> days = EnumSet.of(first.get());
        int next = i + 1;
        next = passage.is(next, ".") && passage.isAny(next + 1, "-", "to") ? next + 1 : next;
        Optional<DayOfWeek> last = passage.is(next, THROUGH) ? day(next + 1) : Optional.empty();
        if (last.isPresent()) {
            addRange(days, first.get(), last.get());
            next += 2;
        }
        int more = more(next);
        while (more > 0) {
            DayOfWeek from = day(more).orElseThrow();
            days.add(from);
            next = more + 1;
            Optional<DayOfWeek> to = passage.is(next, THROUGH) ? day(next + 1) : Optional.empty();
            if (to.isPresent()) {
                addRange(days, from, to.get());
                next += 2;
            }
            more = more(next);
        }
        return Optional.of(new Found(new Days(days, ""), next));
    }

    /** Where the next day of a list stands, or -1. */
    private int more(int i) {
        int at = i;
        while (at - i < 6 && (passage.isAny(at, ",", "and", "&", "/", "or", "\"", "]") || passage.is(at, "on"))) {
            at++;
        }
        return at > i && day(at).isPresent() ? at : -1;
    }

    private static void addRange(Set<DayOfWeek> days, DayOfWeek first, DayOfWeek last) {
        DayOfWeek day = first;
        days.add(day);
        while (day != last) {
            day = day.plus(1);
            days.add(day);
        }
    }

    private Optional<DayOfWeek> day(int i) {
        String word = passage.word(i);
        if (word.length() < 2 || i >= passage.size() || !passage.token(i).isWord()) {
            return Optional.empty();
        }
        if ((word.length() == 2 && !isShortDay(i))
                || (word.equals("sun") && !passage.token(i).capital() && !isShortDay(i))) {
            return Optional.empty();
        }
        return calendar.day(word);
    }

    /** "We" is a day only beside another day, a number or a comma: "Mo-We 9-5". */
    private boolean isShortDay(int i) {
        boolean capital = passage.token(i).capital();
        boolean beside = passage.is(i + 1, "-")
                || passage.is(i - 1, "-")
                || passage.isNumber(i + 1)
                || passage.isAny(i + 1, ",", ":", "|", "=")
                || passage.is(i + 1, "off")
                || passage.is(i + 1, "closed");
        return capital && beside;
    }

    private Optional<Found> date(int i) {
        var feast = Calendar.feast(passage, i);
        if (feast.isPresent()) {
            return Optional.of(new Found(
                    new Days(Set.of(), osm(feast.get().getKey())),
                    i + feast.get().getValue()));
        }
        if (passage.is(i, "easter")) {
            return Optional.of(
                    switch (passage.word(i + 1)) {
                        case "monday" -> new Found(new Days(Set.of(), "easter +1 day"), i + 2);
                        case "saturday" -> new Found(new Days(Set.of(), "easter -1 day"), i + 2);
                        case "sunday" -> new Found(new Days(Set.of(), "easter"), i + 2);
                        default -> new Found(new Days(Set.of(), "easter"), i + 1);
                    });
        }
        if (passage.is(i, "good") && passage.is(i + 1, "friday")) {
            return Optional.of(new Found(new Days(Set.of(), "easter -2 days"), i + 2));
        }
        Optional<Numbers.Amount> day = passage.numbers()
                .ordinal(i)
                .or(() -> passage.isNumber(i) ? passage.numbers().at(i) : Optional.empty())
                .filter(number -> number.isWhole() && number.whole() >= 1 && number.whole() <= 31);
        if (day.isPresent()) {
            int at = passage.is(day.get().next(), "of")
                    ? day.get().next() + 1
                    : day.get().next();
            int second = passage.isAny(at, "and", "-", "to") ? at + 1 : at;
            Optional<Numbers.Amount> other = second > at
                    ? passage.numbers()
                            .ordinal(second)
                            .or(() ->
                                    passage.isNumber(second) ? passage.numbers().at(second) : Optional.empty())
                            .filter(number -> number.isWhole() && number.whole() >= 1 && number.whole() <= 31)
                    : Optional.empty();
            int monthAt = other.isPresent() ? other.get().next() : at;
            monthAt = passage.is(monthAt, "of") ? monthAt + 1 : monthAt;
            Optional<Month> month = month(monthAt);
            if (month.isPresent()) {
                String season = osm(month.get(), day.get().whole())
                        + other.map(number -> (passage.is(at, "and") ? "," : "-") + osm(month.get(), number.whole()))
                                .orElse("");
                return Optional.of(new Found(new Days(Set.of(), season), monthAt + 1));
            }
        }
        Optional<Month> month = month(i);
        Optional<Numbers.Amount> after = month.isPresent()
                ? passage.numbers()
                        .ordinal(i + 1)
                        .or(() -> passage.isNumber(i + 1) ? passage.numbers().at(i + 1) : Optional.empty())
                : Optional.empty();
        if (after.isPresent()
                && after.get().isWhole()
                && after.get().whole() >= 1
                && after.get().whole() <= 31
                && !passage.isAny(after.get().next(), "am", "pm", "-")) {
            return Optional.of(new Found(
                    new Days(Set.of(), osm(month.get(), after.get().whole())),
                    after.get().next()));
        }
        return Optional.empty();
    }

    private Optional<Found> months(int i) {
        Optional<Month> first = month(i);
        if (first.isEmpty()) {
            return Optional.empty();
        }
        Optional<Month> last = passage.is(i + 1, THROUGH) ? month(i + 2) : Optional.empty();
        if (last.isPresent()) {
            return Optional.of(new Found(new Days(Set.of(), osm(first.get()) + "-" + osm(last.get())), i + 3));
        }
        if (passage.isAny(i + 1, "onwards", "onward")) {
            return Optional.of(new Found(
                    new Days(Set.of(), osm(first.get()) + "-" + osm(first.get().plus(5))), i + 2));
        }
        return Optional.empty();
    }

    private Optional<Month> month(int i) {
        boolean verb = passage.isAny(i, "may", "march", "mar", "dec", "sep")
                && i < passage.size()
                && !passage.token(i).capital();
        return verb || i >= passage.size() ? Optional.empty() : calendar.month(passage.word(i));
    }

    /** Whether a day ends right before this token. */
    boolean endsAt(int i) {
        return i > 0
                && (day(i - 1).isPresent() || passage.word(i - 1).startsWith("weekend") || passage.is(i - 1, "ph"));
    }

    static String osm(MonthDay day) {
        return osm(day.getMonth(), day.getDayOfMonth());
    }

    private static String osm(Month month, int day) {
        return osm(month) + String.format(Locale.ROOT, " %02d", day);
    }

    private static String osm(Month month) {
        return month.name().charAt(0) + month.name().substring(1, 3).toLowerCase(Locale.ROOT);
    }
}
