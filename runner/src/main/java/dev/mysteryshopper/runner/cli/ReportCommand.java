package dev.mysteryshopper.runner.cli;

import dev.mysteryshopper.reports.Report;
import dev.mysteryshopper.reports.measure.RunResult;
import dev.mysteryshopper.reports.render.Renderer;
import dev.mysteryshopper.reports.render.Renderers;
import dev.mysteryshopper.reports.render.terminal.ClosingReport;
import dev.mysteryshopper.reports.transcript.Conversation;
import dev.mysteryshopper.reports.transcript.Recording;
import dev.mysteryshopper.reports.transcript.TranscriptLine;
import dev.mysteryshopper.runner.company.Place;
import dev.mysteryshopper.runner.company.Problem;
import dev.mysteryshopper.runner.company.WrongInput;
import dev.mysteryshopper.runner.run.Ended;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Writes the reports of runs anew. */
@Command(
        name = "report",
        mixinStandardHelpOptions = true,
        description = "Writes the reports of runs anew, from their journals. Exits with what the run would have.")
final class ReportCommand implements Callable<Integer> {

    private final Surroundings surroundings;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Parameters(paramLabel = "RUN", arity = "1..*", description = "Folders of runs.")
    private List<Path> runs = new ArrayList<>();

    @Option(
            names = "--transcripts",
            paramLabel = "FILE",
            description =
                    "Also writes the conversations of the runs, one journey a line, as the command audit reads them."
                            + " Pages and requests are none.")
    private @Nullable String transcripts;

    ReportCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws IOException {
        List<Problem> problems = new ArrayList<>();
        for (Path run : runs) {
            if (!Files.isRegularFile(surroundings.here().resolve(run).resolve(Report.JOURNAL))) {
                problems.add(new Problem(
                        new Place(run.toString(), 0, 0),
                        "There is no " + Report.JOURNAL + " here. Expected the folder of a run."));
            }
        }
        if (!problems.isEmpty()) {
            throw new WrongInput(problems);
        }
        export();
        LanguageModel model = LanguageModel.of(surroundings, Optional.empty());
        int code = Ended.MET;
        for (Path run : runs) {
            Path folder = surroundings.here().resolve(run).normalize();
            List<Renderer> renderers = new ArrayList<>(Renderers.all());
            renderers.add(new ClosingReport(spec.commandLine().getOut(), surroundings.colour(), surroundings.width()));
            RunResult result = Report.write(folder, renderers, model.opinion());
            code = Math.max(code, new Ended(result, folder).exitCode());
        }
        model.tell(spec.commandLine().getErr());
        return code;
    }

    private void export() throws IOException {
        String named = transcripts;
        if (named == null) {
            return;
        }
        try (OutFile file = OutFile.at("--transcripts", surroundings.here().resolve(named), named)) {
            for (Path run : runs) {
                Report.logs(surroundings.here().resolve(run), log -> {
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
