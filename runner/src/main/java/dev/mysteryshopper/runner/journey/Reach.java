package dev.mysteryshopper.runner.journey;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Whether the company can be reached at all. If so many contacts in a row come to nothing that there is no point in going
 * on, it ends the run. Safe for use by many threads.
 */
public final class Reach {

    private static final int ENOUGH = 20;

    private final Curfew curfew;
    private final AtomicInteger inVain = new AtomicInteger();
    private volatile String first = "";
    private volatile boolean reached;

    /** @param curfew is called off when there is no point in going on */
    public Reach(Curfew curfew) {
        this.curfew = curfew;
    }

    /** Somebody was reached. */
    void reached() {
        reached = true;
    }

    /** Nobody was reached. */
    synchronized void inVain(String message) {
        first = first.isEmpty() ? message : first;
        if (inVain.incrementAndGet() >= ENOUGH && !reached) {
            unreachable().ifPresent(curfew::callOff);
        }
    }

    /** That the company cannot be reached, one sentence; empty if it was, or if nobody tried. */
    public Optional<String> unreachable() {
        return reached || first.isEmpty() ? Optional.empty() : Optional.of("The company cannot be reached: " + first);
    }
}
