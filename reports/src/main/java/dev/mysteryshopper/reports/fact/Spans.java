package dev.mysteryshopper.reports.fact;

import dev.mysteryshopper.reports.fact.Comparison.Outcome;

/** Compares lengths of time, also across units and between business and calendar days. */
final class Spans {

    private static final double HAIR = 1e-6;

    private Spans() {}

    private record Range(double low, double high) {
        boolean overlaps(Range other) {
            return low <= other.high + HAIR && other.low <= high + HAIR;
        }
    }

    static Outcome compare(Span a, Span b) {
        if (a.business() != b.business() && !isClockTime(a) && !isClockTime(b)) {
            return a.business() ? mixed(a, b) : mixed(b, a);
        }
        if (isOpen(a) && isOpen(b) && a.shortest().isPresent() == b.shortest().isPresent()) {
            return range(a).equals(range(b)) ? Outcome.SAME : Outcome.DIFFERENT;
        }
        if (range(a).overlaps(range(b)) || sameMonths(a, b)) {
            return Outcome.SAME;
        }
        return nearlyMonths(a, b) ? Outcome.UNCLEAR : Outcome.DIFFERENT;
    }

    /** Business days against a span that does not say: equal numbers say nothing, spans that cannot overlap contradict. */
    private static Outcome mixed(Span business, Span calendar) {
        Range work = range(business);
        Range days = range(calendar);
        boolean weeks = isWeeks(calendar);
        if (!weeks && sameNumber(business, calendar)) {
            return Outcome.UNLIKE;
        }
        Range filled = new Range(calendarDays(work.low(), false), calendarDays(work.high(), true));
        if (filled.overlaps(days)) {
            return weeks || days.low() >= work.low() ? Outcome.SAME : Outcome.UNCLEAR;
        }
        return Outcome.DIFFERENT;
    }

    private static double calendarDays(double work, boolean most) {
        if (Double.isInfinite(work) || work == 0) {
            return work;
        }
        double weeks = Math.floor(work / 5);
        double rest = work - weeks * 5;
        return most ? weeks * 7 + (rest > 0 ? rest + 2 : 0) : weeks * 7 + rest - (rest == 0 && weeks > 0 ? 2 : 0);
    }

    private static boolean sameNumber(Span a, Span b) {
        return (a.shortest().equals(b.shortest()) && a.longest().equals(b.longest()))
                || (a.longest().isPresent() && a.longest().equals(b.longest()));
    }

    private static boolean isWeeks(Span span) {
        return span.longest()
                .or(span::shortest)
                .filter(length -> length.weeks() > 0 || length.isMonths())
                .isPresent();
    }

    private static boolean isClockTime(Span span) {
        return span.longest()
                .or(span::shortest)
                .filter(length -> length.inDays() < 1 && length.days() == 0)
                .isPresent();
    }

    private static boolean isOpen(Span span) {
        return span.shortest().isEmpty() || span.longest().isEmpty();
    }

    private static Range range(Span span) {
        return new Range(
                span.shortest().map(Length::inDays).orElse(0.0),
                span.longest().map(Length::inDays).orElse(Double.POSITIVE_INFINITY));
    }

    /** Twelve months are a year, though twelve times thirty days are not. */
    private static boolean sameMonths(Span a, Span b) {
        Length x = a.longest().or(a::shortest).orElseThrow();
        Length y = b.longest().or(b::shortest).orElseThrow();
        boolean exact = a.isExact() && b.isExact();
        return exact
                && ((x.isMonths() && y.isMonths() && x.inMonths() == y.inMonths())
                        || daysOfYears(x, y)
                        || daysOfYears(y, x));
    }

    private static boolean daysOfYears(Length months, Length days) {
        return months.isMonths()
                && months.inMonths() % 12 == 0
                && months.inMonths() > 0
                && (days.inDays() == months.inMonths() / 12.0 * 365.0
                        || days.inDays() == months.inMonths() / 12.0 * 364.0);
    }

    /** "a month" against 28 or 31 days: loose talk, no contradiction to accuse anybody of. */
    private static boolean nearlyMonths(Span a, Span b) {
        double x = a.longest().or(a::shortest).orElseThrow().inDays();
        double y = b.longest().or(b::shortest).orElseThrow().inDays();
        boolean months = a.longest().or(a::shortest).orElseThrow().isMonths()
                != b.longest().or(b::shortest).orElseThrow().isMonths();
        return months && Math.abs(x - y) <= 0.07 * Math.max(x, y);
    }
}
