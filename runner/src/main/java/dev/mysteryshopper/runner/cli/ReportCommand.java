package dev.mysteryshopper.runner.cli;

import dev.mysteryshopper.reports.Report;
import dev.mysteryshopper.reports.history.Trend;
import dev.mysteryshopper.reports.journal.Standard;
import dev.mysteryshopper.reports.measure.RunResult;
import dev.mysteryshopper.reports.merge.EvidenceCopies;
import dev.mysteryshopper.reports.render.Renderer;
import dev.mysteryshopper.reports.render.Renderers;
import dev.mysteryshopper.reports.render.github.Annotations;
import dev.mysteryshopper.reports.render.terminal.ClosingReport;
import dev.mysteryshopper.reports.transcript.Conversation;
import dev.mysteryshopper.reports.transcript.Recording;
import dev.mysteryshopper.reports.transcript.TranscriptLine;
import dev.mysteryshopper.runner.company.Place;
import dev.mysteryshopper.runner.company.Problem;
import dev.mysteryshopper.runner.company.StandardsSpec;
import dev.mysteryshopper.runner.company.WrongInput;
import dev.mysteryshopper.runner.run.Ended;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Writes the reports of runs anew. */
@Command(
        name = "report",
        mixinStandardHelpOptions = true,
        description =
                "Writes the reports of runs anew, from their journals alone: for the same journals the same, byte for"
                        + " byte. Exits with what the run would have.")
final class ReportCommand implements Callable<Integer> {

    private final Surroundings surroundings;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Parameters(
            paramLabel = "RUN|JOURNAL",
            arity = "1..*",
            description =
                    "Folders of runs, each reported in its place; or journals, which are taken for those of one run.")
    private List<Path> named = new ArrayList<>();

    @Option(
            names = "--out",
            paramLabel = "DIR",
            description =
                    "Where the reports are written. Default: into the folder of the run; needed for several journals.")
    private @Nullable Path out;

    @Option(
            names = "--transcripts",
            paramLabel = "FILE",
            description =
                    "Also writes the conversations of the runs, one journey a line, as the command audit reads them."
                            + " Pages and requests are none.")
    private @Nullable String transcripts;

    @Mixin
    private HeldAgainst heldAgainst = new HeldAgainst();

    @Mixin
    private Otlp otlp = new Otlp();

    @Mixin
    private Remembering remembering = new Remembering();

    ReportCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws IOException {
        Optional<List<Standard>> standards =
                heldAgainst.read(spec, surroundings, false, Set.of()).map(StandardsSpec::standards);
        PrintWriter out = spec.commandLine().getOut();
        Optional<Renderer> handedOn =
                otlp.renderer(surroundings, spec.commandLine().getErr()::println);
        List<Told> all = all();
        export(all);
        LanguageModel model = LanguageModel.of(surroundings, Optional.empty());
        int code = Ended.MET;
        for (Told told : all) {
            Files.createDirectories(told.folder());
            for (Path journal : told.journals()) {
                EvidenceCopies.of(folderOf(journal), told.folder());
            }
            List<Renderer> renderers = new ArrayList<>(Renderers.all(heldAgainst.isGate(), earlier(told)));
            renderers.add(new ClosingReport(out, surroundings.colour(), surroundings.width()));
            if (surroundings.inWorkflow()) {
                renderers.add(new Annotations(out, heldAgainst.isGate()));
            }
            handedOn.ifPresent(renderers::add);
            RunResult result = Report.write(told.journals(), told.folder(), renderers, model.opinion(), standards);
            int alone = new Ended(result, told.folder()).exitCode();
            code = Math.max(code, heldAgainst.told(result, alone, out, surroundings));
        }
        model.tell(spec.commandLine().getErr());
        return code;
    }

    /** What is remembered of runs beside the folder of a run, so that its page is the one that the run made. */
    private Trend earlier(Told told) throws IOException {
        Path run = folderOf(told.journals().get(0)).normalize();
        Path runs = Optional.ofNullable(run.getParent()).orElse(run);
        return remembering
                .open(surroundings, runs, 1, spec.commandLine().getErr())
                .trend();
    }

    /**
     * One run to tell.
     *
     * @param journals its journals
     * @param folder where its reports are written
     */
    private record Told(List<Path> journals, Path folder) {}

    private List<Told> all() {
        List<Problem> problems = new ArrayList<>();
        List<Path> journals = new ArrayList<>();
        List<Path> folders = new ArrayList<>();
        for (Path name : named) {
            Path path = surroundings.here().resolve(name).normalize();
            if (Files.isRegularFile(path)) {
                journals.add(path);
            } else if (Files.isRegularFile(path.resolve(Report.JOURNAL))) {
                folders.add(path);
            } else {
                problems.add(problem(
                        name.toString(),
                        Files.exists(path)
                                ? "There is no " + Report.JOURNAL + " here. Expected the folder of a run."
                                : "There is no such file or folder. Expected the folder of a run, or a journal."));
            }
        }
        if (problems.isEmpty() && journals.size() > 1 && out == null) {
            problems.add(problem(
                    journals.size() + " journals",
                    "They are taken for those of one run, which has no folder. Expected --out DIR to say where it is"
                            + " reported."));
        }
        if (problems.isEmpty() && out != null && folders.size() + (journals.isEmpty() ? 0 : 1) > 1) {
            problems.add(
                    problem("--out " + out, "One folder cannot hold the reports of several runs. Expected one run."));
        }
        if (!problems.isEmpty()) {
            throw new WrongInput(problems);
        }
        List<Told> all = new ArrayList<>();
        folders.forEach(folder -> all.add(new Told(List.of(folder.resolve(Report.JOURNAL)), to(folder))));
        if (!journals.isEmpty()) {
            all.add(new Told(journals, to(folderOf(journals.get(0)))));
        }
        return all;
    }

    private Path folderOf(Path journal) {
        return Optional.ofNullable(journal.toAbsolutePath().getParent()).orElse(surroundings.here());
    }

    private Path to(Path folder) {
        return out == null ? folder : surroundings.here().resolve(out).normalize();
    }

    private static Problem problem(String place, String message) {
        return new Problem(new Place(place, 0, 0), message);
    }

    private void export(List<Told> all) throws IOException {
        String to = transcripts;
        if (to == null) {
            return;
        }
        try (OutFile file = OutFile.at("--transcripts", surroundings.here().resolve(to), to)) {
            for (Told told : all) {
                Report.logs(told.journals(), log -> {
                    Optional<Conversation> conversation = Recording.of(log);
                    if (conversation.isPresent()) {
                        file.writer().write(TranscriptLine.of(conversation.get()));
                        file.writer().write('\n');
                    }
                });
            }
            file.whole();
        }
    }
}
