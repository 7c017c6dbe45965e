package dev.mysteryshopper.reports.measure;

import java.util.List;

/**
 * Anything worth a person's attention. It never judges the company by itself: it shows the evidence.
 *
 * @param id stable name of the finding, the same in the next run if the same is found again (no run ids, no times)
 * @param kind what kind of finding
 * @param title one sentence a leader understands: what differs, what happened
 * @param detail a second sentence: what it means for the customer, or the reason of the verdict; may be empty
 * @param evidence the quotes, times and places it rests on; never empty
 * @param journeys ids of the journeys it was seen in, in order
 */
public record Finding(
        String id, FindingKind kind, String title, String detail, List<Evidence> evidence, List<String> journeys) {

    public Finding {
        evidence = List.copyOf(evidence);
        journeys = List.copyOf(journeys);
    }
}
