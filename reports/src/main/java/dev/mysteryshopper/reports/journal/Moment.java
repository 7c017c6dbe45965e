package dev.mysteryshopper.reports.journal;

import java.time.Duration;
import java.time.Instant;

/**
 * When something was seen.
 *
 * @param at the company's time, for people
 * @param nanos nanoseconds since the run started on a clock that never goes back; spans are differences of these
 */
public record Moment(Instant at, long nanos) {

    /** The span from this moment to a later one; negative if {@code later} is earlier. */
    public Duration until(Moment later) {
        return Duration.ofNanos(later.nanos - nanos);
    }
}
