package dev.mysteryshopper.reports.history;

import dev.mysteryshopper.reports.fact.FactType;
import dev.mysteryshopper.reports.fact.Value;
import dev.mysteryshopper.reports.fact.Values;
import java.util.Optional;

/**
 * What one place said of a fact throughout a run. Where a place said now this, now that, there is none: that is an
 * inconsistency of the run and says nothing about another day.
 *
 * @param fact which fact
 * @param subject what it is about; never a single case such as an order
 * @param type word of the fact's type
 * @param place the channel it was heard on; {@link #PUBLISHED} for the published value
 * @param normal the value in its normal form
 * @param heard how often it was heard; 0 for the published value
 */
public record FactPoint(String fact, String subject, String type, String place, String normal, long heard) {

    /** The place of what the company publishes. */
    public static final String PUBLISHED = "published";

    /** Which fact of what was said where. */
    record Spot(String fact, String subject, String type, String place) {}

    Spot spot() {
        return new Spot(fact, subject, type, place);
    }

    /** The value; empty if this version does not know its type or its form. */
    Optional<Value> value() {
        try {
            return FactType.find(type).map(known -> Values.parse(known, normal));
        } catch (IllegalArgumentException unknown) {
            return Optional.empty();
        }
    }

    /** The value as a person would say it. */
    String said() {
        return value().map(Values::said).orElse(normal);
    }
}
