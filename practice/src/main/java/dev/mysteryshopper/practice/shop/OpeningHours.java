package dev.mysteryshopper.practice.shop;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/** When the shop is open, day by day, in its own time zone. A day that is missing is closed. */
public record OpeningHours(Map<DayOfWeek, Span> days) {
    public OpeningHours {
        days = Map.copyOf(days);
    }

    /** From opening to closing on one day. */
    public record Span(LocalTime opens, LocalTime closes) {
        /** "10:00-14:00". */
        @Override
        public String toString() {
            return opens + "-" + closes;
        }
    }

    /** Monday to Friday from nine to six, Saturday from ten to two, Sunday closed. */
    public static OpeningHours practice() {
        Map<DayOfWeek, Span> days = new EnumMap<>(DayOfWeek.class);
        for (DayOfWeek day : DayOfWeek.values()) {
            if (day.getValue() <= DayOfWeek.FRIDAY.getValue()) {
                days.put(day, new Span(LocalTime.of(9, 0), LocalTime.of(18, 0)));
            }
        }
        days.put(DayOfWeek.SATURDAY, new Span(LocalTime.of(10, 0), LocalTime.of(14, 0)));
        return new OpeningHours(days);
    }

    /** The hours of one day; empty when the shop is closed. */
    public Optional<Span> on(DayOfWeek day) {
        return Optional.ofNullable(days.get(day));
    }

    /** The same hours, but for one day. */
    public OpeningHours with(DayOfWeek day, Span span) {
        Map<DayOfWeek, Span> changed = new EnumMap<>(DayOfWeek.class);
        changed.putAll(days);
        changed.put(day, span);
        return new OpeningHours(changed);
    }

    /** In the notation of OpenStreetMap: "Mo-Fr 09:00-18:00; Sa 10:00-14:00; Su closed". */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        DayOfWeek[] week = DayOfWeek.values();
        for (int first = 0, last; first < week.length; first = last + 1) {
            last = first;
            while (last + 1 < week.length && on(week[last + 1]).equals(on(week[first]))) {
                last++;
            }
            text.append(text.isEmpty() ? "" : "; ").append(shortName(week[first]));
            if (last > first) {
                text.append('-').append(shortName(week[last]));
            }
            text.append(' ').append(on(week[first]).map(Span::toString).orElse("closed"));
        }
        return text.toString();
    }

    private static String shortName(DayOfWeek day) {
        return day.name().charAt(0) + String.valueOf((char) (day.name().charAt(1) + ('a' - 'A')));
    }
}
