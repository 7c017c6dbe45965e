package dev.mysteryshopper.reports.fact.hours;

import java.time.DayOfWeek;
import java.util.Set;

/**
 * Days that hours are said for.
 *
 * @param week empty: no weekday was named
 * @param season a date, months or public holidays in OSM words; empty: the whole year
 */
public record Days(Set<DayOfWeek> week, String season) {

    static final Days NONE = new Days(Set.of(), "");

    public boolean isNone() {
        return week.isEmpty() && season.isEmpty();
    }
}
