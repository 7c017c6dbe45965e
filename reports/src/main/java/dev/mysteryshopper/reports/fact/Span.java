package dev.mysteryshopper.reports.fact;

import java.util.Optional;

/**
 * A length of time, from a shortest to a longest; both are equal when it is exact, one is empty when it is open.
 *
 * @param business counted in business days; false when calendar days are meant or nothing is said
 */
public record Span(Optional<Length> shortest, Optional<Length> longest, boolean business) implements Value {

    public Span {
        if (shortest.isEmpty() && longest.isEmpty()) {
            throw new IllegalArgumentException("A span needs a shortest or a longest length, and has neither.");
        }
    }

    public static Span of(Length length) {
        return new Span(Optional.of(length), Optional.of(length), false);
    }

    public static Span between(Length shortest, Length longest) {
        return new Span(Optional.of(shortest), Optional.of(longest), false);
    }

    public Span inBusinessDays() {
        return new Span(shortest, longest, true);
    }

    public boolean isExact() {
        return shortest.equals(longest);
    }

    @Override
    public FactType type() {
        return FactType.DURATION;
    }

    @Override
    public String normal() {
        String length;
        if (isExact()) {
            length = shortest.orElseThrow().iso();
        } else if (longest.isEmpty()) {
            length = ">=" + shortest.orElseThrow().iso();
        } else if (shortest.isEmpty()) {
            length = "<=" + longest.orElseThrow().iso();
        } else {
            length = shortest.get().iso() + "/" + longest.get().iso();
        }
        return business ? length + " business" : length;
    }

    static Span parse(String normal) {
        boolean business = normal.endsWith(" business");
        String plain = business ? normal.substring(0, normal.length() - " business".length()) : normal;
        int slash = plain.indexOf('/');
        if (slash > 0) {
            return new Span(
                    Optional.of(Length.parse(plain.substring(0, slash))),
                    Optional.of(Length.parse(plain.substring(slash + 1))),
                    business);
        }
        Bound bound = Bound.ofSign(plain);
        Optional<Length> length =
                Optional.of(Length.parse(plain.substring(bound.sign().length())));
        return new Span(
                bound == Bound.AT_MOST ? Optional.empty() : length,
                bound == Bound.AT_LEAST ? Optional.empty() : length,
                business);
    }
}
