package dev.mysteryshopper.reports.render.terminal;

import dev.mysteryshopper.reports.compare.Change;
import dev.mysteryshopper.reports.compare.Comparison;
import dev.mysteryshopper.reports.compare.FindingChange;
import dev.mysteryshopper.reports.compare.JourneyChange;
import dev.mysteryshopper.reports.compare.Verdict;
import dev.mysteryshopper.reports.estimate.Gauge;
import dev.mysteryshopper.reports.history.Flaky;
import dev.mysteryshopper.reports.render.internal.CleanText;
import dev.mysteryshopper.reports.render.internal.ComparisonWords;
import dev.mysteryshopper.reports.render.internal.Counted;
import dev.mysteryshopper.reports.render.internal.Words;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;

/** A comparison of two runs, as a terminal shows it: what is worse first, what is the same in a line. */
public final class ComparisonText {

    private static final int MOST = 40;
    private static final int BRIEFLY = 5;

    /** Measures that are told also when nothing can be said of them. */
    private static final Set<String> ALWAYS = Set.of("met", "transferRate", "unansweredContactRate", "retellCount");

    private final Comparison comparison;
    private final ComparisonWords words;
    private final Ink ink;
    private final int width;
    private final StringBuilder text = new StringBuilder();

    private ComparisonText(Comparison comparison, boolean colour, int width) {
        this.comparison = comparison;
        this.words = new ComparisonWords(comparison.run().timezone());
        this.ink = new Ink(colour);
        this.width = Math.max(40, width);
    }

    /**
     * The whole comparison.
     *
     * @param colour whether colours are wanted
     * @param width columns to wrap at; less than 40 is taken as 40
     */
    public static String of(Comparison comparison, boolean colour, int width) {
        ComparisonText told = new ComparisonText(comparison, colour, width);
        told.heads();
        told.journeys(Verdict.WORSE, "Met in the base, fell short now", told.ink::bad, "✗");
        told.journeys(Verdict.BETTER, "Fell short in the base, met now", told.ink::good, "✓");
        told.findings(Verdict.NEW, told.ink::bad, "+");
        told.findings(Verdict.GONE, told.ink::good, "-");
        told.drift();
        told.measures();
        told.journeys(Verdict.NOT_COMPARABLE, "Cannot be held against each other", told.ink::odd, "!");
        told.journeys(Verdict.NEW, "Played now, and not in the base", told.ink::odd, "+");
        told.journeys(Verdict.GONE, "Played in the base, and not now", told.ink::odd, "-");
        told.findings(Verdict.NOT_COMPARABLE, told.ink::odd, "?");
        told.hanging("", told.ink::strong, told.words.headline(comparison), 0);
        return told.text.toString();
    }

    /**
     * The comparison in a few lines, for the end of a run.
     *
     * @param flaky journeys that come out now so, now so
     * @param colour whether colours are wanted
     * @param width columns to wrap at; less than 40 is taken as 40
     */
    public static String brief(Comparison comparison, List<Flaky> flaky, boolean colour, int width) {
        ComparisonText told = new ComparisonText(comparison, colour, width);
        told.hanging(
                "",
                told.ink::strong,
                "Since the run of " + told.words.when(comparison.base()) + ": " + told.words.headline(comparison),
                0);
        comparison.drift().stream()
                .limit(BRIEFLY)
                .forEach(drift -> told.hanging(
                        "  ~ ",
                        UnaryOperator.identity(),
                        told.words.drift(drift, comparison.run().point().company()),
                        4));
        flaky.stream()
                .limit(BRIEFLY)
                .forEach(one -> told.hanging(
                        "  ± ", UnaryOperator.identity(), "Flaky: " + ComparisonWords.flaky(one) + ".", 4));
        return told.text.toString();
    }

    private void heads() {
        hanging("Base: ", UnaryOperator.identity(), words.run(comparison.base()), 6);
        hanging("Run:  ", UnaryOperator.identity(), words.run(comparison.run()), 6);
        comparison.remarks().forEach(remark -> hanging("  ! ", ink::odd, CleanText.line(remark), 4));
        text.append('\n');
    }

    private void journeys(Verdict verdict, String heading, UnaryOperator<String> colour, String mark) {
        List<JourneyChange> journeys = comparison.journeys(verdict);
        if (journeys.isEmpty()) {
            return;
        }
        heading(heading, journeys.size());
        journeys.stream().limit(MOST).forEach(journey -> {
            hanging(
                    "  " + colour.apply(mark) + " ",
                    UnaryOperator.identity(),
                    ComparisonWords.journey(journey.key()),
                    4);
            String caution = ComparisonWords.caution(journey);
            if (!caution.isEmpty()) {
                hanging("      ", ink::odd, caution, 6);
            }
            String shortfall = ComparisonWords.shortfall(journey);
            if (!shortfall.isEmpty()) {
                hanging("      ", UnaryOperator.identity(), shortfall, 6);
            }
            if (!journey.key().file().isEmpty()) {
                hanging("      ", ink::faint, CleanText.line(journey.key().file()), 6);
            }
        });
        left(journeys.size() - MOST, "journey");
        text.append('\n');
    }

    private void findings(Verdict verdict, UnaryOperator<String> colour, String mark) {
        List<FindingChange> findings = comparison.findings(verdict);
        if (findings.isEmpty()) {
            return;
        }
        heading(ComparisonWords.findings(verdict), findings.size());
        findings.stream()
                .limit(MOST)
                .forEach(finding -> hanging(
                        "  " + colour.apply(mark) + " ",
                        UnaryOperator.identity(),
                        Words.heading(finding.finding().kind()) + ": " + ComparisonWords.finding(finding),
                        4));
        left(findings.size() - MOST, "finding");
        text.append('\n');
    }

    private void drift() {
        if (comparison.drift().isEmpty()) {
            return;
        }
        heading("Facts that changed", comparison.drift().size());
        comparison.drift().stream()
                .limit(MOST)
                .forEach(drift -> hanging(
                        "  ~ ",
                        UnaryOperator.identity(),
                        words.drift(drift, comparison.run().point().company()),
                        4));
        left(comparison.drift().size() - MOST, "fact");
        text.append('\n');
    }

    private void measures() {
        heading("The measures", -1);
        for (Change change : comparison.measures(Verdict.WORSE)) {
            measure(change, ink.bad("✗"));
        }
        for (Change change : comparison.measures(Verdict.BETTER)) {
            measure(change, ink.good("✓"));
        }
        long same = 0;
        long few = 0;
        for (Change change : comparison.measures()) {
            if (change.verdict() == Verdict.WORSE || change.verdict() == Verdict.BETTER) {
                continue;
            }
            if (told(change.gauge())) {
                hanging(
                        "  · ",
                        UnaryOperator.identity(),
                        ComparisonWords.gauge(change.gauge()) + ": " + values(change) + ", "
                                + ComparisonWords.cases(change) + ": " + ComparisonWords.of(change.verdict()),
                        4);
            } else if (change.verdict() == Verdict.SAME) {
                same++;
            } else {
                few++;
            }
        }
        if (same + few > 0) {
            hanging(
                    "    ",
                    ink::faint,
                    "Of the others, no change to speak of in " + Counted.number(same) + "; too few cases to tell in "
                            + Counted.number(few) + ".",
                    4);
        }
        text.append('\n');
    }

    private static boolean told(Gauge gauge) {
        return gauge.channel().isEmpty() && gauge.topic().isEmpty() && ALWAYS.contains(gauge.measure());
    }

    private void measure(Change change, String mark) {
        hanging(
                "  " + mark + " ",
                UnaryOperator.identity(),
                ComparisonWords.gauge(change.gauge()) + ": " + values(change),
                4);
        hanging("      ", ink::faint, ComparisonWords.difference(change) + ", " + ComparisonWords.cases(change), 6);
    }

    private static String values(Change change) {
        return ComparisonWords.value(change.base()) + " → " + ComparisonWords.value(change.run());
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
            text.append("    ")
                    .append(ink.faint(
                            "… and " + Counted.of(left, "more " + noun) + ": --markdown and --json name them"))
                    .append('\n');
        }
    }

    /** Wraps first and colours then: escape codes take no room. */
    private void hanging(String begin, UnaryOperator<String> colour, String sentence, int indent) {
        List<String> lines = Columns.wrap(sentence, width - indent);
        text.append(begin).append(colour.apply(lines.get(0))).append('\n');
        lines.stream().skip(1).forEach(line -> text.append(" ".repeat(indent))
                .append(colour.apply(line))
                .append('\n'));
    }
}
