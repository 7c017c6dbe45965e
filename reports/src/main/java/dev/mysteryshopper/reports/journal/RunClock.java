package dev.mysteryshopper.reports.journal;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.function.LongSupplier;

/**
 * Tells the moments of a run: the company's time for people, and a count of nanoseconds that never goes back for spans.
 * Safe for use by many threads.
 */
public final class RunClock {

    private final InstantSource time;
    private final LongSupplier nanos;
    private final long start;

    /**
     * A clock that begins to count now.
     *
     * @param time the company's time
     * @param nanos a count of nanoseconds that never goes back, from any start, such as {@link System#nanoTime()}
     */
    public RunClock(InstantSource time, LongSupplier nanos) {
        this.time = time;
        this.nanos = nanos;
        this.start = nanos.getAsLong();
    }

    /** A clock of this machine that begins to count now. */
    public static RunClock started() {
        return new RunClock(Clock.systemUTC(), System::nanoTime);
    }

    /** The present moment, its time to the millisecond. */
    public Moment now() {
        return new Moment(time.instant().truncatedTo(ChronoUnit.MILLIS), nanos.getAsLong() - start);
    }

    /**
     * The moment of a stamp that was taken earlier on the count of nanoseconds, for what is seen where no clock can be
     * asked.
     *
     * @param stamp what the count stood at, not before this clock began
     */
    public Moment at(long stamp) {
        Moment now = now();
        long ago = Math.max(0, now.nanos() - (stamp - start));
        Instant then = now.at().minus(Duration.ofNanos(ago));
        return new Moment(then.truncatedTo(ChronoUnit.MILLIS), now.nanos() - ago);
    }
}
