package dev.mysteryshopper.reports.measure;

import dev.mysteryshopper.reports.journal.Ending;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What became of one contact.
 *
 * @param contact id of the contact
 * @param channel name of the channel
 * @param shopper who turned to it
 * @param action what for
 * @param setUp whether it only prepared the journey; then it is in no measure
 * @param opened when it was opened
 * @param lasted from opening to close, or to the last entry if it was never closed
 * @param ending how it ended; null if it was never closed
 * @param answered whether the company said, showed or answered anything
 * @param desks desks or persons in the order they served; empty where the channel has none
 */
public record ContactResult(
        String contact,
        String channel,
        String shopper,
        String action,
        boolean setUp,
        Instant opened,
        Duration lasted,
        @Nullable Ending ending,
        boolean answered,
        List<String> desks) {

    public ContactResult {
        desks = List.copyOf(desks);
    }
}
