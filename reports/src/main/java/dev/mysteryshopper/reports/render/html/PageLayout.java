package dev.mysteryshopper.reports.render.html;

import dev.mysteryshopper.reports.history.RunPoint;
import dev.mysteryshopper.reports.history.Trend;
import dev.mysteryshopper.reports.journal.RunStarted;
import dev.mysteryshopper.reports.measure.RunMeasures;
import dev.mysteryshopper.reports.measure.RunResult;
import dev.mysteryshopper.reports.measure.UnsurePair;
import dev.mysteryshopper.reports.render.internal.CleanText;
import dev.mysteryshopper.reports.render.internal.CompanyTime;
import dev.mysteryshopper.reports.render.internal.Counted;
import dev.mysteryshopper.reports.render.internal.Figure;
import dev.mysteryshopper.reports.render.internal.HumanDuration;
import dev.mysteryshopper.reports.render.internal.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Lays out what the page shows besides the journeys. */
final class PageLayout {

    /** The library that draws the trend, as it lies in its jar. */
    private static final String CHARTS = "/META-INF/resources/webjars/uplot/1.6.30/dist/uPlot";

    private static final int MOST_FACTS = 300;
    private static final int MOST_UNSURE = 100;
    private static final int MOST_TROUBLE = 20;

    private final RunResult result;
    private final Anchors anchors;
    private final CompanyTime time;
    private final Desks desks;
    private final Spreads spreads;
    private final Trend earlier;
    private final List<Figure> figures;
    private final RunPoint now;

    /**
     * Lays out a run.
     *
     * @param earlier the earlier runs it can be put beside
     */
    PageLayout(RunResult result, Anchors anchors, Trend earlier) {
        this.result = result;
        this.anchors = anchors;
        time = CompanyTime.of(result.started());
        desks = new Desks(result);
        spreads = new Spreads(result);
        this.earlier = earlier;
        figures = Figure.of(result);
        now = RunPoint.of(result);
    }

    /** The moments that the page links to besides those that findings rest on. */
    Stream<Place> places() {
        return Stream.of(desks.places(), spreads.places(), PromisesView.places(result))
                .flatMap(all -> all);
    }

    PageView view(List<PageView.Unmet> unmet, JourneySection section) {
        Verdict verdict = Verdict.of(result);
        TrendView trend = TrendView.of(result, earlier, time).orElse(null);
        Inline style = trend == null ? Inline.load("page.css") : Inline.load("page.css", CHARTS + ".min.css");
        Inline script = Inline.load("page.js");
        List<Inline> scripts = trend == null ? List.of(script) : List.of(Inline.load(CHARTS + ".iife.min.js"), script);
        List<FindingView> unsure = unsure(result.unsure(), anchors, time);
        int notMet = result.measures().journeys() - result.measures().met();
        return new PageView(
                CleanText.name(result.started().company()),
                time.day(result.started().moment().at()),
                time.zone(),
                verdict.headline(),
                verdict.remarks(),
                trouble(result.trouble()),
                Inline.policy(style, scripts),
                style.text(),
                scripts.stream().map(Inline::text).toList(),
                tiles(),
                FindingView.groups(result.findings(), anchors, time),
                unsure,
                Counted.number(result.unsure().size()),
                result.unsure().size() - unsure.size(),
                unmet,
                notMet - unmet.size(),
                FactView.of(result, anchors, time, MOST_FACTS),
                Math.max(0, result.sameEverywhere().size() - MOST_FACTS),
                result.journeys().size() == result.measures().journeys()
                        ? Counted.number(result.journeys().size())
                        : Counted.number(result.journeys().size()) + " of "
                                + Counted.number(result.measures().journeys()),
                Filters.of(result, section),
                desks.view(anchors),
                spreads.rows(anchors),
                spreads.shortest(),
                spreads.longest(),
                PromisesView.of(result, anchors, time),
                trend,
                figures,
                result.started().recorded(),
                how(result, time));
    }

    private static List<FindingView> unsure(List<UnsurePair> pairs, Anchors anchors, CompanyTime time) {
        return IntStream.range(0, Math.min(MOST_UNSURE, pairs.size()))
                .mapToObj(i -> FindingView.of(pairs.get(i), "u" + (i + 1), anchors, time))
                .toList();
    }

    private static List<String> trouble(List<String> trouble) {
        List<String> shown = new ArrayList<>(trouble.stream()
                .limit(MOST_TROUBLE)
                .map(each -> CleanText.clip(CleanText.line(each), 1_000))
                .toList());
        if (trouble.size() > MOST_TROUBLE) {
            shown.add("… and " + (trouble.size() - MOST_TROUBLE) + " more like this.");
        }
        return shown;
    }

    private List<PageView.Tile> tiles() {
        RunMeasures m = result.measures();
        return List.of(
                result.started().recorded()
                        ? tile("resolved", "")
                        : tile("met", m.met() == m.journeys() ? "good" : "bad"),
                tile("transferCount", ""),
                tile("retellCount", m.retellCount() > 0 ? "bad" : "good"),
                tile("longestWait", ""),
                tile("firstReplyP90", ""),
                tile("inconsistencyCount", m.inconsistencyCount() > 0 ? "bad" : "good"),
                tile("unansweredCount", m.unansweredCount() > 0 ? "bad" : "good"));
    }

    private PageView.Tile tile(String name, String tone) {
        Figure figure = figures.stream()
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElseThrow();
        Change change = earlier.last()
                .filter(last -> now.complete())
                .map(last -> Change.of(name, last, now))
                .orElse(Change.NONE);
        return new PageView.Tile(figure.value(), figure.label(), tone, leads(name), change);
    }

    /** The section that tells what a tile counts; where there is nothing to tell, the one that says what it counts. */
    private String leads(String name) {
        return switch (name) {
            case "inconsistencyCount" -> result.sameEverywhere().isEmpty() ? "how" : "same";
            case "transferCount", "retellCount" -> desks.isEmpty() ? "how" : "desks";
            case "longestWait", "firstReplyP90" -> result.measures().waits().isEmpty() ? "how" : "waits";
            default -> "journeys";
        };
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
