package dev.mysteryshopper.reports.render.markdown;

import dev.mysteryshopper.reports.file.WholeFile;
import dev.mysteryshopper.reports.journal.JourneyOutcome;
import dev.mysteryshopper.reports.measure.Evidence;
import dev.mysteryshopper.reports.measure.FactHeard;
import dev.mysteryshopper.reports.measure.Finding;
import dev.mysteryshopper.reports.measure.FindingKind;
import dev.mysteryshopper.reports.measure.JourneyLog;
import dev.mysteryshopper.reports.measure.JourneyResult;
import dev.mysteryshopper.reports.measure.RunResult;
import dev.mysteryshopper.reports.measure.WaitSummary;
import dev.mysteryshopper.reports.render.Renderer;
import dev.mysteryshopper.reports.render.internal.CompanyTime;
import dev.mysteryshopper.reports.render.internal.Counted;
import dev.mysteryshopper.reports.render.internal.Figure;
import dev.mysteryshopper.reports.render.internal.HumanDuration;
import dev.mysteryshopper.reports.render.internal.Shortfall;
import dev.mysteryshopper.reports.render.internal.Verdict;
import dev.mysteryshopper.reports.render.internal.Words;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * Writes {@code summary.md}: what CI shows beside the build. It stays under GitHub's limit of 1 MiB for a step's summary
 * however large the run is, and says what it left out.
 *
 * @see <a href="https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands#step-isolation-and-limits">GitHub's limit</a>
 */
public final class SummaryMarkdown implements Renderer {

    /** Name of the file in the run's folder. */
    public static final String FILE = "summary.md";

    /** Largest size in bytes: GitHub's limit less room for what else the step says. */
    static final int LARGEST = 900_000;

    private static final int MOST_OF_A_KIND = 25;
    private static final int MOST_SHORTFALLS = 100;
    private static final int MOST_FACTS = 60;
    private static final int MOST_JOURNEYS = 300;
    private static final int LONGEST_TEXT = 400;
    private static final int RESERVE = 10_000;

    @Override
    public Telling begin(RunResult result, Path folder) {
        return new Writing(result, folder.resolve(FILE));
    }

    private static final class Writing implements Telling {

        private final RunResult result;
        private final Path file;
        private final CompanyTime time;
        private final Map<String, List<Shortfall>> shortfalls = new HashMap<>();
        private final Budget page = new Budget(LARGEST);

        Writing(RunResult result, Path file) {
            this.result = result;
            this.file = file;
            this.time = CompanyTime.of(result.started());
        }

        @Override
        public void journey(JourneyResult journey, JourneyLog log) {
            if (journey.outcome() != JourneyOutcome.MET && shortfalls.size() < MOST_SHORTFALLS) {
                shortfalls.put(journey.journey(), Shortfall.of(journey, log));
            }
        }

        @Override
        public void close() throws IOException {
            head();
            findings();
            unsure();
            shortfalls();
            sameEverywhere();
            journeys();
            figures();
            try (WholeFile whole = WholeFile.at(file)) {
                whole.out().write(page.toString().getBytes(StandardCharsets.UTF_8));
                whole.whole();
            }
        }

        private void head() {
            Verdict verdict = Verdict.of(result);
            add("# Mystery Shopper: " + MarkdownText.of(result.started().company(), 200) + "\n\n");
            add("**" + MarkdownText.of(verdict.headline(), 1_000) + "**\n\n");
            verdict.remarks().forEach(remark -> add(MarkdownText.of(remark, 1_000) + "\n\n"));
            result.trouble().stream()
                    .limit(10)
                    .forEach(sentence -> add("> " + MarkdownText.of(sentence, LONGEST_TEXT) + "\n\n"));
            if (result.trouble().size() > 10) {
                add("> … and " + (result.trouble().size() - 10) + " more like this.\n\n");
            }
        }

        private void findings() {
            for (FindingKind kind : FindingKind.values()) {
                List<Finding> findings =
                        result.findings().stream().filter(f -> f.kind() == kind).toList();
                if (!findings.isEmpty()) {
                    add("## " + Words.heading(kind) + " (" + findings.size() + ")\n\n");
                    rows(findings, MOST_OF_A_KIND, "finding", this::finding);
                }
            }
        }

        private String finding(Finding finding) {
            StringBuilder text = new StringBuilder("- **")
                    .append(MarkdownText.of(finding.title(), LONGEST_TEXT))
                    .append("**");
            if (!finding.detail().isBlank()) {
                text.append("  \n  ").append(MarkdownText.of(finding.detail(), LONGEST_TEXT));
            }
            text.append('\n');
            finding.evidence().stream().limit(4).forEach(e -> text.append(quote(e)));
            if (finding.evidence().size() > 4) {
                text.append("  - … and ").append(finding.evidence().size() - 4).append(" more\n");
            }
            return text.toString();
        }

        private String quote(Evidence evidence) {
            String when = evidence.journey().isEmpty() ? "" : ", " + time.clock(evidence.at());
            return "  - “" + MarkdownText.of(evidence.quote(), LONGEST_TEXT) + "” - "
                    + MarkdownText.of(evidence.who(), 120) + when + "\n";
        }

        private void unsure() {
            if (!result.unsure().isEmpty()) {
                add("## " + Words.UNSURE + "\n\n");
                rows(
                        result.unsure(),
                        MOST_OF_A_KIND,
                        "pair",
                        pair -> "- " + MarkdownText.of(pair.title(), LONGEST_TEXT) + "  \n  "
                                + MarkdownText.of(pair.reason(), LONGEST_TEXT) + "\n" + quote(pair.first())
                                + quote(pair.second()));
            }
        }

        private void shortfalls() {
            List<JourneyResult> unmet = result.journeys().stream()
                    .filter(journey -> journey.outcome() != JourneyOutcome.MET)
                    .toList();
            if (!unmet.isEmpty()) {
                add("## What fell short (" + unmet.size() + ")\n\n");
                rows(unmet, MOST_SHORTFALLS, "journey", this::shortfall);
            }
        }

        private String shortfall(JourneyResult journey) {
            StringBuilder text = new StringBuilder("- **")
                    .append(MarkdownText.of(journey.started().name(), 200))
                    .append("** (")
                    .append(Words.of(journey.outcome()))
                    .append(")\n");
            List<Shortfall> reasons = shortfalls.getOrDefault(journey.journey(), List.of(Shortfall.first(journey)));
            for (Shortfall reason : reasons.subList(0, Math.min(10, reasons.size()))) {
                String sentence =
                        reason.sentence().isEmpty() ? "" : " *" + MarkdownText.of(reason.sentence(), 300) + "*";
                text.append("  - `")
                        .append(reason.place().replace('`', '\''))
                        .append('`')
                        .append(sentence);
                text.append("  \n    ")
                        .append(MarkdownText.of(reason.reason(), LONGEST_TEXT))
                        .append('\n');
            }
            if (reasons.size() > 10) {
                text.append("  - … and ").append(reasons.size() - 10).append(" more\n");
            }
            return text.toString();
        }

        private void sameEverywhere() {
            List<FactHeard> facts = result.sameEverywhere();
            if (facts.isEmpty()) {
                return;
            }
            add("## The same everywhere?\n\n| fact | of | verdict | what was heard |\n|---|---|---|---|\n");
            rows(facts, MOST_FACTS, "fact", fact -> {
                StringBuilder versions = new StringBuilder();
                for (FactHeard.Version version :
                        fact.versions().subList(0, Math.min(6, fact.versions().size()))) {
                    versions.append(versions.isEmpty() ? "" : "<br>")
                            .append("**")
                            .append(MarkdownText.of(version.normal(), 120))
                            .append("** ")
                            .append(MarkdownText.of(String.join(", ", version.channels()), 120))
                            .append(" ×")
                            .append(version.count());
                }
                if (fact.versions().size() > 6) {
                    versions.append("<br>… and ")
                            .append(fact.versions().size() - 6)
                            .append(" more");
                }
                return "| " + MarkdownText.of(fact.fact(), 120) + " | " + MarkdownText.of(fact.subject(), 120) + " | "
                        + Words.verdict(fact.verdict()) + " | " + versions + " |\n";
            });
        }

        private void journeys() {
            add("## Journeys (" + result.measures().journeys() + ")\n\n");
            if (result.journeys().isEmpty()) {
                return;
            }
            add("""
                    |  | journey | took | transfers | re-tells | holds | sent elsewhere | promises | came to |
                    |---|---|--:|--:|--:|--:|--:|---|---|
                    """);
            rows(
                    result.journeys(),
                    MOST_JOURNEYS,
                    "journey",
                    journey -> "| " + mark(journey) + " | "
                            + MarkdownText.of(journey.started().name(), 160) + " | " + HumanDuration.of(journey.took())
                            + " | "
                            + journey.transfers().size() + " | " + journey.retellCount() + " | "
                            + journey.holds().size() + " | "
                            + journey.deflections().size() + " | "
                            + Words.promises(journey::count) + " | "
                            + journey.resolution().map(Words::of).orElse("") + " |\n");
        }

        private void figures() {
            add("## The numbers\n\n| measure | value |\n|---|--:|\n");
            Figure.of(result).forEach(figure -> add("| " + figure.label() + " | " + figure.value() + " |\n"));
            add("\n");
            List<WaitSummary> waits = result.measures().waits();
            if (!waits.isEmpty()) {
                add("| wait | n | median | p90 | p99 | longest |\n|---|--:|--:|--:|--:|--:|\n");
                rows(
                        waits,
                        60,
                        "wait",
                        wait -> "| " + MarkdownText.of(wait.channel(), 80) + " " + Words.of(wait.kind())
                                + " | " + Counted.number(wait.n()) + " | " + HumanDuration.of(wait.median()) + " | "
                                + HumanDuration.of(wait.p90()) + " | " + HumanDuration.of(wait.p99()) + " | "
                                + HumanDuration.of(wait.longest()) + " |\n");
            }
            add((result.started().recorded() ? "Audit " : "Run ")
                    + MarkdownText.of(result.started().run(), 100) + ", "
                    + MarkdownText.of(time.day(result.started().moment().at()), 100) + ", took "
                    + HumanDuration.of(result.took()) + ".\n");
        }

        private <T> void rows(List<T> items, int most, String noun, Function<T, String> row) {
            int shown = 0;
            while (shown < Math.min(most, items.size()) && page.add(row.apply(items.get(shown)), RESERVE)) {
                shown++;
            }
            add("\n");
            if (shown < items.size()) {
                add("… and " + Counted.of(items.size() - shown, "more " + noun) + ", left out here.\n\n");
            }
        }

        private void add(String block) {
            page.add(block, 0);
        }

        private String mark(JourneyResult journey) {
            return result.started().recorded() ? "" : mark(journey.outcome());
        }

        private static String mark(JourneyOutcome outcome) {
            return switch (outcome) {
                case MET -> "✅";
                case FELL_SHORT -> "❌";
                case BROKEN -> "⚠️ broken";
                case CUT_OFF -> "⚠️ cut off";
            };
        }
    }
}
