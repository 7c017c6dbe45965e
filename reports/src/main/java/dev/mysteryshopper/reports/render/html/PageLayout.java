package dev.mysteryshopper.reports.render.html;

import dev.mysteryshopper.reports.journal.RunStarted;
import dev.mysteryshopper.reports.measure.RunMeasures;
import dev.mysteryshopper.reports.measure.RunResult;
import dev.mysteryshopper.reports.measure.UnsurePair;
import dev.mysteryshopper.reports.measure.WaitSummary;
import dev.mysteryshopper.reports.render.internal.CleanText;
import dev.mysteryshopper.reports.render.internal.CompanyTime;
import dev.mysteryshopper.reports.render.internal.Counted;
import dev.mysteryshopper.reports.render.internal.Figure;
import dev.mysteryshopper.reports.render.internal.HumanDuration;
import dev.mysteryshopper.reports.render.internal.Verdict;
import dev.mysteryshopper.reports.render.internal.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Lays out what the page shows besides the journeys. */
final class PageLayout {

    private static final int MOST_FACTS = 300;
    private static final int MOST_UNSURE = 100;
    private static final int MOST_TROUBLE = 20;

    private PageLayout() {}

    static PageView of(RunResult result, Anchors anchors, List<PageView.Unmet> unmet) {
        CompanyTime time = CompanyTime.of(result.started());
        Verdict verdict = Verdict.of(result);
        StyleSheet style = StyleSheet.load();
        List<FindingView> unsure = unsure(result.unsure(), anchors, time);
        int notMet = result.measures().journeys() - result.measures().met();
        return new PageView(
                CleanText.line(result.started().company()),
                time.day(result.started().moment().at()),
                time.zone(),
                verdict.headline(),
                verdict.remarks(),
                trouble(result.trouble()),
                style.policy(),
                style.css(),
                tiles(result),
                FindingView.groups(result.findings(), anchors, time),
                unsure,
                Counted.number(result.unsure().size()),
                result.unsure().size() - unsure.size(),
                unmet,
                notMet - unmet.size(),
                result.sameEverywhere().stream()
                        .limit(MOST_FACTS)
                        .map(fact -> FactView.of(fact, anchors, time))
                        .toList(),
                Math.max(0, result.sameEverywhere().size() - MOST_FACTS),
                result.journeys().size() == result.measures().journeys()
                        ? Counted.number(result.journeys().size())
                        : Counted.number(result.journeys().size()) + " of "
                                + Counted.number(result.measures().journeys()),
                result.measures().waits().stream().map(PageLayout::wait).toList(),
                Figure.of(result),
                result.started().recorded(),
                how(result, time));
    }

    private static List<FindingView> unsure(List<UnsurePair> pairs, Anchors anchors, CompanyTime time) {
        return IntStream.range(0, Math.min(MOST_UNSURE, pairs.size()))
                .mapToObj(i -> FindingView.of(pairs.get(i), "u" + (i + 1), anchors, time))
                .toList();
    }

    private static List<String> trouble(List<String> trouble) {
        List<String> shown = new ArrayList<>(
                trouble.stream().limit(MOST_TROUBLE).map(CleanText::line).toList());
        if (trouble.size() > MOST_TROUBLE) {
            shown.add("… and " + (trouble.size() - MOST_TROUBLE) + " more like this.");
        }
        return shown;
    }

    private static List<PageView.Tile> tiles(RunResult result) {
        RunMeasures m = result.measures();
        return List.of(
                result.started().recorded()
                        ? tile(result, "resolved", "")
                        : tile(result, "met", m.met() == m.journeys() ? "good" : "bad"),
                tile(result, "inconsistencyCount", m.inconsistencyCount() > 0 ? "bad" : "good"),
                tile(result, "transferCount", ""),
                tile(result, "retellCount", m.retellCount() > 0 ? "bad" : "good"),
                tile(result, "longestWait", ""),
                tile(result, "unansweredCount", m.unansweredCount() > 0 ? "bad" : "good"));
    }

    private static PageView.Tile tile(RunResult result, String name, String tone) {
        Figure figure = Figure.named(result, name);
        return new PageView.Tile(figure.value(), figure.label(), tone);
    }

    private static PageView.WaitRow wait(WaitSummary wait) {
        return new PageView.WaitRow(
                CleanText.line(wait.channel()),
                Words.of(wait.kind()),
                Counted.number(wait.n()),
                HumanDuration.of(wait.median()),
                HumanDuration.of(wait.p90()),
                HumanDuration.of(wait.p99()),
                HumanDuration.of(wait.longest()));
    }

    private static List<Row> how(RunResult result, CompanyTime time) {
        RunStarted run = result.started();
        List<Row> rows = new ArrayList<>();
        rows.add(new Row(
                run.recorded() ? "Audit" : "Run",
                run.run() + ", " + time.day(run.moment().at()) + ", took " + HumanDuration.of(result.took())));
        rows.add(new Row("Mystery Shopper", run.tool()));
        rows.add(new Row(
                "Clock",
                run.recorded()
                        ? "times are those of the recording, shown in " + run.timezone()
                        : "times of day are the company's, in " + run.timezone()
                                + "; spans are measured on a clock that never goes back"));
        if (!run.recorded()) {
            rows.add(new Row("Seed", String.valueOf(run.seed())));
        }
        rows.add(new Row("Money and dates", "read as in " + run.locale()));
        run.channels()
                .forEach(channel ->
                        rows.add(new Row("Channel " + channel.name(), channel.kind() + " " + channel.address())));
        if (!run.truth().isEmpty()) {
            rows.add(new Row(
                    "Published",
                    run.truth().stream()
                            .limit(40)
                            .map(fact -> fact.fact() + " of " + fact.subject() + ": " + fact.value())
                            .collect(Collectors.joining("; "))));
        }
        if (!run.statusWords().isEmpty()) {
            rows.add(new Row(
                    "States of an order",
                    run.statusWords().stream()
                            .limit(40)
                            .map(word -> "“" + word.words() + "” is " + word.status())
                            .collect(Collectors.joining("; "))));
        }
        if (!run.limits().isEmpty()) {
            rows.add(new Row(
                    "Limits the company set itself",
                    run.limits().stream()
                            .map(limit -> limit.measure() + " at most " + limit.atMost()
                                    + (limit.measure().endsWith("Count") ? "" : " ms"))
                            .collect(Collectors.joining("; "))));
        }
        if (run.recorded()) {
            rows.add(new Row("Recorded in", String.join(", ", run.recordedIn())));
        }
        new TreeMap<>(run.environment()).forEach((name, value) -> rows.add(new Row(name, value)));
        return rows.stream()
                .map(row -> new Row(CleanText.line(row.name()), CleanText.clip(CleanText.line(row.text()), 2_000)))
                .toList();
    }
}
