package dev.mysteryshopper.runner.run;

import java.util.List;

/** Fails a journey at its end with all that was not met, a line each, for Cucumber and the JUnit Platform to show. */
final class ExpectationsNotMet extends AssertionError {

    ExpectationsNotMet(List<String> shortfalls) {
        super(String.join("\n", shortfalls));
    }

    /** Where the toolkit was when it failed the journey tells nobody anything. */
    @Override
    public synchronized Throwable fillInStackTrace() {
        return this;
    }
}
