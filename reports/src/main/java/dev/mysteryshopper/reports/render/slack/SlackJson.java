package dev.mysteryshopper.reports.render.slack;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import dev.mysteryshopper.reports.file.WholeFile;
import dev.mysteryshopper.reports.measure.Evidence;
import dev.mysteryshopper.reports.measure.Finding;
import dev.mysteryshopper.reports.measure.FindingKind;
import dev.mysteryshopper.reports.measure.JourneyLog;
import dev.mysteryshopper.reports.measure.JourneyResult;
import dev.mysteryshopper.reports.measure.RunResult;
import dev.mysteryshopper.reports.measure.StandardResult;
import dev.mysteryshopper.reports.render.Renderer;
import dev.mysteryshopper.reports.render.internal.CleanText;
import dev.mysteryshopper.reports.render.internal.CompanyTime;
import dev.mysteryshopper.reports.render.internal.Counted;
import dev.mysteryshopper.reports.render.internal.Figure;
import dev.mysteryshopper.reports.render.internal.HumanDuration;
import dev.mysteryshopper.reports.render.internal.Verdict;
import dev.mysteryshopper.reports.render.internal.Words;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

/**
 * Writes {@code slack.json}: the body of a message that a leader reads in half a minute, for an incoming webhook of Slack or of whatever
 * takes the same. Nothing is sent.
 *
 * @see <a href="https://docs.slack.dev/reference/block-kit/blocks">Block Kit</a>
 */
public final class SlackJson implements Renderer {

    /** Name of the file in the run's folder. */
    public static final String FILE = "slack.json";

    /** Findings that are told; with the other blocks they stay far below Slack's 50. */
    static final int MOST_FINDINGS = 8;

    private static final int MOST_STANDARDS = 6;
    private static final int LONGEST_HEADER = 150;
    private static final int LONGEST_SENTENCE = 600;
    private static final int LONGEST_QUOTE = 250;
    private static final int MOST_QUOTES = 2;
    private static final int MOST_FIGURES = 10;
    private static final Set<String> FIGURES = Set.of(
            "score",
            "met",
            "inconsistencyCount",
            "unansweredCount",
            "transferCount",
            "retellCount",
            "longestWait",
            "resolved",
            "journeys");
    private static final JsonFactory JSON = new JsonFactory();

    @Override
    public Telling begin(RunResult result, Path folder) {
        return new Telling() {
            @Override
            public void journey(JourneyResult journey, JourneyLog log) {
                // a message tells of the run as a whole
            }

            @Override
            public void close() throws IOException {
                try (WholeFile whole = WholeFile.at(folder.resolve(FILE))) {
                    JsonGenerator json = JSON.createGenerator(whole.out());
                    json.useDefaultPrettyPrinter();
                    new Message(new Blocks(json)).write(result);
                    json.writeRaw('\n');
                    json.flush();
                    whole.whole();
                }
            }
        };
    }

    private record Message(Blocks to) {

        void write(RunResult result) throws IOException {
            Verdict verdict = Verdict.of(result);
            to.begin(MarkText.of(verdict.headline(), LONGEST_SENTENCE));
            to.header(CleanText.clip(
                    "Mystery Shopper: " + CleanText.line(result.started().company()), LONGEST_HEADER - 40));
            to.section("*" + MarkText.of(verdict.headline(), LONGEST_SENTENCE) + "*");
            for (String remark : verdict.remarks()) {
                to.section(MarkText.of(remark, LONGEST_SENTENCE));
            }
            to.fields(Figure.of(result).stream()
                    .filter(figure -> FIGURES.contains(figure.name()))
                    .limit(MOST_FIGURES)
                    .map(figure -> "*" + MarkText.of(figure.value(), 100) + "*\n" + figure.label())
                    .toList());
            standards(result);
            findings(result);
            CompanyTime time = CompanyTime.of(result.started());
            to.context((result.started().recorded() ? "Audit " : "Run ")
                    + MarkText.of(result.started().run(), 100) + ", "
                    + time.day(result.started().moment().at()) + ", took " + HumanDuration.of(result.took())
                    + ". The whole story is in its index.html.");
            to.end();
        }

        private void standards(RunResult result) throws IOException {
            long applied =
                    result.standards().stream().filter(StandardResult::applied).count();
            List<StandardResult> breached =
                    result.standards().stream().filter(StandardResult::breached).toList();
            if (breached.isEmpty()) {
                return;
            }
            StringBuilder text = new StringBuilder("*")
                    .append(Counted.number(breached.size()))
                    .append(" of ")
                    .append(Counted.of(applied, "standard"))
                    .append(breached.size() == 1 ? " was" : " were")
                    .append(" not kept*");
            breached.stream().limit(MOST_STANDARDS).forEach(one -> text.append("\n• ")
                    .append(MarkText.of(one.sentence(), LONGEST_QUOTE)));
            if (breached.size() > MOST_STANDARDS) {
                text.append("\n… and ").append(Counted.of(breached.size() - MOST_STANDARDS, "more standard"));
            }
            to.section(text.toString());
        }

        private void findings(RunResult result) throws IOException {
            // what was not kept is told with the standards
            List<Finding> findings = result.findings().stream()
                    .filter(finding -> finding.kind() != FindingKind.BREACH)
                    .toList();
            if (!findings.isEmpty()) {
                to.divider();
            }
            for (Finding finding : findings.subList(0, Math.min(MOST_FINDINGS, findings.size()))) {
                to.section(text(finding));
            }
            if (findings.size() > MOST_FINDINGS) {
                to.context("… and " + Counted.of(findings.size() - MOST_FINDINGS, "more finding") + ".");
            }
        }

        private static String text(Finding finding) {
            StringBuilder text = new StringBuilder("*")
                    .append(Words.heading(finding.kind()))
                    .append("*\n")
                    .append(MarkText.of(finding.title(), LONGEST_SENTENCE));
            for (Evidence evidence : finding.evidence()
                    .subList(0, Math.min(MOST_QUOTES, finding.evidence().size()))) {
                text.append("\n> “")
                        .append(MarkText.of(evidence.quote(), LONGEST_QUOTE))
                        .append("” - ")
                        .append(MarkText.of(evidence.who(), 100));
            }
            int left = finding.evidence().size() - MOST_QUOTES;
            if (left > 0) {
                text.append("\n… and ").append(Counted.of(left, "more quote"));
            }
            return text.toString();
        }
    }
}
