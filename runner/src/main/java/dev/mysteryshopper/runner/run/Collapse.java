package dev.mysteryshopper.runner.run;

import org.jspecify.annotations.Nullable;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;

/** Notices when Cucumber as a whole fails: the JUnit Platform tells nobody else. */
final class Collapse implements TestExecutionListener {

    private volatile @Nullable Throwable cause;

    @Override
    public void executionFinished(TestIdentifier what, TestExecutionResult result) {
        if (what.isContainer() && result.getStatus() == TestExecutionResult.Status.FAILED) {
            cause = result.getThrowable().orElseGet(() -> new IllegalStateException("It does not say why."));
        }
    }

    /** Says so, if it happened. */
    void told() {
        Throwable why = cause;
        if (why != null) {
            throw new IllegalStateException("Cucumber could not play the journeys: " + why.getMessage(), why);
        }
    }
}
