package dev.mysteryshopper.runner.cli;

import dev.mysteryshopper.reports.Report;
import dev.mysteryshopper.reports.render.allure.AllureResults;
import dev.mysteryshopper.runner.allure.AllureReport;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Makes the Allure 3 report of a run. */
@Command(
        name = "allure",
        mixinStandardHelpOptions = true,
        description =
                "Makes the Allure 3 report of a run, with the trends of those before. Needs Node.js with npm, which"
                        + " fetches Allure the first time.")
final class AllureCommand implements Callable<Integer> {

    private final Surroundings surroundings;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Parameters(paramLabel = "RUN", description = "The folder of a run.")
    @SuppressWarnings("NullAway.Init")
    private Path run;

    @Option(
            names = "--out",
            paramLabel = "DIR",
            description = "The report's folder. Default: allure-report in the run's folder.")
    private @Nullable Path out;

    @Option(
            names = "--history",
            paramLabel = "FILE",
            description = "Where Allure keeps a line for each report, for its trends. Default: allure-history.jsonl"
                    + " beside the run's folder.")
    private @Nullable Path history;

    AllureCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws IOException {
        Path folder = surroundings.here().resolve(run).toAbsolutePath().normalize();
        if (!Files.isDirectory(folder.resolve(AllureResults.FOLDER))
                || !Files.isRegularFile(folder.resolve(AllureResults.CONFIGURATION))) {
            throw Recorded.wrong(
                    run.toString(),
                    Files.isRegularFile(folder.resolve(Report.JOURNAL))
                            ? "the results for Allure are missing here. Make them anew: mystery-shopper report " + run
                            : "there is no " + AllureResults.FOLDER + " here. Expected the folder of a run.");
        }
        AllureReport.Made made = AllureReport.of(
                folder,
                out == null
                        ? folder.resolve("allure-report")
                        : surroundings.here().resolve(out).toAbsolutePath(),
                history == null
                        ? folder.resolveSibling("allure-history.jsonl")
                        : surroundings.here().resolve(history).toAbsolutePath(),
                surroundings.environment());
        PrintWriter to = spec.commandLine().getOut();
        to.println("The Allure report: " + made.page());
        if (!made.oneFile()) {
            to.println("It is large, so a browser wants it from a server: npx allure@" + AllureReport.VERSION + " open "
                    + made.page().getParent());
        }
        if (made.unreadable() > 0) {
            to.println("Lines of the history that could not be read and were left out: " + made.unreadable() + ".");
        }
        to.flush();
        return 0;
    }
}
