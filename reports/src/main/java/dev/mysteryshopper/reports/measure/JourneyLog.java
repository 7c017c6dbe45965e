package dev.mysteryshopper.reports.measure;

import dev.mysteryshopper.reports.journal.JourneyEntry;
import java.util.List;

/**
 * All entries of one journey, in the order of their moments. Each measure is a pure function of one of these, of a
 * finished journey as well as of one that is still being played.
 *
 * @param journey id of the journey
 * @param entries its entries; empty if nothing was seen yet
 */
public record JourneyLog(String journey, List<JourneyEntry> entries) {

    public JourneyLog {
        entries = List.copyOf(entries);
    }
}
