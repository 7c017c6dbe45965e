package dev.mysteryshopper.runner.cli;

import dev.mysteryshopper.runner.run.Ended;
import dev.mysteryshopper.runner.run.Run;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Ends a run early when this Java is told to end (Ctrl+C, a CI that cancels), and holds it until what was seen is reported. */
final class Interruption implements AutoCloseable {

    private static final long LONGEST_REPORT_SECONDS = 60;

    private final CountDownLatch reported = new CountDownLatch(1);
    private final Thread hook;
    private final boolean whole;

    private Interruption(Run run, boolean whole) {
        this.whole = whole;
        this.hook = new Thread(() -> interrupted(run), "interruption");
        if (whole) {
            Runtime.getRuntime().addShutdownHook(hook);
        }
    }

    /**
     * Listens from now on.
     *
     * @param whole whether the command has this Java to itself; if not, nothing is listened to
     */
    static Interruption of(Run run, boolean whole) {
        return new Interruption(run, whole);
    }

    /** The exit code of a run whose reports are written. */
    int exitCode(Ended ended) {
        return ended.exitCode();
    }

    private void interrupted(Run run) {
        run.callOff("The run was interrupted.");
        try {
            if (!reported.await(LONGEST_REPORT_SECONDS, TimeUnit.SECONDS)) {
                return;
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        // a shutdown hook cannot set the exit code any other way
        Runtime.getRuntime().halt(Ended.NOT_FINISHED);
    }

    @Override
    public void close() {
        reported.countDown();
        if (whole) {
            try {
                Runtime.getRuntime().removeShutdownHook(hook);
            } catch (IllegalStateException alreadyEnding) {
                // the hook is at work
            }
        }
    }
}
