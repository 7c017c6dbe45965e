package dev.mysteryshopper.runner.cli;

import dev.mysteryshopper.reports.Report;
import dev.mysteryshopper.reports.compare.Comparison;
import dev.mysteryshopper.reports.history.HistoryFile;
import dev.mysteryshopper.reports.history.PastRun;
import dev.mysteryshopper.reports.history.Trend;
import dev.mysteryshopper.reports.measure.RunResult;
import dev.mysteryshopper.reports.render.json.ComparisonJson;
import dev.mysteryshopper.reports.render.markdown.ComparisonMarkdown;
import dev.mysteryshopper.reports.render.terminal.ComparisonText;
import dev.mysteryshopper.runner.company.Place;
import dev.mysteryshopper.runner.company.Problem;
import dev.mysteryshopper.runner.company.WrongInput;
import dev.mysteryshopper.runner.run.Ended;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Says what changed from one run to another. */
@Command(
        name = "compare",
        mixinStandardHelpOptions = true,
        description = "Says what is better, worse, new and gone in a run, beside an earlier one.")
final class CompareCommand implements Callable<Integer> {

    private final Surroundings surroundings;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Parameters(
            paramLabel = "[BASE] RUN",
            hideParamSyntax = true,
            arity = "1..2",
            description = "Folders of the base and of the run; or of the run alone, for the last run before it that is"
                    + " remembered and played mostly the same journeys.")
    private List<Path> runs = new ArrayList<>();

    @Mixin
    private Remembering remembering = new Remembering();

    @Option(names = "--markdown", paramLabel = "FILE", description = "Also writes the comparison as Markdown.")
    private @Nullable String markdown;

    @Option(names = "--json", paramLabel = "FILE", description = "Also writes the comparison as JSON.")
    private @Nullable String json;

    CompareCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws IOException {
        List<Problem> problems = new ArrayList<>();
        for (Path run : runs) {
            if (!Files.isRegularFile(journal(run))) {
                problems.add(new Problem(
                        new Place(run.toString(), 0, 0),
                        "There is no " + Report.JOURNAL + " here. Expected the folder of a run."));
            }
        }
        if (!problems.isEmpty()) {
            throw new WrongInput(problems);
        }
        Path last = runs.get(runs.size() - 1);
        RunResult run = Report.of(journal(last));
        Trend known = known(last);
        PastRun base = runs.size() > 1 ? PastRun.of(Report.of(journal(runs.get(0)))) : remembered(known, run, last);
        Comparison comparison = Comparison.of(base, PastRun.of(run), known);
        write(comparison);
        spec.commandLine().getOut().print(ComparisonText.of(comparison, surroundings.colour(), surroundings.width()));
        spec.commandLine().getOut().flush();
        return Ended.MET;
    }

    private Path journal(Path run) {
        return surroundings.here().resolve(run).resolve(Report.JOURNAL);
    }

    private Trend known(Path run) throws IOException {
        Path folder = surroundings.here().resolve(run).toAbsolutePath().normalize();
        Path beside = folder.getParent() == null ? folder : folder.getParent();
        return remembering
                .open(surroundings, beside, HistoryFile.KEPT, spec.commandLine().getErr())
                .trend();
    }

    private static PastRun remembered(Trend known, RunResult run, Path named) {
        List<PastRun> before = known.before(run).runs();
        if (before.isEmpty()) {
            throw Recorded.wrong(
                    named.toString(),
                    "no run before this one is remembered that played mostly the same journeys."
                            + "\nName the folder of the run to compare it with, or the history with --history FILE ("
                            + HistoryFile.NAME + " beside the folders of the runs is read without it).");
        }
        return before.get(before.size() - 1);
    }

    private void write(Comparison comparison) throws IOException {
        String page = markdown;
        if (page != null) {
            try (OutFile file = OutFile.at("--markdown", surroundings.here().resolve(page), page)) {
                file.writer().write(ComparisonMarkdown.of(comparison));
                file.whole();
            }
        }
        String data = json;
        if (data != null) {
            try (OutFile file = OutFile.at("--json", surroundings.here().resolve(data), data)) {
                ComparisonJson.write(comparison, file.writer());
                file.whole();
            }
        }
    }
}
