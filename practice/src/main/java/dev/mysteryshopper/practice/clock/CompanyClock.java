package dev.mysteryshopper.practice.clock;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/** Company time: begins at a given instant and runs so many times faster than the time on the wall. Safe for many threads. */
public final class CompanyClock implements InstantSource {
    private final Instant start;
    private final double speed;
    private final long startNanos = System.nanoTime();

    /**
     * @param start company time now
     * @param speed 1.0 is real time, 60 makes a company minute of each second; above 0
     */
    public CompanyClock(Instant start, double speed) {
        if (!(speed > 0) || Double.isInfinite(speed)) {
            throw new IllegalArgumentException(
                    "speed is " + speed + ", expected a number above 0. Try 1 for real time.");
        }
        this.start = start;
        this.speed = speed;
    }

    @Override
    public Instant instant() {
        return start.plusNanos((long) ((System.nanoTime() - startNanos) * speed));
    }

    /** How long a span of company time lasts on the wall. */
    public Duration onTheWall(Duration companyTime) {
        return Duration.ofNanos((long) (companyTime.toNanos() / speed));
    }
}
