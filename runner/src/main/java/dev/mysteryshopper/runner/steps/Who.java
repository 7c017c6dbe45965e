package dev.mysteryshopper.runner.steps;

import dev.mysteryshopper.runner.journey.Cast;
import dev.mysteryshopper.runner.journey.Customer;
import java.util.List;
import java.util.Optional;

/**
 * Whom a sentence is about.
 *
 * @param name the name of a shopper; empty for each customer of the group
 */
public record Who(Optional<String> name) {

    private static final String NAME = "\\p{Lu}[\\p{L}\\p{M}'’-]*(?: \\p{Lu}[\\p{L}\\p{M}'’.-]*)*";

    /** What such words look like. */
    static final List<String> WORDS = List.of(NAME, "(?:each|every|the) customer|each of them");

    static Who of(String words) {
        return new Who(
                words.endsWith(" customer") || words.equals("each of them") ? Optional.empty() : Optional.of(words));
    }

    /** Whether each customer of a group is meant. */
    boolean each() {
        return name.isEmpty();
    }

    /** Who is meant. */
    List<Customer> among(Cast cast) {
        return name.map(n -> List.of(cast.named(n))).orElseGet(cast::group);
    }
}
