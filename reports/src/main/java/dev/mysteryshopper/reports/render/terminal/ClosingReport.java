package dev.mysteryshopper.reports.render.terminal;

import dev.mysteryshopper.reports.journal.JourneyOutcome;
import dev.mysteryshopper.reports.measure.Attempts;
import dev.mysteryshopper.reports.measure.Evidence;
import dev.mysteryshopper.reports.measure.Finding;
import dev.mysteryshopper.reports.measure.FindingKind;
import dev.mysteryshopper.reports.measure.JourneyLog;
import dev.mysteryshopper.reports.measure.JourneyResult;
import dev.mysteryshopper.reports.measure.RunResult;
import dev.mysteryshopper.reports.measure.WaitSummary;
import dev.mysteryshopper.reports.render.Renderer;
import dev.mysteryshopper.reports.render.internal.CleanText;
import dev.mysteryshopper.reports.render.internal.CompanyTime;
import dev.mysteryshopper.reports.render.internal.Counted;
import dev.mysteryshopper.reports.render.internal.Figure;
import dev.mysteryshopper.reports.render.internal.HumanDuration;
import dev.mysteryshopper.reports.render.internal.Shortfall;
import dev.mysteryshopper.reports.render.internal.Verdict;
import dev.mysteryshopper.reports.render.internal.Words;
import java.io.Flushable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * What a run's last lines on a terminal say: the findings with their quotes, what fell short and where, the numbers, how
 * the company did, and where the page lies.
 */
public final class ClosingReport implements Renderer {

    private static final int MOST_FINDINGS_OF_A_KIND = 12;
    private static final int MOST_UNSURE = 5;
    private static final int MOST_QUOTES = 4;
    private static final int MOST_SHORTFALLS = 40;
    private static final int LONGEST_QUOTE = 400;

    private final Appendable out;
    private final Ink ink;
    private final int width;

    /**
     * A report for one terminal.
     *
     * @param out where to write; flushed at the end if it can be
     * @param colour whether colours are wanted there
     * @param width columns to wrap at; less than 40 is taken as 40
     */
    public ClosingReport(Appendable out, boolean colour, int width) {
        this.out = out;
        this.ink = new Ink(colour);
        this.width = Math.max(40, width);
    }

    /**
     * {@inheritDoc}
     *
     * <p>Nothing is written into the folder: only its name is told. The report is written when the telling is closed.
     */
    @Override
    public Telling begin(RunResult result, Path folder) {
        return new Closing(result, folder);
    }

    private final class Closing implements Telling {

        private final RunResult result;
        private final Path folder;
        private final CompanyTime time;
        private final Map<String, List<Shortfall>> shortfalls = new HashMap<>();
        private final StringBuilder text = new StringBuilder();

        Closing(RunResult result, Path folder) {
            this.result = result;
            this.folder = folder;
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
            findings();
            unsure();
            flaky();
            shortfalls();
            figures();
            trouble();
            verdict();
            out.append(text);
            if (out instanceof Flushable flushable) {
                flushable.flush();
            }
        }

        private void findings() {
            for (FindingKind kind : FindingKind.values()) {
                List<Finding> findings =
                        result.findings().stream().filter(f -> f.kind() == kind).toList();
                if (findings.isEmpty()) {
                    continue;
                }
                heading(Words.heading(kind), findings.size());
                findings.stream().limit(MOST_FINDINGS_OF_A_KIND).forEach(this::finding);
                left(findings.size() - MOST_FINDINGS_OF_A_KIND, "finding");
            }
        }

        private void unsure() {
            if (!result.unsure().isEmpty()) {
                heading(Words.UNSURE, result.unsure().size());
                result.unsure().stream().limit(MOST_UNSURE).forEach(pair -> {
                    hanging("  ? ", CleanText.line(pair.title()), 4);
                    hanging("    ", CleanText.line(pair.reason()), 4);
                    quote(pair.first());
                    quote(pair.second());
                    text.append('\n');
                });
                left(result.unsure().size() - MOST_UNSURE, "pair");
            }
        }

        private void finding(Finding finding) {
            hanging("  • ", CleanText.line(finding.title()), 4);
            if (!finding.detail().isBlank()) {
                hanging("    ", CleanText.line(finding.detail()), 4);
            }
            finding.evidence().stream().limit(MOST_QUOTES).forEach(this::quote);
            int left = finding.evidence().size() - MOST_QUOTES;
            if (left > 0) {
                text.append("      ")
                        .append(ink.faint("… and " + Counted.of(left, "more quote")))
                        .append('\n');
            }
            text.append('\n');
        }

        private void quote(Evidence evidence) {
            String who = CleanText.line(evidence.who());
            String when = evidence.journey().isEmpty() ? who : who + ", " + time.clock(evidence.at());
            String words = "“" + CleanText.clip(CleanText.line(evidence.quote()), LONGEST_QUOTE) + "”";
            if (Columns.of(words) + Columns.of(when) + 9 <= width) {
                text.append("      ")
                        .append(words)
                        .append("  ")
                        .append(ink.faint(when))
                        .append('\n');
            } else {
                hanging("      ", words, 7);
                text.append("        ")
                        .append(ink.faint(Columns.cut(when, width - 8)))
                        .append('\n');
            }
        }

        private void flaky() {
            Attempts attempts = new Attempts(result);
            List<JourneyResult> flaky =
                    result.journeys().stream().filter(attempts::isFlaky).toList();
            if (!flaky.isEmpty()) {
                heading("What met only when it was played again", flaky.size());
                for (JourneyResult journey :
                        flaky.stream().limit(MOST_SHORTFALLS).toList()) {
                    text.append("  ").append(ink.odd("≈")).append(' ');
                    List<JourneyResult> earlier = attempts.earlier(journey);
                    hanging(
                            "",
                            CleanText.line(journey.started().name()) + " (attempt " + (earlier.size() + 1) + ")",
                            4);
                    for (JourneyResult attempt : earlier) {
                        Shortfall reason = Shortfall.first(attempt);
                        String sentence = reason.sentence().isEmpty() ? "" : reason.sentence() + ": ";
                        hanging("      ", sentence + reason.reason(), 6);
                    }
                    text.append('\n');
                }
                left(flaky.size() - MOST_SHORTFALLS, "journey");
            }
        }

        private void shortfalls() {
            shortfalls("What fell short", outcome -> outcome == JourneyOutcome.FELL_SHORT);
            shortfalls(
                    "What was not played to its end",
                    outcome -> outcome == JourneyOutcome.BROKEN || outcome == JourneyOutcome.CUT_OFF);
        }

        private void shortfalls(String heading, Predicate<JourneyOutcome> outcome) {
            List<JourneyResult> unmet = result.journeys().stream()
                    .filter(journey -> outcome.test(journey.outcome()))
                    .toList();
            if (!unmet.isEmpty()) {
                heading(heading, unmet.size());
                unmet.stream().limit(MOST_SHORTFALLS).forEach(this::shortfall);
                left(unmet.size() - MOST_SHORTFALLS, "journey");
            }
        }

        private void shortfall(JourneyResult journey) {
            String mark = journey.outcome() == JourneyOutcome.FELL_SHORT ? ink.bad("✗") : ink.odd("!");
            text.append("  ").append(mark).append(' ');
            String name = CleanText.line(journey.started().name());
            if (journey.outcome() != JourneyOutcome.FELL_SHORT) {
                name += " (" + Words.of(journey.outcome()) + ")";
            }
            hanging("", name, 4);
            for (Shortfall reason : shortfalls.getOrDefault(journey.journey(), List.of(Shortfall.first(journey)))) {
                text.append("    ").append(ink.faint(reason.place())).append('\n');
                if (!reason.sentence().isEmpty()) {
                    hanging("      ", reason.sentence(), 6);
                }
                hanging("      ", reason.reason(), 6);
            }
            text.append('\n');
        }

        private void figures() {
            heading("The numbers", -1);
            List<Figure> figures = Figure.of(result);
            int label = figures.stream().mapToInt(f -> f.label().length()).max().orElse(0);
            for (Figure figure : figures) {
                text.append("  ")
                        .append(Columns.fit(figure.label(), label))
                        .append("  ")
                        .append(figure.value())
                        .append('\n');
            }
            if (!result.measures().waits().isEmpty()) {
                text.append('\n');
                result.measures().waits().forEach(this::wait);
            }
            text.append('\n');
        }

        private void wait(WaitSummary wait) {
            String what = CleanText.line(wait.channel()) + " " + Words.of(wait.kind());
            String times =
                    "median " + HumanDuration.of(wait.median()) + ", p90 " + HumanDuration.of(wait.p90()) + ", p99 "
                            + HumanDuration.of(wait.p99()) + ", longest " + HumanDuration.of(wait.longest()) + " (n "
                            + Counted.number(wait.n()) + ")";
            hanging("  " + Columns.fit(what, 24) + " ", times, 27);
        }

        private void trouble() {
            if (result.trouble().isEmpty()) {
                return;
            }
            heading("What is missing in this report", -1);
            result.trouble().forEach(sentence -> hanging("  • ", CleanText.line(sentence), 4));
            text.append('\n');
        }

        private void verdict() {
            Verdict verdict = Verdict.of(result);
            Columns.wrap(verdict.headline(), width)
                    .forEach(line -> text.append(ink.strong(line)).append('\n'));
            verdict.remarks().forEach(remark -> hanging("", remark, 0));
            text.append("The whole story: ")
                    .append(folder.resolve("index.html"))
                    .append('\n');
        }

        private void heading(String heading, int count) {
            text.append(ink.strong(heading));
            if (count >= 0) {
                text.append(ink.faint(" (" + Counted.number(count) + ")"));
            }
            text.append('\n');
        }

        private void left(int left, String noun) {
            if (left > 0) {
                text.append("  ")
                        .append(ink.faint("… and " + Counted.of(left, "more " + noun) + ": see the page"))
                        .append("\n\n");
            }
        }

        private void hanging(String begin, String words, int indent) {
            List<String> lines = Columns.wrap(words, width - indent);
            text.append(begin).append(lines.get(0)).append('\n');
            lines.stream().skip(1).forEach(line -> text.append(" ".repeat(indent))
                    .append(line)
                    .append('\n'));
        }
    }
}
