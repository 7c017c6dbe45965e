package dev.mysteryshopper.reports.history;

import dev.mysteryshopper.reports.measure.FindingKind;
import java.util.List;

/**
 * What is remembered of a finding.
 *
 * @param id its stable name: kind, and the fact, desk or channel it is about
 * @param kind what kind of finding
 * @param title what it said
 * @param journeys journeys it was seen in, the first of them; empty if none is known
 */
public record FindingPoint(String id, FindingKind kind, String title, List<JourneyKey> journeys) {

    public FindingPoint {
        journeys = List.copyOf(journeys);
    }
}
