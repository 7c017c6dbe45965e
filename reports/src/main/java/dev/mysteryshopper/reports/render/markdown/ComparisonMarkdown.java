package dev.mysteryshopper.reports.render.markdown;

import dev.mysteryshopper.reports.compare.Change;
import dev.mysteryshopper.reports.compare.Comparison;
import dev.mysteryshopper.reports.compare.FindingChange;
import dev.mysteryshopper.reports.compare.JourneyChange;
import dev.mysteryshopper.reports.compare.Verdict;
import dev.mysteryshopper.reports.render.internal.ComparisonWords;
import dev.mysteryshopper.reports.render.internal.Counted;
import dev.mysteryshopper.reports.render.internal.Words;
import java.util.List;
import java.util.function.Function;

/** A comparison of two runs as Markdown, for a pull request or the summary of a build; it stays under GitHub's size limit. */
public final class ComparisonMarkdown {

    /** GitHub takes a mebibyte for a summary and 65,536 characters for a comment. */
    private static final int MOST_BYTES = 60_000;

    private static final int RESERVE = 300;
    private static final int LONGEST = 400;

    private final Comparison comparison;
    private final ComparisonWords words;
    private final Budget page = new Budget(MOST_BYTES);

    private ComparisonMarkdown(Comparison comparison) {
        this.comparison = comparison;
        this.words = new ComparisonWords(comparison.run().timezone());
    }

    /** The comparison. */
    public static String of(Comparison comparison) {
        return new ComparisonMarkdown(comparison).written();
    }

    private String written() {
        add("# " + text(words.headline(comparison)) + "\n\n");
        add("| | |\n|---|---|\n| base | " + text(words.run(comparison.base())) + " |\n| run | "
                + text(words.run(comparison.run())) + " |\n\n");
        each("What to know first", comparison.remarks(), remark -> text(remark));
        journeys("Met in the base, fell short now", Verdict.WORSE);
        journeys("Fell short in the base, met now", Verdict.BETTER);
        findings(Verdict.NEW);
        findings(Verdict.GONE);
        each(
                "Facts that changed",
                comparison.drift(),
                drift -> text(words.drift(drift, comparison.run().point().company())));
        measures();
        journeys("Cannot be held against each other", Verdict.NOT_COMPARABLE);
        journeys("Played now, and not in the base", Verdict.NEW);
        journeys("Played in the base, and not now", Verdict.GONE);
        findings(Verdict.NOT_COMPARABLE);
        return page.toString();
    }

    private void journeys(String heading, Verdict verdict) {
        each(heading, comparison.journeys(verdict), this::journey);
    }

    private String journey(JourneyChange journey) {
        String caution = ComparisonWords.caution(journey);
        return text(ComparisonWords.journey(journey.key()))
                + (caution.isEmpty() ? "" : " (" + text(caution) + ")")
                + (journey.key().file().isEmpty()
                        ? ""
                        : " - " + text(journey.key().file()))
                + shortfall(journey);
    }

    private static String shortfall(JourneyChange journey) {
        String shortfall = ComparisonWords.shortfall(journey);
        return shortfall.isEmpty() ? "" : "<br>" + text(shortfall);
    }

    private void findings(Verdict verdict) {
        Function<FindingChange, String> told = finding ->
                "**" + text(Words.heading(finding.finding().kind())) + "**: " + text(ComparisonWords.finding(finding));
        each(ComparisonWords.findings(verdict), comparison.findings(verdict), told);
    }

    private void measures() {
        if (comparison.measures().isEmpty()) {
            return;
        }
        add("""
                ## The measures

                Differences with the bounds between which they lie 99 times in 100.

                | | measure | base | run | difference | n | |
                |---|---|--:|--:|---|---|---|
                """);
        int left = 0;
        for (Verdict verdict : List.of(Verdict.WORSE, Verdict.BETTER, Verdict.SAME, Verdict.TOO_FEW)) {
            for (Change change : comparison.measures(verdict)) {
                left += add(measure(change)) ? 0 : 1;
            }
        }
        add(left == 0 ? "\n" : "\n… and " + Counted.of(left, "more measure") + ".\n\n");
    }

    private static String measure(Change change) {
        String mark =
                switch (change.verdict()) {
                    case WORSE -> "❌";
                    case BETTER -> "✅";
                    default -> "";
                };
        return "| " + mark + " | " + text(ComparisonWords.gauge(change.gauge())) + " | "
                + text(ComparisonWords.value(change.base())) + " | " + text(ComparisonWords.value(change.run())) + " | "
                + text(ComparisonWords.difference(change)) + " | "
                + Counted.number(change.base().n()) + ", "
                + Counted.number(change.run().n()) + " | " + ComparisonWords.of(change.verdict()) + " |\n";
    }

    private <T> void each(String heading, List<T> items, Function<T, String> told) {
        if (items.isEmpty()) {
            return;
        }
        add("## " + heading + " (" + Counted.number(items.size()) + ")\n\n");
        int left = 0;
        for (T item : items) {
            left += add("- " + told.apply(item) + "\n") ? 0 : 1;
        }
        add(left == 0 ? "\n" : "\n… and " + Counted.number(left) + " more.\n\n");
    }

    private boolean add(String block) {
        return page.add(block, block.startsWith("- ") || block.startsWith("| ") ? 40 * RESERVE : 0);
    }

    private static String text(String text) {
        return MarkdownText.of(text, LONGEST);
    }
}
