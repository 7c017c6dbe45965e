package dev.mysteryshopper.runner.cli;

import dev.mysteryshopper.reports.journal.NotAJournal;
import dev.mysteryshopper.reports.merge.NotOneRun;
import dev.mysteryshopper.runner.allure.NoNode;
import dev.mysteryshopper.runner.channel.NoBrowser;
import dev.mysteryshopper.runner.company.WrongInput;
import dev.mysteryshopper.runner.run.Ended;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
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
        int code = told(failure, done(line.getCommandName()), err);
        if (surroundings.debug()) {
            failure.printStackTrace(err);
        }
        err.flush();
        return code;
    }

    /** What a command did not do if what it was given is wrong. */
    private static String done(String command) {
        return switch (command) {
            case "judge" -> "judged";
            case "audit" -> "audited";
            case "compare" -> "compared";
            case "report", "allure" -> "written";
            case "merge" -> "merged";
            default -> "played";
        };
    }

    private static int told(Exception failure, String done, PrintWriter err) {
        if (failure instanceof WrongInput wrong) {
            tell(wrong.problems(), done, err);
            return Ended.WRONG_INPUT;
        }
        if (failure instanceof NotOneRun wrong) {
            tell(wrong.problems(), done, err);
            return Ended.WRONG_INPUT;
        }
        if (failure instanceof NotAJournal) {
            err.println(failure.getMessage());
            return Ended.WRONG_INPUT;
        }
        if (failure instanceof FileSystemException file) {
            err.println(sentence(file));
            return Ended.NOT_FINISHED;
        }
        if (failure instanceof NoBrowser
                || failure instanceof NoNode
                || failure instanceof IOException
                || failure instanceof UncheckedIOException) {
            err.println(failure.getMessage());
            return Ended.NOT_FINISHED;
        }
        err.println("Mystery Shopper failed, which is a fault of its own: " + failure
                + "\nWith MYSTERY_SHOPPER_DEBUG=1 in the environment it says where.");
        return Ended.NOT_FINISHED;
    }

    /** What the system said of a file: its own message is often but the file's name. */
    private static String sentence(FileSystemException failure) {
        String what = failure instanceof NoSuchFileException
                ? "there is no such file or folder"
                : failure instanceof AccessDeniedException
                        ? "there is no right to read or write it"
                        : String.valueOf(failure.getReason());
        return failure.getFile() + ": " + what + ".";
    }

    /** Says all that is wrong, a few sentences each. */
    private static void tell(List<?> problems, String done, PrintWriter err) {
        problems.stream().limit(MOST_PROBLEMS).forEach(err::println);
        int left = problems.size() - MOST_PROBLEMS;
        if (left > 0) {
            err.println("... and " + left + " more.");
        }
        err.println();
        err.println(
                (problems.size() == 1 ? "1 problem" : problems.size() + " problems") + ". Nothing was " + done + ".");
    }
}
