package dev.mysteryshopper.runner.journey;

import java.time.Duration;
import java.util.Optional;
import java.util.function.LongSupplier;

/** When a run has to be over. Safe for use by many threads. */
public final class Curfew {

    private final LongSupplier nanos;
    private final long end;
    private final String limitReason;
    private volatile String calledOff = "";

    /**
     * A curfew that begins now.
     *
     * @param limit longest time the run may take; more than zero
     * @param limitReason why it ended, for when the limit ends it: one sentence
     * @param nanos a count of nanoseconds that never goes back, such as {@link System#nanoTime()}
     */
    public Curfew(Duration limit, String limitReason, LongSupplier nanos) {
        this.nanos = nanos;
        this.end = nanos.getAsLong() + limit.toNanos();
        this.limitReason = limitReason;
    }

    /** What is left; zero when it is over, never negative. */
    public Duration left() {
        if (!calledOff.isEmpty()) {
            return Duration.ZERO;
        }
        return Duration.ofNanos(Math.max(0, end - nanos.getAsLong()));
    }

    /** Whether nothing may be played any more. */
    public boolean over() {
        return left().isZero();
    }

    /** Why it is over, one sentence; empty if it is not. */
    public Optional<String> reason() {
        String called = calledOff;
        return called.isEmpty() ? (over() ? Optional.of(limitReason) : Optional.empty()) : Optional.of(called);
    }

    /** Why it is over, or will be if nothing happens before: one sentence. */
    public String whyItEnds() {
        return reason().orElse(limitReason);
    }

    /**
     * Ends the run early. The first reason stands.
     *
     * @param reason why, one sentence
     */
    public synchronized void callOff(String reason) {
        if (calledOff.isEmpty()) {
            calledOff = reason;
        }
    }

    /**
     * Goes on, if it is not over.
     *
     * @throws CutOff if it is
     */
    public void hold() {
        reason().ifPresent(why -> {
            throw new CutOff(why);
        });
    }
}
