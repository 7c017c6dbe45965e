package dev.mysteryshopper.reports.measure;

import java.util.List;

/**
 * Something worth attention that was seen once, in one contact or across many. Matters of the same kind and key are one finding.
 *
 * @param kind what kind of finding it makes
 * @param key what it is about, in words that are the same in every run: channel, action, item
 * @param title one sentence that says what happened
 * @param detail what it means for the customer; may be empty
 * @param weight how bad it is beside others of its key: a count, or milliseconds
 * @param evidence what it rests on; never empty
 * @param journeys ids of the journeys it was seen in, in order; never empty
 */
record Matter(
        FindingKind kind,
        List<String> key,
        String title,
        String detail,
        long weight,
        List<Evidence> evidence,
        List<String> journeys) {

    Matter {
        key = List.copyOf(key);
        evidence = List.copyOf(evidence);
        journeys = List.copyOf(journeys);
    }
}
