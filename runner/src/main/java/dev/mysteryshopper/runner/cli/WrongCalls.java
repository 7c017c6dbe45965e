package dev.mysteryshopper.runner.cli;

import dev.mysteryshopper.runner.run.Ended;
import java.io.PrintWriter;
import picocli.CommandLine;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says what is wrong in the call itself, with what was probably meant. */
final class WrongCalls implements IParameterExceptionHandler {

    @Override
    public int handleParseException(ParameterException wrong, String[] arguments) {
        CommandLine line = wrong.getCommandLine();
        PrintWriter err = line.getErr();
        err.println(wrong.getMessage());
        UnmatchedArgumentException.printSuggestions(wrong, err);
        err.println("All options: " + line.getCommandSpec().qualifiedName() + " --help");
        err.flush();
        return Ended.WRONG_INPUT;
    }
}
