package dev.mysteryshopper.reports.fact.find;

import dev.mysteryshopper.reports.fact.Value;

/**
 * A value that stands in a reply, before it is known whether it answers the question.
 *
 * @param from its first token
 * @param to the token after its last
 * @param implied whether a part of it was not said (a currency, a year) and was filled in
 */
public record Mention(Value value, int from, int to, boolean implied) {

    public static Mention of(Value value, int from, int to) {
        return new Mention(value, from, to, false);
    }
}
