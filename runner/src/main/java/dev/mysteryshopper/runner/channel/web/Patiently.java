package dev.mysteryshopper.runner.channel.web;

import dev.mysteryshopper.runner.channel.ToolTrouble;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;

/** Looks again and again, with short rests, until something is there or the time is over. */
final class Patiently {

    private static final Duration REST = Duration.ofMillis(40);

    private Patiently() {}

    /** What was there; empty if nothing was in time. Looks at least once. */
    static <T> Optional<T> until(Duration longest, Supplier<Optional<T>> look) {
        long end = System.nanoTime() + longest.toNanos();
        while (true) {
            Optional<T> found = look.get();
            if (found.isPresent() || System.nanoTime() >= end) {
                return found;
            }
            try {
                Thread.sleep(REST.toMillis());
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new ToolTrouble("The wait for the page was interrupted.", e);
            }
        }
    }
}
