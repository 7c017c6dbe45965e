package dev.mysteryshopper.reports.render.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import dev.mysteryshopper.reports.file.WholeFile;
import dev.mysteryshopper.reports.journal.RunFinished;
import dev.mysteryshopper.reports.measure.JourneyLog;
import dev.mysteryshopper.reports.measure.JourneyResult;
import dev.mysteryshopper.reports.measure.RunResult;
import dev.mysteryshopper.reports.render.Renderer;
import java.io.IOException;
import java.nio.file.Path;

/** Writes {@code run.json}: every figure, finding and journey of a run, without the transcripts. */
public final class RunJson implements Renderer {

    /** Name of the file in the run's folder. */
    public static final String FILE = "run.json";

    /** Version of the file's form; it grows when a reader of the last one would misread it, not when something is added. */
    public static final int FORMAT = 1;

    private static final JsonFactory JSON = new JsonFactory();

    @Override
    public Telling begin(RunResult result, Path folder) {
        return new Telling() {
            @Override
            public void journey(JourneyResult journey, JourneyLog log) {
                // what is told of a journey stands in the run's result
            }

            @Override
            public void close() throws IOException {
                write(result, folder.resolve(FILE));
            }
        };
    }

    private static void write(RunResult result, Path file) throws IOException {
        DefaultIndenter lines = new DefaultIndenter("  ", "\n");
        try (WholeFile whole = WholeFile.at(file)) {
            JsonGenerator json = JSON.createGenerator(whole.out());
            json.setPrettyPrinter(
                    new DefaultPrettyPrinter().withObjectIndenter(lines).withArrayIndenter(lines));
            write(new Fields(json), result);
            json.writeRaw('\n');
            json.flush();
            whole.whole();
        }
    }

    private static void write(Fields to, RunResult result) throws IOException {
        var run = result.started();
        to.begin();
        to.field("format", FORMAT);
        to.field("run", run.run());
        to.field("tool", run.tool());
        to.field("company", run.company());
        to.field("locale", run.locale());
        to.field("timezone", run.timezone());
        to.field("seed", run.seed());
        to.field("started", run.moment().at());
        to.field("took", result.took());
        to.field("complete", result.finished().map(RunFinished::complete).orElse(false));
        to.known("reason", result.finished().map(RunFinished::reason).filter(reason -> !reason.isEmpty()));
        to.each("channels", run.channels(), channel -> {
            to.field("name", channel.name());
            to.field("kind", channel.kind());
            to.field("address", channel.address());
        });
        to.each("truth", run.truth(), fact -> {
            to.field("fact", fact.fact());
            to.field("type", fact.type());
            to.field("subject", fact.subject());
            to.field("value", fact.value());
        });
        to.each("limits", run.limits(), limit -> {
            to.field("measure", limit.measure());
            to.field("atMost", limit.atMost());
        });
        RunFields.standards(to, result.standards());
        to.each("statusWords", run.statusWords(), word -> {
            to.field("words", word.words());
            to.field("status", word.status());
        });
        to.field("environment", run.environment());
        to.field("recordedIn", run.recordedIn());
        RunFields.measures(to, result.measures());
        RunFields.findings(to, result.findings());
        RunFields.unsure(to, result.unsure());
        RunFields.sameEverywhere(to, result.sameEverywhere());
        to.each("journeys", result.journeys(), journey -> JourneyFields.write(to, journey));
        to.each("earlierAttempts", result.earlier(), attempt -> JourneyFields.write(to, attempt));
        to.field("trouble", result.trouble());
        to.end();
    }
}
