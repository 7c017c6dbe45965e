package dev.mysteryshopper.reports.transcript;

import dev.mysteryshopper.reports.fact.FactType;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A question that customers ask, and the fact its answer states.
 *
 * @param fact the fact its answer states
 * @param type how its value is read
 * @param like what it looks like; any pattern, it is given little time
 * @param ofCompany whether it is about the company itself; else it is about what the customer names
 * @param subjects what the company is known to have a word on, for questions of this kind: names of products, say
 */
public record Asking(String fact, FactType type, Pattern like, boolean ofCompany, List<String> subjects) {

    public Asking {
        subjects = List.copyOf(subjects);
    }
}
