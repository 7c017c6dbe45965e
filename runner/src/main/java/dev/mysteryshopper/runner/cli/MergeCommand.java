package dev.mysteryshopper.runner.cli;

import dev.mysteryshopper.reports.Report;
import dev.mysteryshopper.reports.history.HistoryFile;
import dev.mysteryshopper.reports.journal.Standard;
import dev.mysteryshopper.reports.measure.RunResult;
import dev.mysteryshopper.reports.merge.Merge;
import dev.mysteryshopper.reports.render.Renderer;
import dev.mysteryshopper.reports.render.Renderers;
import dev.mysteryshopper.reports.render.github.Annotations;
import dev.mysteryshopper.reports.render.terminal.ClosingReport;
import dev.mysteryshopper.runner.company.StandardsSpec;
import dev.mysteryshopper.runner.run.Ended;
import dev.mysteryshopper.runner.run.RunFolder;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Joins the runs of shards. */
@Command(
        name = "merge",
        mixinStandardHelpOptions = true,
        description = "Joins the runs of all shards into one run and writes its reports. Exits with what the run would"
                + " have.",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:Every shard finished and every expectation was met.",
            "1:Something was not met, or a standard at a gate.",
            "2:These are not the shards of one run, each once; nothing was merged.",
            "3:A shard could not finish; what was seen is reported."
        })
final class MergeCommand implements Callable<Integer> {

    private static final Path RUNS = Path.of("target", "runs");

    private final Surroundings surroundings;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Parameters(
            paramLabel = "RUN",
            arity = "1..*",
            description = "Folders of the runs that were played with --shard, all of them, in any order.")
    private List<Path> runs = new ArrayList<>();

    @Option(
            names = "--out",
            paramLabel = "RUN",
            description = "The folder of the merged run, which is made. Default: a new one in target/runs.")
    private @Nullable Path out;

    @Mixin
    private HeldAgainst heldAgainst = new HeldAgainst();

    @Mixin
    private Remembering remembering = new Remembering();

    MergeCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws IOException {
        Optional<List<Standard>> standards =
                heldAgainst.read(spec, surroundings, false, Set.of()).map(StandardsSpec::standards);
        List<Path> folders = runs.stream().map(surroundings.here()::resolve).toList();
        Merge.check(folders);
        Path into = folder();
        PrintWriter err = spec.commandLine().getErr();
        Merge.of(folders, into).forEach(err::println);
        return report(into, standards);
    }

    private int report(Path into, Optional<List<Standard>> standards) throws IOException {
        LanguageModel model = LanguageModel.of(surroundings, Optional.empty());
        Path beside = Optional.ofNullable(into.getParent()).orElse(surroundings.here());
        PrintWriter err = spec.commandLine().getErr();
        RunMemory memory = remembering.open(surroundings, beside, HistoryFile.KEPT, err);
        PrintWriter out = spec.commandLine().getOut();
        List<Renderer> renderers = new ArrayList<>(Renderers.all(heldAgainst.isGate(), memory.trend()));
        renderers.add(new ClosingReport(out, surroundings.colour(), surroundings.width()));
        if (surroundings.inWorkflow()) {
            renderers.add(new Annotations(out, heldAgainst.isGate()));
        }
        RunResult result =
                Report.write(List.of(into.resolve(Report.JOURNAL)), into, renderers, model.opinion(), standards);
        out.print(memory.since(result, surroundings.colour(), surroundings.width()));
        out.flush();
        memory.remember(result);
        model.tell(spec.commandLine().getErr());
        return heldAgainst.told(result, new Ended(result, into).exitCode(), out, surroundings);
    }

    private Path folder() throws IOException {
        Path named = out;
        if (named == null) {
            return RunFolder.make(surroundings.here().resolve(RUNS), Instant.now(), new SplittableRandom())
                    .path();
        }
        Path into = surroundings.here().resolve(named).normalize();
        if (Files.exists(into) && !isEmptyFolder(into)) {
            throw Recorded.wrong(
                    "--out " + named, "this exists and is not empty. Expected the name of a folder to make.");
        }
        return Files.createDirectories(into);
    }

    private static boolean isEmptyFolder(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return false;
        }
        try (Stream<Path> inside = Files.list(folder)) {
            return inside.findAny().isEmpty();
        }
    }
}
