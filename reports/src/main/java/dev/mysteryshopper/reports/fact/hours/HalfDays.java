package dev.mysteryshopper.reports.fact.hours;

import dev.mysteryshopper.reports.fact.Hours;
import dev.mysteryshopper.reports.fact.Hours.Opening;
import dev.mysteryshopper.reports.fact.hours.Clocks.Clock;
import dev.mysteryshopper.reports.fact.hours.Clocks.Half;

/** Which half of the day an opening and a closing time are in, where one or both do not say. */
final class HalfDays {

    private HalfDays() {}

    /** "9 to 5" ends in the afternoon, "2-5pm" begins there too. */
    static Opening opening(Clock from, Clock to) {
        Clock a = from;
        Clock b = to;
        int noon = 12 * 60;
        if (a.half() == Half.UNKNOWN
                && b.half() == Half.PM
                && b.minutes() % noon > a.minutes() % noon
                && a.minutes() < noon) {
            a = a.in(
                    a.minutes() >= 6 * 60
                                    && b.minutes() - a.minutes() > 60
                                    && a.minutes() % 60 == 0
                                    && a.minutes() >= 7 * 60
                                    && b.minutes() >= 9 * 60
                            ? Half.AM
                            : Half.PM);
        } else if (a.half() == Half.UNKNOWN
                && b.half() == Half.UNKNOWN
                && a.minutes() < 6 * 60
                && b.minutes() > a.minutes()
                && b.minutes() < noon
                && a.bare()) {
            a = a.in(Half.PM);
            b = b.in(Half.PM);
        }
        if (a.half() == Half.UNKNOWN && b.half() == Half.AM && b.minutes() < a.minutes() && b.minutes() <= 7 * 60) {
            a = a.in(Half.PM);
        }
        boolean lateEnd = (b.half() == Half.SURE && b.minutes() > 12 * 60)
                || (b.half() == Half.PM && b.minutes() > 9 * 60 && b.minutes() < noon);
        if (a.half() == Half.UNKNOWN && a.bare() && lateEnd && a.minutes() < 6 * 60) {
            a = a.in(Half.PM);
        }
        int open = a.resolved() % Hours.ALL_DAY;
        int close = b.resolved();
        if (close <= open && b.half() == Half.UNKNOWN && close < noon && close + noon > open) {
            close += noon;
        }
        if (close <= open) {
            close = close == 0 ? Hours.ALL_DAY : close + Hours.ALL_DAY;
        }
        return new Opening(open, Math.min(close, 2 * Hours.ALL_DAY - 1));
    }
}
