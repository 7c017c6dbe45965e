package dev.mysteryshopper.reports.fact.find;

import dev.mysteryshopper.reports.fact.Length;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A unit of time, by the names that replies have for it; the largest comes first. */
enum Unit {
    DECADE,
    YEAR,
    MONTH,
    WEEK,
    FORTNIGHT,
    DAY,
    HOUR,
    MINUTE,
    SECOND;

    private static final Map<String, Unit> NAMES = Map.ofEntries(
            Map.entry("decade", Unit.DECADE),
            Map.entry("decades", Unit.DECADE),
            Map.entry("year", Unit.YEAR),
            Map.entry("years", Unit.YEAR),
            Map.entry("yr", Unit.YEAR),
            Map.entry("yrs", Unit.YEAR),
            Map.entry("month", Unit.MONTH),
            Map.entry("months", Unit.MONTH),
            Map.entry("mth", Unit.MONTH),
            Map.entry("mths", Unit.MONTH),
            Map.entry("mo", Unit.MONTH),
            Map.entry("mos", Unit.MONTH),
            Map.entry("week", Unit.WEEK),
            Map.entry("weeks", Unit.WEEK),
            Map.entry("wk", Unit.WEEK),
            Map.entry("wks", Unit.WEEK),
            Map.entry("fortnight", Unit.FORTNIGHT),
            Map.entry("fortnights", Unit.FORTNIGHT),
            Map.entry("day", Unit.DAY),
            Map.entry("days", Unit.DAY),
            Map.entry("day's", Unit.DAY),
            Map.entry("days'", Unit.DAY),
            Map.entry("week's", Unit.WEEK),
            Map.entry("month's", Unit.MONTH),
            Map.entry("year's", Unit.YEAR),
            Map.entry("hour's", Unit.HOUR),
            Map.entry("night", Unit.DAY),
            Map.entry("nights", Unit.DAY),
            Map.entry("dys", Unit.DAY),
            Map.entry("hour", Unit.HOUR),
            Map.entry("hours", Unit.HOUR),
            Map.entry("hr", Unit.HOUR),
            Map.entry("hrs", Unit.HOUR),
            Map.entry("minute", Unit.MINUTE),
            Map.entry("minutes", Unit.MINUTE),
            Map.entry("min", Unit.MINUTE),
            Map.entry("mins", Unit.MINUTE),
            Map.entry("second", Unit.SECOND),
            Map.entry("seconds", Unit.SECOND),
            Map.entry("sec", Unit.SECOND),
            Map.entry("secs", Unit.SECOND));

    private static final Map<String, Unit> SHORT =
            Map.of("d", Unit.DAY, "h", Unit.HOUR, "w", Unit.WEEK, "m", Unit.MINUTE, "y", Unit.YEAR);

    /** The unit of this name; empty where it is none. */
    static Optional<Unit> named(String word) {
        return Optional.ofNullable(NAMES.get(word));
    }

    /** The unit of a letter glued to a number, as in "14d". */
    static Optional<Unit> lettered(String letter) {
        return Optional.ofNullable(SHORT.get(letter));
    }

    /** A number of these; a part of one becomes the next smaller unit. */
    Length of(BigDecimal number) {
        BigDecimal held = number.min(BigDecimal.valueOf(Length.MOST));
        long whole = held.longValue();
        double rest = held.subtract(BigDecimal.valueOf(whole))
                .setScale(6, RoundingMode.HALF_UP)
                .doubleValue();
        return switch (this) {
            case DECADE -> new Length(Math.round((whole + rest) * 10), 0, 0, 0, 0, 0, 0);
            case YEAR -> new Length(whole, Math.round(rest * 12), 0, 0, 0, 0, 0);
            case MONTH -> new Length(0, whole, 0, Math.round(rest * 30), 0, 0, 0);
            case WEEK -> new Length(0, 0, whole, Math.round(rest * 7), 0, 0, 0);
            case FORTNIGHT -> new Length(0, 0, Math.round((whole + rest) * 2), 0, 0, 0, 0);
            case DAY -> new Length(0, 0, 0, whole, Math.round(rest * 24), 0, 0);
            case HOUR -> new Length(0, 0, 0, 0, whole, Math.round(rest * 60), 0);
            case MINUTE -> new Length(0, 0, 0, 0, 0, whole, Math.round(rest * 60));
            case SECOND -> new Length(0, 0, 0, 0, 0, 0, whole);
        };
    }

    /** Twice or half a length that is told in one unit; empty where it is told in several. */
    static Optional<Length> times(Length whole, boolean half) {
        for (Unit unit : List.of(Unit.YEAR, Unit.MONTH, Unit.WEEK, Unit.DAY, Unit.HOUR, Unit.MINUTE)) {
            long number =
                    switch (unit) {
                        case YEAR -> whole.years();
                        case MONTH -> whole.months();
                        case WEEK -> whole.weeks();
                        case DAY -> whole.days();
                        case HOUR -> whole.hours();
                        default -> whole.minutes();
                    };
            if (number > 0 && unit.of(BigDecimal.valueOf(number)).equals(whole)) {
                BigDecimal factor = half ? new BigDecimal("0.5") : BigDecimal.valueOf(2);
                return Optional.of(unit.of(BigDecimal.valueOf(number).multiply(factor)));
            }
        }
        return Optional.empty();
    }
}
