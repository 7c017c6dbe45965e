package dev.mysteryshopper.reports.render.internal;

import dev.mysteryshopper.reports.measure.RunResult;
import java.io.IOException;

/** Counts the journeys that a report was told, so that one which broke off is not taken for a whole one. */
public final class Tally {

    private final int journeys;
    private int told;

    /** Begins with none told. */
    public Tally(RunResult result) {
        this(result, 0);
    }

    /**
     * Begins with none told.
     *
     * @param more how many are to be told beside the journeys
     */
    public Tally(RunResult result, int more) {
        journeys = result.journeys().size() + more;
    }

    /** Counts one that was told to its end. */
    public void one() {
        told++;
    }

    /**
     * Makes sure that all were told.
     *
     * @throws IOException if not, or if too many were
     */
    public void all() throws IOException {
        if (told != journeys) {
            throw new IOException("The report is not whole: " + told + " of " + Counted.of(journeys, "journey")
                    + " were told, so it was not kept.");
        }
    }
}
