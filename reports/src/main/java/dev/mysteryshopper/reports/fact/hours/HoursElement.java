package dev.mysteryshopper.reports.fact.hours;

import dev.mysteryshopper.reports.fact.Hours.Opening;
import java.util.List;

/**
 * Days or hours as they stand in a sentence, before it is known which belong together.
 *
 * @param openings empty for days, and for hours that are closed
 * @param except whether the days are taken out of those before them
 */
record HoursElement(Part part, Days days, List<Opening> openings, int from, int to, boolean except) {

    enum Part {
        DAYS,
        HOURS,
        /** Hours in which nobody is there: "closed for lunch 1-2". */
        BREAK
    }

    static HoursElement hours(List<Opening> openings, int from, int to) {
        return new HoursElement(Part.HOURS, Days.NONE, openings, from, to, false);
    }
}
