package dev.mysteryshopper.reports.fact;

import dev.mysteryshopper.reports.fact.Hours.Line;
import dev.mysteryshopper.reports.fact.Hours.Opening;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Reads the normal form of opening hours back. */
final class HoursText {

    private static final List<String> DAYS = List.of("Mo", "Tu", "We", "Th", "Fr", "Sa", "Su");

    private HoursText() {}

    static Hours parse(String normal) {
        if (normal.equals("24/7")) {
            return new Hours(
                    List.of(new Line("", EnumSet.allOf(DayOfWeek.class), List.of(new Opening(0, Hours.ALL_DAY)))));
        }
        List<Line> lines = new ArrayList<>();
        for (String part : normal.split(";", -1)) {
            lines.add(line(part.strip()));
        }
        return new Hours(lines);
    }

    private static Line line(String text) {
        int space = text.lastIndexOf(' ');
        String prefix = space < 0 ? "" : text.substring(0, space).strip();
        int lastWord = prefix.lastIndexOf(' ') + 1;
        boolean days = prefix.length() - lastWord >= 2 && DAYS.contains(prefix.substring(lastWord, lastWord + 2));
        String season = days ? prefix.substring(0, lastWord).strip() : prefix;
        return new Line(
                season, days ? days(prefix.substring(lastWord)) : Set.of(), openings(text.substring(space + 1)));
    }

    private static Set<DayOfWeek> days(String text) {
        Set<DayOfWeek> days = EnumSet.noneOf(DayOfWeek.class);
        for (String part : text.split(",", -1)) {
            int first = DAYS.indexOf(part.substring(0, Math.min(2, part.length())));
            int last = part.length() == 5 ? DAYS.indexOf(part.substring(3)) : first;
            if (first < 0 || last < first) {
                throw new IllegalArgumentException("unknown days " + part);
            }
            for (int i = first; i <= last; i++) {
                days.add(DayOfWeek.of(i + 1));
            }
        }
        return days;
    }

    private static List<Opening> openings(String text) {
        List<Opening> openings = new ArrayList<>();
        if (text.equals("off")) {
            return openings;
        }
        for (String part : text.split(",", -1)) {
            boolean open = part.endsWith("+");
            int dash = part.indexOf('-');
            int from = minutes(open ? part.substring(0, part.length() - 1) : part.substring(0, Math.max(0, dash)));
            int to = open ? Hours.OPEN_END : minutes(part.substring(dash + 1));
            openings.add(new Opening(from, !open && to <= from ? to + Hours.ALL_DAY : to));
        }
        return openings;
    }

    private static int minutes(String clock) {
        int colon = clock.indexOf(':');
        if (colon < 1 || clock.length() - colon != 3) {
            throw new IllegalArgumentException(
                    String.format(Locale.ROOT, "no time of day: %s", Spelling.shortened(clock)));
        }
        return Integer.parseInt(clock.substring(0, colon)) * 60 + Integer.parseInt(clock.substring(colon + 1));
    }
}
