package dev.mysteryshopper.reports.fact;

import dev.mysteryshopper.reports.fact.Hours.Line;
import dev.mysteryshopper.reports.fact.Hours.Opening;
import dev.mysteryshopper.reports.fact.find.PhoneNumbers;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Says whether two values can both hold. */
final class Comparison {

    enum Outcome {
        SAME,
        DIFFERENT,
        /** Not of one kind: another currency, other days. */
        UNLIKE,
        UNCLEAR
    }

    private Comparison() {}

    static Outcome of(Value first, Value second) {
        if (first.normal().equals(second.normal()) && first.type() == second.type()) {
            return Outcome.SAME;
        }
        if (first instanceof Money a && second instanceof Money b) {
            return money(a, b);
        }
        if (first instanceof Span a && second instanceof Span b) {
            return Spans.compare(a, b);
        }
        if (first instanceof Hours a && second instanceof Hours b) {
            return hours(a, b);
        }
        if (first instanceof Percent a && second instanceof Percent b) {
            return numbers(a.number(), a.bound(), b.number(), b.bound());
        }
        if (first instanceof Quantity a && second instanceof Quantity b) {
            return numbers(a.number(), a.bound(), b.number(), b.bound());
        }
        if (first instanceof ContactDetail a && second instanceof ContactDetail b) {
            return contacts(a, b);
        }
        if (first instanceof Text a && second instanceof Text b) {
            return a.says(b) ? Outcome.SAME : Outcome.UNCLEAR;
        }
        if (first instanceof Text || second instanceof Text) {
            return Outcome.UNCLEAR;
        }
        return first.type() == second.type() ? Outcome.DIFFERENT : Outcome.UNLIKE;
    }

    /** A limit as a plain value: two different limits of one thing cannot both be the limit. */
    static Value unbounded(Value value) {
        if (value instanceof Money money) {
            return new Money(money.amount(), money.currency(), Bound.EXACT);
        }
        if (value instanceof Percent percent) {
            return new Percent(percent.number(), Bound.EXACT);
        }
        if (value instanceof Quantity quantity) {
            return new Quantity(quantity.number(), Bound.EXACT);
        }
        if (value instanceof Span span) {
            return new Span(span.shortest().or(span::longest), span.longest().or(span::shortest), span.business());
        }
        return value;
    }

    private static Outcome money(Money a, Money b) {
        if (a.amount().signum() == 0 && b.amount().signum() == 0) {
            return Outcome.SAME;
        }
        if (!a.currency().equals(b.currency())) {
            return a.amount().signum() == 0 || b.amount().signum() == 0 ? Outcome.DIFFERENT : Outcome.UNLIKE;
        }
        return numbers(a.amount(), a.bound(), b.amount(), b.bound());
    }

    private static Outcome numbers(BigDecimal a, Bound boundA, BigDecimal b, Bound boundB) {
        int order = a.compareTo(b);
        if (order == 0) {
            return Outcome.SAME;
        }
        if (boundA == boundB) {
            return Outcome.DIFFERENT;
        }
        boolean holds = (boundA == Bound.AT_MOST && order > 0 && boundB == Bound.EXACT)
                || (boundB == Bound.AT_MOST && order < 0 && boundA == Bound.EXACT)
                || (boundA == Bound.AT_LEAST && order < 0 && boundB == Bound.EXACT)
                || (boundB == Bound.AT_LEAST && order > 0 && boundA == Bound.EXACT);
        return holds
                ? Outcome.SAME
                : boundA == Bound.EXACT || boundB == Bound.EXACT ? Outcome.DIFFERENT : Outcome.UNCLEAR;
    }

    /** Only days that both name are compared; hours without a day stand for any. */
    private static Outcome hours(Hours a, Hours b) {
        if (a.lines().get(0).season().isEmpty() != b.lines().get(0).season().isEmpty()) {
            Outcome daily = weekly(a, b);
            return daily == Outcome.SAME ? daily : Outcome.UNCLEAR;
        }
        if (seasons(a, b)) {
            return isDayOfMonth(a) && isDayOfMonth(b) ? Outcome.DIFFERENT : Outcome.UNLIKE;
        }
        return weekly(a, b);
    }

    private static Outcome weekly(Hours a, Hours b) {
        Map<DayOfWeek, List<Opening>> first = byDay(a, b);
        Map<DayOfWeek, List<Opening>> second = byDay(b, a);
        boolean shared = false;
        for (Map.Entry<DayOfWeek, List<Opening>> day : first.entrySet()) {
            List<Opening> other = second.get(day.getKey());
            if (other != null) {
                shared = true;
                if (!canBoth(day.getValue(), other)) {
                    return Outcome.DIFFERENT;
                }
            }
        }
        if (!shared) {
            return Outcome.UNLIKE;
        }
        boolean openEnd = isOpenEnded(a) != isOpenEnded(b);
        return closedWhereUnsaid(first, second) && closedWhereUnsaid(second, first) && !openEnd
                ? Outcome.SAME
                : Outcome.UNCLEAR;
    }

    /** A day that only one names agrees with the other's silence where it is closed. */
    private static boolean closedWhereUnsaid(Map<DayOfWeek, List<Opening>> said, Map<DayOfWeek, List<Opening>> other) {
        return said.entrySet().stream()
                .allMatch(
                        day -> other.containsKey(day.getKey()) || day.getValue().isEmpty());
    }

    private static boolean isOpenEnded(Hours hours) {
        return hours.lines().stream()
                .flatMap(line -> line.openings().stream())
                .anyMatch(opening -> opening.to() == Hours.OPEN_END);
    }

    /** {@code Sa[2]}: another Saturday of the month is another answer, not another case. */
    private static boolean isDayOfMonth(Hours hours) {
        return hours.lines().get(0).season().endsWith("]");
    }

    private static boolean seasons(Hours a, Hours b) {
        String first = a.lines().get(0).season();
        String second = b.lines().get(0).season();
        return !first.isEmpty() && !second.isEmpty() && !first.equals(second);
    }

    private static Map<DayOfWeek, List<Opening>> byDay(Hours hours, Hours other) {
        Map<DayOfWeek, List<Opening>> days = new EnumMap<>(DayOfWeek.class);
        for (Line line : hours.lines()) {
            if (!line.days().isEmpty()) {
                line.days().forEach(day -> days.putIfAbsent(day, line.openings()));
            }
        }
        if (days.isEmpty()) {
            List<Opening> openings = hours.lines().get(0).openings();
            boolean otherDays =
                    other.lines().stream().anyMatch(line -> !line.days().isEmpty());
            for (DayOfWeek day : DayOfWeek.values()) {
                if (!otherDays
                        || other.lines().stream().anyMatch(line -> line.days().contains(day))) {
                    days.put(day, openings);
                }
            }
        }
        return days;
    }

    /** An open end agrees with any closing time after it. */
    private static boolean canBoth(List<Opening> a, List<Opening> b) {
        if (a.size() != b.size()) {
            return false;
        }
        for (int i = 0; i < a.size(); i++) {
            Opening x = a.get(i);
            Opening y = b.get(i);
            boolean open = x.to() == Hours.OPEN_END || y.to() == Hours.OPEN_END;
            if (x.from() != y.from() || (!open && x.to() != y.to())) {
                return false;
            }
        }
        return true;
    }

    private static Outcome contacts(ContactDetail a, ContactDetail b) {
        if (a.kind() != b.kind()) {
            return Outcome.UNLIKE;
        }
        return switch (a.kind()) {
            case PHONE -> PhoneNumbers.same(a.detail(), b.detail()) ? Outcome.SAME : Outcome.DIFFERENT;
            case EMAIL -> Outcome.DIFFERENT;
            case ADDRESS -> addresses(a.detail(), b.detail());
        };
    }

    /** House number and street must agree; what one address leaves out does not matter. */
    private static Outcome addresses(String a, String b) {
        String first = letters(a);
        String second = letters(b);
        if (first.contains(second) || second.contains(first)) {
            return Outcome.SAME;
        }
        String streetA = letters(a.contains(",") ? a.substring(0, a.indexOf(',')) : a);
        String streetB = letters(b.contains(",") ? b.substring(0, b.indexOf(',')) : b);
        return streetA.equals(streetB) || first.startsWith(streetB) || second.startsWith(streetA)
                ? Outcome.SAME
                : Outcome.DIFFERENT;
    }

    private static String letters(String text) {
        StringBuilder out = new StringBuilder();
        text.toLowerCase(Locale.ROOT).chars().filter(Character::isLetterOrDigit).forEach(c -> out.append((char) c));
        return out.toString();
    }
}
