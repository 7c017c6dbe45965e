package dev.mysteryshopper.reports.opinion;

import java.time.Duration;
import java.util.function.LongSupplier;

/** How often and how long an advisor may be asked. Safe to use from several threads. */
public final class Budget {

    /** After so many failures one after the other, nobody is asked any more. */
    private static final int FAILURES = 3;

    private final long nanos;
    private final LongSupplier clock;
    private int calls;
    private int failures;
    private long began = Long.MIN_VALUE;

    /**
     * @param calls most calls
     * @param limit time from the first call after which none is begun any more
     * @param clock counts nanoseconds
     */
    public Budget(int calls, Duration limit, LongSupplier clock) {
        this.calls = calls;
        this.nanos = limit.toNanos();
        this.clock = clock;
    }

    /**
     * Takes one call.
     *
     * @throws NoAdvice if there is none left
     */
    synchronized void spend() throws NoAdvice {
        long now = clock.getAsLong();
        began = began == Long.MIN_VALUE ? now : began;
        if (failures >= FAILURES) {
            throw new NoAdvice("not asked any more after " + FAILURES + " failures");
        }
        if (calls <= 0 || now - began > nanos) {
            throw new NoAdvice(calls <= 0 ? "no calls left" : "no time left");
        }
        calls--;
    }

    /** Says how a call went. */
    synchronized void went(boolean well) {
        failures = well ? 0 : failures + 1;
    }
}
