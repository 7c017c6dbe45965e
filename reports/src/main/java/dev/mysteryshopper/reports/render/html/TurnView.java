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
     * @param shown whether a small copy may stand in the page itself
     */
    record Picture(String path, boolean shown) {

        /** Begins and ends the place of a small copy; no text on the page holds it. */
        String mark() {
            return Pictures.MARK;
        }
    }
}
