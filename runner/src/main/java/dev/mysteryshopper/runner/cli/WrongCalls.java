package dev.mysteryshopper.runner.cli;

import dev.mysteryshopper.runner.channel.Nearest;
import dev.mysteryshopper.runner.run.Ended;
import java.io.PrintWriter;
import java.util.Optional;
import java.util.Set;
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
        Optional<String> noCommand = noCommand(wrong, line);
        if (noCommand.isPresent()) {
            err.println(noCommand.get());
        } else {
            err.println(wrong.getMessage());
            UnmatchedArgumentException.printSuggestions(wrong, err);
        }
        err.println("All options: " + line.getCommandSpec().qualifiedName() + " --help");
        err.flush();
        return Ended.WRONG_INPUT;
    }

    private static Optional<String> noCommand(ParameterException wrong, CommandLine line) {
        Set<String> commands = line.getSubcommands().keySet();
        return wrong instanceof UnmatchedArgumentException unmatched
                        && !commands.isEmpty()
                        && !unmatched.getUnmatched().get(0).startsWith("-")
                ? Optional.of("\"" + unmatched.getUnmatched().get(0) + "\" is no command. Known: "
                        + String.join(", ", commands) + "."
                        + Nearest.hint(unmatched.getUnmatched().get(0), commands))
                : Optional.empty();
    }
}
