package dev.mysteryshopper.reports.render.internal;

import dev.mysteryshopper.reports.measure.RunResult;

/** Counts the journeys that a report was told, so that one which broke off is not taken for a whole one. */
public final class Told {

    private final int journeys;
    private int told;

    /** Begins with none told. */
    public Told(RunResult result) {
        journeys = result.journeys().size();
    }

    /** Counts one that was told to its end. */
    public void one() {
        told++;
    }

    /**
     * Makes sure that all were told.
     *
     * @throws IllegalStateException if not, or if too many were
     */
    public void all() {
        if (told != journeys) {
            throw new IllegalStateException(
                    "The report is not whole: " + told + " of " + Counted.of(journeys, "journey") + " were told.");
        }
    }
}
