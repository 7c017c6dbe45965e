package dev.mysteryshopper.reports.fact.words;

import java.time.DayOfWeek;
import java.time.Month;
import java.time.MonthDay;
import java.time.format.TextStyle;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The names of days, months and fixed feasts, in English and in the company's language. */
public final class Calendar {

    private static final Map<String, DayOfWeek> DAYS = Map.ofEntries(
            Map.entry("mo", DayOfWeek.MONDAY),
            Map.entry("mon", DayOfWeek.MONDAY),
            Map.entry("monday", DayOfWeek.MONDAY),
            Map.entry("tu", DayOfWeek.TUESDAY),
            Map.entry("tue", DayOfWeek.TUESDAY),
            Map.entry("tues", DayOfWeek.TUESDAY),
            Map.entry("tuesday", DayOfWeek.TUESDAY),
            Map.entry("we", DayOfWeek.WEDNESDAY),
            Map.entry("wed", DayOfWeek.WEDNESDAY),
            Map.entry("weds", DayOfWeek.WEDNESDAY),
            Map.entry("wednesday", DayOfWeek.WEDNESDAY),
            Map.entry("th", DayOfWeek.THURSDAY),
            Map.entry("thu", DayOfWeek.THURSDAY),
            Map.entry("thur", DayOfWeek.THURSDAY),
            Map.entry("thurs", DayOfWeek.THURSDAY),
            Map.entry("thursday", DayOfWeek.THURSDAY),
            Map.entry("fr", DayOfWeek.FRIDAY),
            Map.entry("fri", DayOfWeek.FRIDAY),
            Map.entry("friday", DayOfWeek.FRIDAY),
            Map.entry("sa", DayOfWeek.SATURDAY),
            Map.entry("sat", DayOfWeek.SATURDAY),
            Map.entry("saturday", DayOfWeek.SATURDAY),
            Map.entry("su", DayOfWeek.SUNDAY),
            Map.entry("sun", DayOfWeek.SUNDAY),
            Map.entry("sunday", DayOfWeek.SUNDAY));

    private static final Map<String, Month> MONTHS = months();

    private static final Map<String, MonthDay> FEASTS = Map.ofEntries(
            Map.entry("boxing day", MonthDay.of(12, 26)),
            Map.entry("christmas day", MonthDay.of(12, 25)),
            Map.entry("christmas eve", MonthDay.of(12, 24)),
            Map.entry("xmas day", MonthDay.of(12, 25)),
            Map.entry("xmas eve", MonthDay.of(12, 24)),
            Map.entry("new year's eve", MonthDay.of(12, 31)),
            Map.entry("new year's day", MonthDay.of(1, 1)),
            Map.entry("new years eve", MonthDay.of(12, 31)),
            Map.entry("new years day", MonthDay.of(1, 1)),
            Map.entry("valentine's day", MonthDay.of(2, 14)),
            Map.entry("halloween", MonthDay.of(10, 31)),
            Map.entry("independence day", MonthDay.of(7, 4)),
            Map.entry("christmas", MonthDay.of(12, 25)),
            Map.entry("may day", MonthDay.of(5, 1)),
            Map.entry("bonfire night", MonthDay.of(11, 5)),
            Map.entry("valentine's", MonthDay.of(2, 14)),
            Map.entry("all saints' day", MonthDay.of(11, 1)),
            Map.entry("st patrick's day", MonthDay.of(3, 17)));

    private final Map<String, DayOfWeek> ownDays = new HashMap<>();
    private final Map<String, Month> ownMonths = new HashMap<>();

    /** Names in English and in this language. */
    public Calendar(Locale locale) {
        if (!locale.getLanguage().isEmpty() && !locale.getLanguage().equals("en")) {
            for (TextStyle style : new TextStyle[] {TextStyle.FULL, TextStyle.SHORT}) {
                for (DayOfWeek day : DayOfWeek.values()) {
                    ownDays.put(plain(day.getDisplayName(style, locale), locale), day);
                }
                for (Month month : Month.values()) {
                    ownMonths.put(plain(month.getDisplayName(style, locale), locale), month);
                }
            }
        }
    }

    private static String plain(String name, Locale locale) {
        String lower = name.toLowerCase(locale);
        return lower.endsWith(".") ? lower.substring(0, lower.length() - 1) : lower;
    }

    private static Map<String, Month> months() {
        Map<String, Month> months = new HashMap<>();
        for (Month month : Month.values()) {
            String name = month.name().toLowerCase(Locale.ROOT);
            months.put(name, month);
            months.put(name.substring(0, 3), month);
        }
        months.put("sept", Month.SEPTEMBER);
        return Map.copyOf(months);
    }

    /** The weekday of a word; "we" and "sun" are taken for days only where the caller knows that days are meant. */
    public Optional<DayOfWeek> day(String word) {
        String name = word.endsWith("'s") ? word.substring(0, word.length() - 2) : word;
        DayOfWeek day = DAYS.get(name);
        if (day == null && name.endsWith("s") && name.length() > 4) {
            day = DAYS.get(name.substring(0, name.length() - 1));
        }
        if (day == null && name.endsWith("'re") && name.length() > 5) {
            String bare = name.substring(0, name.length() - 3);
            day = DAYS.get(bare.endsWith("s") ? bare.substring(0, bare.length() - 1) : bare);
        }
        return Optional.ofNullable(day != null ? day : ownDays.get(name));
    }

    public Optional<Month> month(String word) {
        Month month = MONTHS.get(word.endsWith("'s") ? word.substring(0, word.length() - 2) : word);
        return Optional.ofNullable(month != null ? month : ownMonths.get(word));
    }

    /** A feast with a fixed date that starts at this token, with the number of tokens it takes. */
    public static Optional<Map.Entry<MonthDay, Integer>> feast(Passage passage, int i) {
        String words = "";
        Optional<Map.Entry<MonthDay, Integer>> found = Optional.empty();
        for (int n = 1; n <= 3; n++) {
            words = words.isEmpty() ? passage.word(i) : words + " " + passage.word(i + n - 1);
            MonthDay day = FEASTS.get(words);
            if (day != null) {
                found = Optional.of(Map.entry(day, n));
            }
        }
        return found;
    }

    public static Set<DayOfWeek> weekdays() {
        return EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY);
    }

    public static Set<DayOfWeek> weekend() {
        return EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);
    }
}
