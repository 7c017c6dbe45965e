package dev.mysteryshopper.reports.fact;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Opening hours. The normal form is OSM {@code opening_hours}, such as {@code Mo-Fr 09:00-17:00; Sa off}.
 *
 * @param lines at least one; the first that names a day gives its hours
 */
public record Hours(List<Line> lines) implements Value {

    public static final int ALL_DAY = 24 * 60;
    public static final int OPEN_END = -1;

    /**
     * Days with the same hours.
     *
     * @param season when in the year, in OSM words ({@code Apr-Sep}, {@code Dec 26}, {@code PH}); empty: always
     * @param days empty when none is named
     * @param openings in order; empty: closed
     */
    public record Line(String season, Set<DayOfWeek> days, List<Opening> openings) {
        public Line {
            days = days.isEmpty() ? Set.of() : Set.copyOf(days);
            openings = List.copyOf(openings);
        }
    }

    /**
     * One span of a day, in minutes after midnight.
     *
     * @param to 1440 is midnight at its end, more is after midnight, -1 an open end
     */
    public record Opening(int from, int to) {
        String normal() {
            return to == OPEN_END ? clock(from) + "+" : clock(from) + "-" + clock(to > ALL_DAY ? to - ALL_DAY : to);
        }

        private static String clock(int minutes) {
            return twoDigits(minutes / 60) + ":" + twoDigits(minutes % 60);
        }

        private static String twoDigits(int number) {
            return number < 10 ? "0" + number : String.valueOf(number);
        }
    }

    public Hours {
        if (lines.isEmpty()) {
            throw new IllegalArgumentException("Opening hours need at least one line.");
        }
        lines = List.copyOf(lines);
    }

    @Override
    public FactType type() {
        return FactType.TIME_RANGE;
    }

    @Override
    public String normal() {
        if (isAlways()) {
            return "24/7";
        }
        List<String> out = new ArrayList<>();
        Map<String, Set<DayOfWeek>> grouped = new LinkedHashMap<>();
        for (Line line : lines) {
            String hours = openings(line.openings());
            if (line.days().isEmpty()) {
                out.add(prefixed(line.season(), hours));
            } else {
                grouped.computeIfAbsent(line.season() + "\n" + hours, key -> EnumSet.noneOf(DayOfWeek.class))
                        .addAll(line.days());
            }
        }
        grouped.forEach((key, days) -> {
            int cut = key.indexOf('\n');
            out.add(prefixed(key.substring(0, cut), prefixed(days(days), key.substring(cut + 1))));
        });
        return String.join("; ", out);
    }

    private boolean isAlways() {
        Set<DayOfWeek> days = EnumSet.noneOf(DayOfWeek.class);
        for (Line line : lines) {
            if (!line.season().isEmpty() || !line.openings().equals(List.of(new Opening(0, ALL_DAY)))) {
                return false;
            }
            days.addAll(line.days());
        }
        return days.size() == 7;
    }

    private static String prefixed(String prefix, String rest) {
        return prefix.isEmpty() ? rest : prefix + " " + rest;
    }

    private static String openings(List<Opening> openings) {
        return openings.isEmpty()
                ? "off"
                : String.join(",", openings.stream().map(Opening::normal).toList());
    }

    private static String days(Set<DayOfWeek> days) {
        List<String> parts = new ArrayList<>();
        DayOfWeek[] week = DayOfWeek.values();
        int at = 0;
        while (at < week.length) {
            if (!days.contains(week[at])) {
                at++;
                continue;
            }
            int last = at;
            while (last + 1 < week.length && days.contains(week[last + 1])) {
                last++;
            }
            if (last - at >= 2) {
                parts.add(osm(week[at]) + "-" + osm(week[last]));
            } else {
                for (int i = at; i <= last; i++) {
                    parts.add(osm(week[i]));
                }
            }
            at = last + 1;
        }
        return String.join(",", parts);
    }

    private static String osm(DayOfWeek day) {
        String name = day.name();
        return name.charAt(0) + name.substring(1, 2).toLowerCase(Locale.ROOT);
    }
}
