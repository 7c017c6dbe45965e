package dev.mysteryshopper.runner.cli;

import dev.mysteryshopper.reports.measure.JourneyResult;
import dev.mysteryshopper.reports.render.terminal.LiveLines;
import java.io.PrintWriter;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Shows on a terminal how far a run is: a line for each journey as it ends, and a status line whose time goes on. */
final class Progress {

    private final LiveLines lines;
    private final CountDownLatch done = new CountDownLatch(1);

    /**
     * Begins.
     *
     * @param out where to write
     * @param surroundings whether it is a terminal, and how wide
     * @param journeys how many journeys will be played
     */
    Progress(PrintWriter out, Surroundings surroundings, int journeys) {
        this.lines = new LiveLines(out, surroundings.terminal(), surroundings.colour(), surroundings.width(), journeys);
        if (surroundings.terminal()) {
            Thread thread = new Thread(this::redraw, "status line");
            thread.setDaemon(true);
            thread.start();
        }
    }

    /** A journey ended. */
    void journeyEnded(JourneyResult journey) {
        lines.journeyEnded(journey);
    }

    /** Nothing more is shown. */
    void end() {
        done.countDown();
        lines.close();
    }

    private void redraw() {
        try {
            while (!done.await(1, TimeUnit.SECONDS)) {
                lines.redraw();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
