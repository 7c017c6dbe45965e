package dev.mysteryshopper.runner.cli;

import dev.mysteryshopper.reports.journal.NotAJournal;
import dev.mysteryshopper.runner.channel.NoBrowser;
import dev.mysteryshopper.runner.company.Problem;
import dev.mysteryshopper.runner.company.WrongInput;
import dev.mysteryshopper.runner.run.Ended;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/** Says on standard error why a command failed, in sentences and not in stack traces. */
final class Failures implements IExecutionExceptionHandler {

    private static final int MOST_PROBLEMS = 100;

    private final Surroundings surroundings;

    Failures(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public int handleExecutionException(Exception failure, CommandLine line, ParseResult parsed) {
        PrintWriter err = line.getErr();
        int code = told(failure, err);
        if (surroundings.debug()) {
            failure.printStackTrace(err);
        }
        err.flush();
        return code;
    }

    private static int told(Exception failure, PrintWriter err) {
        if (failure instanceof WrongInput wrong) {
            tell(wrong.problems(), err);
            return Ended.WRONG_INPUT;
        }
        if (failure instanceof NotAJournal) {
            err.println(failure.getMessage());
            return Ended.WRONG_INPUT;
        }
        if (failure instanceof NoBrowser || failure instanceof IOException || failure instanceof UncheckedIOException) {
            err.println(failure.getMessage());
            return Ended.NOT_FINISHED;
        }
        err.println("Mystery Shopper failed, which is a fault of its own: " + failure
                + "\nWith MYSTERY_SHOPPER_DEBUG=1 in the environment it says where.");
        return Ended.NOT_FINISHED;
    }

    /** Says all that is wrong, a few sentences each. */
    static void tell(List<Problem> problems, PrintWriter err) {
        problems.stream().limit(MOST_PROBLEMS).forEach(err::println);
        int left = problems.size() - MOST_PROBLEMS;
        if (left > 0) {
            err.println("... and " + left + " more.");
        }
        err.println();
        err.println(
                problems.size() == 1
                        ? "1 problem. Nothing was played."
                        : problems.size() + " problems. Nothing was played.");
    }
}
