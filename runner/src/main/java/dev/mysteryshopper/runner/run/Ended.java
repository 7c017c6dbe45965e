package dev.mysteryshopper.runner.run;

import dev.mysteryshopper.reports.measure.RunMeasures;
import dev.mysteryshopper.reports.measure.RunResult;
import java.nio.file.Path;

/**
 * A run that ended, its reports written.
 *
 * @param result what it came to
 * @param folder the run's folder
 */
public record Ended(RunResult result, Path folder) {

    /** Everything was played and every expectation met. */
    public static final int MET = 0;

    /** Everything was played and something was not met. */
    public static final int NOT_MET = 1;

    /** What was asked for is wrong; nothing was played. */
    public static final int WRONG_INPUT = 2;

    /** The run could not finish. */
    public static final int NOT_FINISHED = 3;

    /** The exit code of the command. */
    public int exitCode() {
        RunMeasures measures = result.measures();
        boolean complete =
                result.finished().filter(finished -> finished.complete()).isPresent();
        if (!complete || measures.cutOff() > 0) {
            return NOT_FINISHED;
        }
        // flaky alone fails nothing: it is counted apart, and a gate can forbid it
        return measures.met() + measures.flaky() == measures.journeys() ? MET : NOT_MET;
    }
}
