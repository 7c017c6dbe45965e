package dev.mysteryshopper.reports.render.html;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A line of a transcript as the page shows it.
 *
 * @param side class that tells its place and colour
 * @param who who said it; empty if nobody in particular
 * @param text what was said
 * @param time the clock's time
 * @param more further lines; empty if none
 * @param open whether those are shown at once
 * @param label what opens them if they are not
 * @param anchor name for links; null if nothing links here
 * @param findings findings that rest on it
 * @param picture the picture it is; null if it is none
 */
record TurnView(
        String side,
        String who,
        String text,
        String time,
        String more,
        boolean open,
        String label,
        @Nullable String anchor,
        List<Anchors.ToFinding> findings,
        @Nullable Picture picture) {

    /**
     * A picture.
     *
     * @param path path in the run's folder; empty if it is not there
     * @param data a small copy as a data URI; empty if there is none
     * @param width width of the small copy in pixels
     * @param height height of the small copy in pixels
     */
    record Picture(String path, String data, int width, int height) {}
}
