package dev.mysteryshopper.reports.render.github;

import dev.mysteryshopper.reports.journal.JourneyOutcome;
import dev.mysteryshopper.reports.measure.Evidence;
import dev.mysteryshopper.reports.measure.Finding;
import dev.mysteryshopper.reports.measure.FindingKind;
import dev.mysteryshopper.reports.measure.JourneyLog;
import dev.mysteryshopper.reports.measure.JourneyResult;
import dev.mysteryshopper.reports.measure.RunResult;
import dev.mysteryshopper.reports.render.Renderer;
import dev.mysteryshopper.reports.render.internal.CleanText;
import dev.mysteryshopper.reports.render.internal.Counted;
import dev.mysteryshopper.reports.render.internal.FeatureLines;
import dev.mysteryshopper.reports.render.internal.FeatureLines.Line;
import dev.mysteryshopper.reports.render.internal.Shortfall;
import dev.mysteryshopper.reports.render.internal.Words;
import java.io.Flushable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Tells a GitHub workflow what fell short (errors) and what was found (warnings) at their lines of the feature files, as lines on
 * standard output. GitHub shows ten of each a step: the gravest are told, and how many are left out.
 *
 * @see <a href="https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands">Workflow commands</a>
 */
public final class Annotations implements Renderer {

    /** Annotations of one level that GitHub shows of a step. */
    static final int MOST = 10;

    private static final int LONGEST = 600;
    private static final int MOST_QUOTES = 2;

    private final Appendable out;
    private final boolean gated;

    /**
     * @param out standard output of the step
     * @param gated whether a standard that was not kept is an error
     */
    public Annotations(Appendable out, boolean gated) {
        this.out = out;
        this.gated = gated;
    }

    /** {@inheritDoc} Nothing is written into the folder. */
    @Override
    public Telling begin(RunResult result, Path folder) {
        return new Annotating(result);
    }

    /** What fell short in a journey, and where the journey stands. */
    private record Unmet(Optional<Line> at, String title, String message) {

        static final Comparator<Unmet> BY_PLACE = Comparator.comparing(
                        (Unmet one) -> one.at.map(Line::file).orElse(""))
                .thenComparing(one -> one.at.map(Line::line).orElse(0))
                .thenComparing(Unmet::title)
                .thenComparing(Unmet::message);
    }

    private final class Annotating implements Telling {

        private final RunResult result;
        private final FeatureLines lines;
        private final List<Unmet> unmet = new ArrayList<>();

        Annotating(RunResult result) {
            this.result = result;
            this.lines = new FeatureLines(result);
        }

        @Override
        public void journey(JourneyResult journey, JourneyLog log) {
            lines.journey(journey, log);
            if (journey.outcome() != JourneyOutcome.MET) {
                Shortfall first = Shortfall.of(journey, log).get(0);
                String sentence = first.sentence().isEmpty() ? "" : first.sentence() + "\n";
                unmet.add(new Unmet(
                        lines.line(journey, first.line()),
                        journey.started().name() + " (" + Words.of(journey.outcome()) + ")",
                        sentence + first.reason()));
            }
        }

        @Override
        public void close() throws IOException {
            List<String> errors = new ArrayList<>();
            List<String> warnings = new ArrayList<>();
            for (Finding finding : result.findings()) {
                boolean error = gated && finding.kind() == FindingKind.BREACH;
                (error ? errors : warnings)
                        .add(Command.of(
                                error ? "error" : "warning",
                                lines.of(finding).stream().findFirst(),
                                Words.heading(finding.kind()),
                                text(finding)));
            }
            unmet.sort(Unmet.BY_PLACE);
            unmet.forEach(one ->
                    errors.add(Command.of("error", one.at(), one.title(), CleanText.clip(one.message(), LONGEST))));
            write(errors);
            write(warnings);
            int left = Math.max(0, errors.size() - MOST) + Math.max(0, warnings.size() - MOST);
            if (left > 0) {
                out.append("GitHub shows no more of one step: ")
                        .append(Counted.of(left, "annotation"))
                        .append(" left out. The summary has them all.\n");
            }
            if (out instanceof Flushable flushable) {
                flushable.flush();
            }
        }

        private void write(List<String> commands) throws IOException {
            for (String command : commands.subList(0, Math.min(MOST, commands.size()))) {
                out.append(command).append('\n');
            }
        }

        private static String text(Finding finding) {
            StringBuilder text = new StringBuilder(finding.title());
            for (Evidence evidence : finding.evidence()
                    .subList(0, Math.min(MOST_QUOTES, finding.evidence().size()))) {
                text.append("\n“")
                        .append(CleanText.clip(CleanText.line(evidence.quote()), LONGEST))
                        .append("” - ")
                        .append(CleanText.line(evidence.who()));
            }
            return text.toString();
        }
    }
}
