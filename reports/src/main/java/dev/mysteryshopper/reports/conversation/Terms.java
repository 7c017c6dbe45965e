package dev.mysteryshopper.reports.conversation;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Month;
import java.time.Period;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.time.temporal.TemporalAmount;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads by when something is to be: "within 2 working days", "by Friday 19 June", "this evening", "in the next hour". */
final class Terms {

    /**
     * A term that was read.
     *
     * @param to the place after its last word
     * @param span the span from now, at its upper bound; null for a day
     * @param day the day; null for a span
     */
    record Term(
            int from,
            int to,
            @Nullable TemporalAmount span,
            @Nullable LocalDate day) {

        /** The last moment of the term: of a day, and of a span of days, its end. */
        Instant due(Instant from, ZoneId zone) {
            if (day != null) {
                return day.plusDays(1).atStartOfDay(zone).toInstant();
            }
            return span == null ? from : from.atZone(zone).plus(span).toInstant();
        }

        /** {@code P5D}, {@code PT24H}, {@code 2026-06-19}. */
        String iso() {
            return day != null ? day.toString() : String.valueOf(span);
        }
    }

    private static final Map<String, Integer> NUMBERS = Map.ofEntries(
            Map.entry("a", 1),
            Map.entry("an", 1),
            Map.entry("one", 1),
            Map.entry("two", 2),
            Map.entry("three", 3),
            Map.entry("four", 4),
            Map.entry("five", 5),
            Map.entry("six", 6),
            Map.entry("seven", 7),
            Map.entry("eight", 8),
            Map.entry("nine", 9),
            Map.entry("ten", 10),
            Map.entry("eleven", 11),
            Map.entry("twelve", 12),
            Map.entry("fourteen", 14),
            Map.entry("fifteen", 15),
            Map.entry("twenty", 20),
            Map.entry("thirty", 30),
            Map.entry("forty", 40),
            Map.entry("forty-five", 45),
            Map.entry("sixty", 60),
            Map.entry("twenty-four", 24),
            Map.entry("forty-eight", 48),
            Map.entry("seventy-two", 72),
            Map.entry("ninety", 90),
            Map.entry("twenty-one", 21),
            Map.entry("twenty-eight", 28),
            Map.entry("thirteen", 13),
            Map.entry("eighteen", 18));

    private static final Map<String, ChronoUnit> UNITS = units();

    private static final Map<String, DayOfWeek> WEEKDAYS = new HashMap<>();
    private static final Map<String, Month> MONTHS = new HashMap<>();

    static {
        for (DayOfWeek day : DayOfWeek.values()) {
            String name = day.name().toLowerCase(Locale.ROOT);
            WEEKDAYS.put(name, day);
            if (day != DayOfWeek.SATURDAY
                    && day != DayOfWeek.SUNDAY
                    && day != DayOfWeek.WEDNESDAY
                    && day != DayOfWeek.MONDAY) {
                WEEKDAYS.put(name.substring(0, 3), day);
            }
        }
        WEEKDAYS.put("tues", DayOfWeek.TUESDAY);
        WEEKDAYS.put("thurs", DayOfWeek.THURSDAY);
        for (Month month : Month.values()) {
            String name = month.name().toLowerCase(Locale.ROOT);
            MONTHS.put(name, month);
            MONTHS.put(name.substring(0, 3), month);
        }
        MONTHS.put("sept", Month.SEPTEMBER);
    }

    private static final Set<String> BEFORE =
            Set.of("within", "in", "inside", "under", "takes", "take", "taking", "after");
    private static final Set<String> FILLERS = Set.of(
            "the",
            "next",
            "about",
            "around",
            "roughly",
            "approximately",
            "another",
            "a",
            "further",
            "at",
            "most",
            "up",
            "to",
            "maximum",
            "of",
            "just",
            "under",
            "coming",
            "full",
            "max",
            "max.",
            "or",
            "so");
    private static final Set<String> DAY_KINDS =
            Set.of("working", "business", "calendar", "clear", "week", "weekdays", "full", "more");

    private Terms() {}

    private static Map<String, ChronoUnit> units() {
        Map<String, ChronoUnit> units = new HashMap<>();
        for (String word : new String[] {"minute", "minutes", "min", "mins"}) {
            units.put(word, ChronoUnit.MINUTES);
        }
        for (String word : new String[] {"hour", "hours", "hr", "hrs", "h"}) {
            units.put(word, ChronoUnit.HOURS);
        }
        for (String word : new String[] {"day", "days", "weekdays"}) {
            units.put(word, ChronoUnit.DAYS);
        }
        units.put("week", ChronoUnit.WEEKS);
        units.put("weeks", ChronoUnit.WEEKS);
        units.put("wk", ChronoUnit.WEEKS);
        units.put("wks", ChronoUnit.WEEKS);
        units.put("month", ChronoUnit.MONTHS);
        units.put("months", ChronoUnit.MONTHS);
        return units;
    }

    /** The term that begins at this word; null if none does. */
    static @Nullable Term at(Utterance said, int i, LocalDate today) {
        Term span = span(said, i);
        return span != null ? span : day(said, i, today);
    }

    private static @Nullable Term span(Utterance said, int i) {
        boolean led = BEFORE.contains(said.word(i));
        boolean range = number(said, i) > 0 && !led;
        if (!led && !range) {
            return null;
        }
        int at = led ? i + 1 : i;
        if (led
                && ((said.is(at, "the") && said.is(at + 1, "hour"))
                        || (said.is(at, "half") && said.is(at + 1, "an")))) {
            return said.is(at, "the")
                    ? new Term(i, at + 2, Duration.ofHours(1), null)
                    : new Term(i, at + 3, Duration.ofMinutes(30), null);
        }
        if (said.is(at, "half") && said.is(at + 1, "an") && said.is(at + 2, "hour")) {
            return new Term(i, at + 3, Duration.ofMinutes(30), null);
        }
        boolean filled = false;
        while (led
                && at < i + 6
                && FILLERS.contains(said.word(at))
                && !(NUMBERS.containsKey(said.word(at)) && unitAt(said, at + 1) != null)) {
            filled |= said.is(at, "next") || said.is(at, "coming");
            at++;
        }
        if (said.is(at, "fortnight")) {
            return new Term(i, at + 1, Period.ofDays(14), null);
        }
        if (said.is(at, "couple") || said.is(at + 1, "couple")) {
            int unitAt = said.is(at, "couple") ? at + 1 : at + 2;
            unitAt += said.is(unitAt, "of") ? 1 : 0;
            return made(said, i, 2, unitAt);
        }
        if (filled && unitAt(said, at) != null) {
            return made(said, i, 1, at);
        }
        int count = number(said, at);
        if (count <= 0) {
            return null;
        }
        int next = at + 1;
        boolean more = said.is(next, "to") || said.is(next, "or") || said.is(next, "and") || said.is(next, "-");
        if (more && number(said, next + 1) > 0) {
            count = Math.max(count, number(said, next + 1));
            next += 2;
        }
        return made(said, i, count, next);
    }

    private static @Nullable ChronoUnit unitAt(Utterance said, int at) {
        return UNITS.get(
                DAY_KINDS.contains(said.word(at)) && UNITS.containsKey(said.word(at + 1))
                        ? said.word(at + 1)
                        : said.word(at));
    }

    private static @Nullable Term made(Utterance said, int from, int count, int unitAt) {
        ChronoUnit unit = unitAt(said, unitAt);
        if (unit == null) {
            return null;
        }
        int to = unitAt + (UNITS.containsKey(said.word(unitAt)) && !said.is(unitAt + 1, "days") ? 1 : 2);
        TemporalAmount span =
                switch (unit) {
                    case MINUTES -> Duration.ofMinutes(count);
                    case HOURS -> Duration.ofHours(count);
                    case WEEKS -> Period.ofDays(Math.multiplyExact(7, count));
                    case MONTHS -> Period.ofMonths(count);
                    default -> Period.ofDays(count);
                };
        String iso = unit == ChronoUnit.HOURS
                ? "PT" + count + "H"
                : unit == ChronoUnit.MINUTES ? "PT" + count + "M" : span.toString();
        return new Term(from, to, new Iso(span, iso), null);
    }

    /** A span that keeps the unit it was told in: 24 hours stay 24 hours. */
    private record Iso(TemporalAmount span, String iso) implements TemporalAmount {
        @Override
        public long get(java.time.temporal.TemporalUnit unit) {
            return span.get(unit);
        }

        @Override
        public java.util.List<java.time.temporal.TemporalUnit> getUnits() {
            return span.getUnits();
        }

        @Override
        public java.time.temporal.Temporal addTo(java.time.temporal.Temporal temporal) {
            return span.addTo(temporal);
        }

        @Override
        public java.time.temporal.Temporal subtractFrom(java.time.temporal.Temporal temporal) {
            return span.subtractFrom(temporal);
        }

        @Override
        public String toString() {
            return iso;
        }
    }

    /** The upper number of "3", "3-5", "three"; 0 if there is none, or none that counts days or hours. */
    private static int number(Utterance said, int at) {
        String word = said.word(at);
        Integer named = NUMBERS.get(word);
        if (named != null) {
            return named;
        }
        int dash = word.indexOf('-');
        String digits = dash > 0 ? word.substring(dash + 1) : word;
        if (digits.isEmpty() || digits.length() > 3) {
            return 0;
        }
        int count = 0;
        for (int i = 0; i < digits.length(); i++) {
            char c = digits.charAt(i);
            if (c < '0' || c > '9') {
                return 0;
            }
            count = count * 10 + (c - '0');
        }
        return count;
    }

    private static @Nullable Term day(Utterance said, int i, LocalDate today) {
        String word = said.word(i);
        switch (word) {
            case "today", "tonight" -> {
                return new Term(i, i + 1, null, today);
            }
            case "tomorrow", "overnight" -> {
                boolean after = said.is(i - 1, "after") && said.is(i - 2, "day");
                return new Term(i, i + 1, null, today.plusDays(after ? 2 : 1));
            }
            case "this" -> {
                if (Set.of("morning", "afternoon", "evening", "lunchtime").contains(said.word(i + 1))) {
                    return new Term(i, i + 2, null, today);
                }
                if (said.is(i + 1, "week")) {
                    return new Term(i, i + 2, null, today.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY)));
                }
                Term day = weekday(said, i + 1, today);
                return day == null ? null : moved(day, i);
            }
            case "end" -> {
                return end(said, i, today);
            }
            case "close" -> {
                return said.is(i + 1, "of") && (said.is(i + 2, "business") || said.is(i + 2, "play"))
                        ? later(said, i, i + 3, today)
                        : null;
            }
            case "by", "before", "until" -> {
                return clock(said, i, today);
            }
            case "next" -> {
                if ((said.is(i + 1, "working") || said.is(i + 1, "business")) && said.is(i + 2, "day")) {
                    return new Term(i, i + 3, Period.ofDays(1), null);
                }
                return said.is(i + 1, "day") ? new Term(i, i + 2, null, today.plusDays(1)) : null;
            }
            case "the" -> {
                return ordinal(said, i + 1, today, i);
            }
            default -> {
                // below
            }
        }
        Term date = date(said, i, today);
        return date != null ? date : weekday(said, i, today);
    }

    private static Term moved(Term term, int from) {
        return new Term(from, term.to(), term.span(), term.day());
    }

    private static @Nullable Term end(Utterance said, int i, LocalDate today) {
        int at = said.is(i + 1, "of") ? i + 2 : i + 1;
        boolean the = said.is(at, "the") || said.is(at, "this");
        at += the ? 1 : 0;
        if (said.is(at, "today") || said.is(at, "day") || said.is(at, "business") || said.is(at, "play")) {
            return later(said, i, at + 1, today);
        }
        if (said.is(at, "next")
                && (said.is(at + 1, "working") || said.is(at + 1, "business"))
                && said.is(at + 2, "day")) {
            return new Term(i, at + 3, Period.ofDays(1), null);
        }
        if (said.is(at, "working") && said.is(at + 1, "day")) {
            return later(said, i, at + 2, today);
        }
        if (said.is(at, "week")) {
            LocalDate friday = today.with(TemporalAdjusters.nextOrSame(DayOfWeek.FRIDAY));
            return new Term(i, at + 1, null, friday);
        }
        if (said.is(at, "month")) {
            return new Term(i, at + 1, null, today.with(TemporalAdjusters.lastDayOfMonth()));
        }
        if (said.is(at, "tomorrow")) {
            return new Term(i, at + 1, null, today.plusDays(1));
        }
        Month month = MONTHS.get(said.word(at));
        if (month != null && said.token(at).capital()) {
            LocalDate last = YearMonth.of(today.getYear(), month).atEndOfMonth();
            return new Term(
                    i,
                    at + 1,
                    null,
                    last.isBefore(today) ? last.plusYears(1).with(TemporalAdjusters.lastDayOfMonth()) : last);
        }
        Term day = at < said.size() ? weekday(said, at, today) : null;
        return day == null ? null : moved(day, i);
    }

    /** "by 5pm today", "by close of business on Friday": the day that follows; today where none does. */
    private static Term later(Utterance said, int from, int at, LocalDate today) {
        int next = said.is(at, "on") || said.is(at, ",") ? at + 1 : at;
        Term day = next < said.size() && said.sentence(next) == said.sentence(from) ? dayOnly(said, next, today) : null;
        return day == null ? new Term(from, at, null, today) : moved(day, from);
    }

    private static @Nullable Term dayOnly(Utterance said, int i, LocalDate today) {
        if (said.is(i, "today") || said.is(i, "tomorrow") || said.is(i, "tonight") || said.is(i, "this")) {
            return day(said, i, today);
        }
        Term date = date(said, i, today);
        return date != null ? date : weekday(said, i, today);
    }

    private static final Set<String> CLOCKS = Set.of(
            "noon",
            "midday",
            "midnight",
            "lunch",
            "lunchtime",
            "teatime",
            "five",
            "six",
            "four",
            "three",
            "two",
            "one",
            "twelve",
            "eleven",
            "ten",
            "nine",
            "eight",
            "seven");

    private static @Nullable Term clock(Utterance said, int i, LocalDate today) {
        String word = said.word(i + 1);
        boolean time =
                (CLOCKS.contains(word) && UNITS.get(said.word(i + 2)) == null && !DAY_KINDS.contains(said.word(i + 2)))
                        || (isClock(word)
                                && (word.length() > 2
                                        || said.is(i + 2, "am")
                                        || said.is(i + 2, "pm")
                                        || said.is(i + 2, "o'clock")
                                        || (said.is(i, "by") && endsHere(said, i + 2))));
        if (!time || MONTHS.containsKey(said.word(i + 2))) {
            return null;
        }
        int at = i + 2;
        at += said.is(at, "am") || said.is(at, "pm") || said.is(at, "o'clock") ? 1 : 0;
        return later(said, i, at, today);
    }

    private static boolean endsHere(Utterance said, int at) {
        return at >= said.size()
                || said.token(at).isMark()
                || said.is(at, "today")
                || said.is(at, "tomorrow")
                || said.is(at, "tonight")
                || said.is(at, "and")
                || said.is(at, "at")
                || said.is(at, "on");
    }

    private static boolean isClock(String word) {
        if (word.isEmpty() || !Character.isDigit(word.charAt(0)) || word.length() > 7) {
            return false;
        }
        boolean plain = true;
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            plain &= Character.isDigit(c) || c == ':' || c == '.';
        }
        return (plain && (word.length() <= 2 || word.indexOf(':') > 0 || word.indexOf('.') > 0))
                || word.endsWith("am")
                || word.endsWith("pm");
    }

    private static @Nullable Term weekday(Utterance said, int i, LocalDate today) {
        DayOfWeek day = WEEKDAYS.get(said.word(i));
        if (day == null
                || !(said.token(i).capital() || said.word(i).endsWith("day"))
                || said.is(i + 1, "'s")
                || said.is(i - 1, "last")) {
            return null;
        }
        int next = i + 1;
        next += said.is(next, "the") || said.is(next, ",") ? 1 : 0;
        Term date = next < said.size() && said.sentence(next) == said.sentence(i) ? date(said, next, today) : null;
        if (date == null && next < said.size()) {
            date = said.is(next - 1, "the") ? ordinal(said, next, today, i) : null;
        }
        if (date != null) {
            return moved(date, i);
        }
        LocalDate coming = today.with(TemporalAdjusters.next(day));
        return new Term(i, i + 1, null, coming);
    }

    /** "19 June", "June 19", "19th of June", "2026-06-19". */
    private static @Nullable Term date(Utterance said, int i, LocalDate today) {
        String word = said.word(i);
        if (word.length() == 10 && word.charAt(4) == '-' && word.charAt(7) == '-') {
            try {
                return new Term(i, i + 1, null, LocalDate.parse(word));
            } catch (java.time.DateTimeException e) {
                return null;
            }
        }
        int day = dayNumber(word);
        if (day > 0) {
            int at = said.is(i + 1, "of") ? i + 2 : i + 1;
            Month month = MONTHS.get(said.word(at));
            return month == null || !said.token(at).capital() ? null : made(i, said, at + 1, month, day, today);
        }
        Month month = MONTHS.get(word);
        if (month != null && said.token(i).capital()) {
            int at = said.is(i + 1, "the") ? i + 2 : i + 1;
            int number = dayNumber(said.word(at));
            return number > 0 ? made(i, said, at + 1, month, number, today) : null;
        }
        return null;
    }

    private static @Nullable Term made(int from, Utterance said, int to, Month month, int day, LocalDate today) {
        try {
            String year = said.word(to);
            if (year.length() == 4 && year.startsWith("20") && number4(year) > 0) {
                return new Term(from, to + 1, null, LocalDate.of(number4(year), month, day));
            }
            LocalDate date = LocalDate.of(today.getYear(), month, day);
            return new Term(from, to, null, date.isBefore(today.minusDays(60)) ? date.plusYears(1) : date);
        } catch (java.time.DateTimeException e) {
            return null;
        }
    }

    private static int number4(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (word.charAt(i) < '0' || word.charAt(i) > '9') {
                return 0;
            }
        }
        return Integer.parseInt(word);
    }

    /** "the 14th": of this month, or the next. */
    private static @Nullable Term ordinal(Utterance said, int i, LocalDate today, int from) {
        String word = said.word(i);
        boolean ending = word.endsWith("th") || word.endsWith("st") || word.endsWith("nd") || word.endsWith("rd");
        int day = ending ? dayNumber(word) : 0;
        if (day == 0) {
            return null;
        }
        Term whole = date(said, i, today);
        if (whole != null) {
            return moved(whole, from);
        }
        LocalDate month = today.getDayOfMonth() <= day ? today : today.plusMonths(1);
        return day > month.lengthOfMonth() ? null : new Term(from, i + 1, null, month.withDayOfMonth(day));
    }

    private static int dayNumber(String word) {
        int digits = 0;
        while (digits < word.length() && digits < 3 && word.charAt(digits) >= '0' && word.charAt(digits) <= '9') {
            digits++;
        }
        String tail = word.substring(digits);
        if (digits == 0
                || digits > 2
                || !(tail.isEmpty()
                        || tail.equals("th")
                        || tail.equals("st")
                        || tail.equals("nd")
                        || tail.equals("rd"))) {
            return 0;
        }
        int day = Integer.parseInt(word.substring(0, digits));
        return day <= 31 ? day : 0;
    }
}
