package dev.mysteryshopper.practice.web;

import dev.mysteryshopper.practice.shop.OpeningHours;
import dev.mysteryshopper.practice.shop.OpeningHours.Span;
import java.time.DayOfWeek;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * A line of the table of opening hours.
 *
 * @param id such as "saturday"
 * @param text such as "10:00-14:00", or "closed"
 */
public record Day(String id, String label, String text) {
    static List<Day> week(OpeningHours hours) {
        return Arrays.stream(DayOfWeek.values())
                .map(day -> new Day(
                        day.name().toLowerCase(Locale.ROOT),
                        label(day),
                        hours.on(day).map(Span::toString).orElse("closed")))
                .toList();
    }

    static String label(DayOfWeek day) {
        return day.name().charAt(0) + day.name().substring(1).toLowerCase(Locale.ROOT);
    }
}
