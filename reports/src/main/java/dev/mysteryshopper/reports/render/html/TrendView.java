package dev.mysteryshopper.reports.render.html;

import dev.mysteryshopper.reports.history.RunPoint;
import dev.mysteryshopper.reports.history.Trend;
import dev.mysteryshopper.reports.measure.RunResult;
import dev.mysteryshopper.reports.render.internal.CleanText;
import dev.mysteryshopper.reports.render.internal.CompanyTime;
import dev.mysteryshopper.reports.render.internal.HumanDuration;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The run beside earlier ones.
 *
 * @param columns the measures
 * @param runs the runs, oldest first, this one last
 */
record TrendView(List<Column> columns, List<Run> runs) {

    /** Most earlier runs that are shown. */
    private static final int MOST = 60;

    /**
     * A measure.
     *
     * @param label what people read
     * @param unit {@code %}, {@code ms} or nothing, for a chart
     */
    record Column(String label, String unit) {}

    /**
     * A run.
     *
     * @param when when it began
     * @param at the same, in seconds since 1970
     * @param name its id; for this run, that it is this one
     * @param complete whether it was played to its end
     * @param cells its numbers
     */
    record Run(String when, long at, String name, boolean complete, List<Cell> cells) {}

    /**
     * A number.
     *
     * @param words what people read
     * @param value what a chart draws; empty where nothing was seen
     */
    record Cell(String words, String value) {}

    /** Empty where there is no earlier run to put beside this one. */
    static Optional<TrendView> of(RunResult result, Trend earlier, CompanyTime time) {
        if (earlier.runs().isEmpty()) {
            return Optional.empty();
        }
        List<RunPoint> points = earlier.points();
        List<Run> runs = new ArrayList<>();
        points.subList(Math.max(0, points.size() - MOST), points.size())
                .forEach(point -> runs.add(run(point, CleanText.name(point.run()), time)));
        runs.add(run(RunPoint.of(result), "this run", time));
        return Optional.of(new TrendView(
                List.of(
                        new Column("journeys met", "%"),
                        new Column("transfers", ""),
                        new Column("re-tells", ""),
                        new Column("longest wait", "ms"),
                        new Column("first reply p90", "ms"),
                        new Column("inconsistencies", ""),
                        new Column("contacts unanswered", "")),
                runs));
    }

    private static Run run(RunPoint point, String name, CompanyTime time) {
        String met = point.journeys() == 0 ? "" : String.valueOf(100 * point.met() / point.journeys());
        return new Run(
                time.minute(point.started()),
                point.started().getEpochSecond(),
                name,
                point.complete(),
                List.of(
                        new Cell(point.met() + " of " + point.journeys(), met),
                        count(point.transferCount()),
                        count(point.retellCount()),
                        span(point.longestWait()),
                        span(point.firstReplyP90()),
                        count(point.inconsistencyCount()),
                        count(point.unansweredCount())));
    }

    private static Cell count(long count) {
        return new Cell(String.valueOf(count), String.valueOf(count));
    }

    private static Cell span(Optional<Duration> span) {
        return new Cell(
                HumanDuration.of(span),
                span.map(s -> String.valueOf(s.toMillis())).orElse(""));
    }
}
