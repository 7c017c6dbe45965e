package dev.mysteryshopper.reports.render.sarif;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import dev.mysteryshopper.reports.file.WholeFile;
import dev.mysteryshopper.reports.hash.Sha256;
import dev.mysteryshopper.reports.journal.JourneyOutcome;
import dev.mysteryshopper.reports.measure.Evidence;
import dev.mysteryshopper.reports.measure.Finding;
import dev.mysteryshopper.reports.measure.JourneyLog;
import dev.mysteryshopper.reports.measure.JourneyResult;
import dev.mysteryshopper.reports.measure.RunResult;
import dev.mysteryshopper.reports.render.Renderer;
import dev.mysteryshopper.reports.render.internal.CleanText;
import dev.mysteryshopper.reports.render.internal.Counted;
import dev.mysteryshopper.reports.render.internal.FeatureLines;
import dev.mysteryshopper.reports.render.internal.FeatureLines.Line;
import dev.mysteryshopper.reports.render.internal.JourneyNames;
import dev.mysteryshopper.reports.render.internal.Shortfall;
import dev.mysteryshopper.reports.render.internal.Words;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Writes {@code results.sarif}: what fell short and what was found, each at its line of a feature file, the gravest first. A result has
 * the same fingerprint in the next run, so that a tool knows it again.
 *
 * @see <a href="https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html">SARIF 2.1.0</a>
 */
public final class SarifJson implements Renderer {

    /** Name of the file in the run's folder. */
    public static final String FILE = "results.sarif";

    /** Results that are told: GitHub shows no more of a run. */
    static final int MOST = 5_000;

    private static final int MOST_QUOTES = 4;
    private static final int MOST_LINES = 20;
    private static final int LONGEST = 1_000;
    private static final JsonFactory JSON = new JsonFactory();

    @Override
    public Telling begin(RunResult result, Path folder) {
        return new Writing(result, folder.resolve(FILE));
    }

    private static final class Writing implements Telling {

        private final RunResult result;
        private final Path file;
        private final FeatureLines lines;
        private final JourneyNames names;
        private final List<Result> results = new ArrayList<>();

        Writing(RunResult result, Path file) {
            this.result = result;
            this.file = file;
            this.lines = new FeatureLines(result);
            this.names = new JourneyNames(result);
        }

        @Override
        public void journey(JourneyResult journey, JourneyLog log) {
            lines.journey(journey, log);
            if (journey.outcome() == JourneyOutcome.MET) {
                return;
            }
            String place = journey.started().file() + '\n' + names.of(journey) + '\n';
            for (Shortfall shortfall : Shortfall.of(journey, log)) {
                Rule rule = Rule.of(journey.outcome());
                String sentence = shortfall.sentence().isEmpty() ? "" : shortfall.sentence() + ": ";
                results.add(new Result(
                        rule,
                        names.of(journey) + ": " + sentence + shortfall.reason(),
                        lines.line(journey, shortfall.line()).stream().toList(),
                        fingerprint(rule.id(), place + shortfall.sentence())));
            }
        }

        @Override
        public void close() throws IOException {
            result.findings().forEach(finding -> results.add(of(finding)));
            // journeys may be told in any order
            results.sort(Result.ORDER);
            DefaultIndenter indent = new DefaultIndenter("  ", "\n");
            try (WholeFile whole = WholeFile.at(file)) {
                JsonGenerator json = JSON.createGenerator(whole.out());
                json.setPrettyPrinter(
                        new DefaultPrettyPrinter().withObjectIndenter(indent).withArrayIndenter(indent));
                new SarifFields(json).write(result, results.subList(0, Math.min(MOST, results.size())));
                json.writeRaw('\n');
                json.flush();
                whole.whole();
            }
        }

        private Result of(Finding finding) {
            StringBuilder text = new StringBuilder(finding.title());
            if (!finding.detail().isBlank()) {
                text.append(' ').append(finding.detail());
            }
            finding.evidence().stream().limit(MOST_QUOTES).forEach(evidence -> text.append(quote(evidence)));
            int left = finding.evidence().size() - MOST_QUOTES;
            if (left > 0) {
                text.append("\n… and ").append(Counted.of(left, "more quote"));
            }
            List<Line> at = lines.of(finding);
            return new Result(
                    Rule.of(finding.kind()),
                    text.toString(),
                    at.subList(0, Math.min(MOST_LINES, at.size())),
                    fingerprint(Words.heading(finding.kind()), finding.id()));
        }

        /** A short name for a result that is the same in every run. */
        private static String fingerprint(String rule, String what) {
            return Sha256.hex(rule + '\n' + what, 16);
        }

        private static String quote(Evidence evidence) {
            return "\n“" + CleanText.clip(CleanText.line(evidence.quote()), LONGEST) + "” - "
                    + CleanText.line(evidence.who());
        }
    }
}
