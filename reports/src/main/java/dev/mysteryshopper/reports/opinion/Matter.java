package dev.mysteryshopper.reports.opinion;

import dev.mysteryshopper.reports.fact.Ask;
import dev.mysteryshopper.reports.fact.FactType;

/**
 * What an advisor is asked about. Nothing that must be kept secret stands in it any more.
 *
 * @param question what the customer asked; may be empty
 * @param subject what it is about; may be empty
 * @param fact which fact of it
 * @param type type of the fact
 * @param askedOn the day, as in ISO 8601
 * @param first one reply
 * @param second the other
 */
public record Matter(
        String question, String subject, String fact, FactType type, String askedOn, String first, String second) {

    static Matter of(Ask ask, String first, String second) {
        return new Matter(
                ask.question(),
                ask.subject(),
                ask.fact(),
                ask.type(),
                ask.askedOn().toString(),
                first,
                second);
    }
}
