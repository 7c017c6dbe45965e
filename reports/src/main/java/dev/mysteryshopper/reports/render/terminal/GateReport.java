package dev.mysteryshopper.reports.render.terminal;

import dev.mysteryshopper.reports.compare.Change;
import dev.mysteryshopper.reports.compare.Comparison;
import dev.mysteryshopper.reports.compare.Verdict;
import dev.mysteryshopper.reports.measure.Evidence;
import dev.mysteryshopper.reports.measure.RunResult;
import dev.mysteryshopper.reports.measure.StandardResult;
import dev.mysteryshopper.reports.render.internal.CleanText;
import dev.mysteryshopper.reports.render.internal.CompanyTime;
import dev.mysteryshopper.reports.render.internal.ComparisonWords;
import dev.mysteryshopper.reports.render.internal.Counted;
import java.util.List;

/** Tells whether a run passes the gate: each standard that was not kept with its number, its limit and its worst evidence. */
public final class GateReport {

    private static final int LONGEST_QUOTE = 300;
    private static final int MOST_JOURNEYS = 5;

    private final Ink ink;
    private final int width;

    /**
     * A report for one terminal.
     *
     * @param colour whether colours are wanted there
     * @param width columns to wrap at; less than 40 is taken as 40
     */
    public GateReport(boolean colour, int width) {
        this.ink = new Ink(colour);
        this.width = Math.max(40, width);
    }

    /** What there is to say, lines with their breaks. */
    public String of(RunResult result) {
        List<StandardResult> applied =
                result.standards().stream().filter(StandardResult::applied).toList();
        List<StandardResult> breached =
                applied.stream().filter(StandardResult::breached).toList();
        StringBuilder text = new StringBuilder();
        if (applied.isEmpty()) {
            return "The gate: none of the " + Counted.of(result.standards().size(), "standard")
                    + " applied to what was played.\n";
        }
        if (breached.isEmpty()) {
            return "The gate: "
                    + (applied.size() == 1 ? "the one standard" : "all " + Counted.of(applied.size(), "standard"))
                    + " that applied " + (applied.size() == 1 ? "was" : "were") + " kept.\n";
        }
        text.append(ink.strong("The gate: " + Counted.number(breached.size()) + " of "
                        + Counted.of(applied.size(), "standard") + (breached.size() == 1 ? " was" : " were")
                        + " not kept."))
                .append('\n');
        CompanyTime time = CompanyTime.of(result.started());
        for (StandardResult one : breached) {
            lines(text, "  " + ink.bad("✗") + " ", CleanText.line(one.sentence()), 4);
            one.evidence().stream().findFirst().ifPresent(evidence -> quote(text, evidence, time));
        }
        return text.toString();
    }

    /**
     * The measures that are worse than they were.
     *
     * @param share by how much at least, as a share of what a measure was; 0 for whatever is beyond chance
     */
    public static List<Change> worse(Comparison comparison, double share) {
        return comparison.measures(Verdict.WORSE).stream()
                .filter(change -> Math.abs(change.difference())
                        >= share * Math.abs(change.base().value()))
                .toList();
    }

    /**
     * What there is to say of a run beside its baseline, lines with their breaks.
     *
     * @param worse the measures that close the gate
     */
    public String of(Comparison comparison, List<Change> worse) {
        if (worse.isEmpty()) {
            return "The gate: no measure is worse than in run "
                    + CleanText.line(comparison.base().point().run()) + ".\n";
        }
        StringBuilder text = new StringBuilder(ink.strong("The gate: " + Counted.of(worse.size(), "measure")
                        + (worse.size() == 1 ? " is" : " are") + " worse than in run "
                        + CleanText.line(comparison.base().point().run()) + "."))
                .append('\n');
        for (Change change : worse) {
            String sentence = ComparisonWords.gauge(change.gauge()) + ": " + ComparisonWords.value(change.run())
                    + "; it was " + ComparisonWords.value(change.base()) + ", " + ComparisonWords.difference(change)
                    + " ("
                    + ComparisonWords.cases(change) + ").";
            lines(text, "  " + ink.bad("✗") + " ", sentence, 4);
        }
        comparison.journeys(Verdict.WORSE).stream().limit(MOST_JOURNEYS).forEach(journey -> {
            lines(text, "    ", "Worse now: " + ComparisonWords.journey(journey.key()), 6);
            String shortfall = ComparisonWords.shortfall(journey);
            if (!shortfall.isEmpty()) {
                lines(text, "      ", CleanText.clip(shortfall, LONGEST_QUOTE), 6);
            }
        });
        return text.toString();
    }

    private void quote(StringBuilder text, Evidence evidence, CompanyTime time) {
        String who = CleanText.line(evidence.who());
        String when = evidence.journey().isEmpty() ? who : who + ", " + time.clock(evidence.at());
        lines(text, "      ", "“" + CleanText.clip(CleanText.line(evidence.quote()), LONGEST_QUOTE) + "”", 7);
        text.append("        ").append(ink.faint(Columns.cut(when, width - 8))).append('\n');
    }

    private void lines(StringBuilder text, String begin, String words, int indent) {
        List<String> lines = Columns.wrap(words, width - indent);
        text.append(begin).append(lines.get(0)).append('\n');
        lines.stream()
                .skip(1)
                .forEach(line -> text.append(" ".repeat(indent)).append(line).append('\n'));
    }
}
