package dev.mysteryshopper.runner.cli;

import dev.mysteryshopper.runner.run.Version;
import java.io.PrintWriter;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** The command that people type. */
@Command(
        name = "mystery-shopper",
        description =
                "Plays customer journeys through a company's real channels and reports what the customer went through.",
        mixinStandardHelpOptions = true,
        versionProvider = MysteryShopper.VersionText.class,
        synopsisSubcommandLabel = "COMMAND",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:The run finished and every expectation was met.",
            "1:It finished, and something was not met.",
            "2:The call, a journey or the company file is wrong; nothing was played.",
            "3:The run could not finish; what was seen is reported."
        })
final class MysteryShopper implements Runnable {

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    /** The command line, ready to be executed. */
    static CommandLine commandLine(Surroundings surroundings, PrintWriter out, PrintWriter err) {
        CommandLine line = new CommandLine(new MysteryShopper())
                .addSubcommand(new RunCommand(surroundings))
                .addSubcommand(new CheckCommand(surroundings))
                .addSubcommand(new StepsCommand(surroundings))
                .addSubcommand(new PracticeCommand(surroundings))
                .addSubcommand(new ReportCommand(surroundings))
                .addSubcommand(new MergeCommand(surroundings))
                .addSubcommand(new CompareCommand(surroundings))
                .addSubcommand(new AllureCommand(surroundings))
                .addSubcommand(new AuditCommand(surroundings))
                .addSubcommand(new JudgeCommand(surroundings));
        line.setOut(out);
        line.setErr(err);
        line.setUsageHelpAutoWidth(false);
        line.setUsageHelpWidth(Math.min(120, Math.max(80, surroundings.width())));
        line.setCaseInsensitiveEnumValuesAllowed(true);
        line.setColorScheme(CommandLine.Help.defaultColorScheme(
                surroundings.colour() ? CommandLine.Help.Ansi.ON : CommandLine.Help.Ansi.OFF));
        line.setExecutionExceptionHandler(new Failures(surroundings));
        line.setParameterExceptionHandler(new WrongCalls());
        return line;
    }

    @Override
    public void run() {
        throw new CommandLine.ParameterException(
                spec.commandLine(), "No command was given. Try: mystery-shopper run, or mystery-shopper --help");
    }

    /** Tells the version. */
    static final class VersionText implements IVersionProvider {
        @Override
        public String[] getVersion() {
            return new String[] {"mystery-shopper " + Version.of(MysteryShopper.class)};
        }
    }
}
