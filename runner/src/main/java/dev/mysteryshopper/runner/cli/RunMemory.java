package dev.mysteryshopper.runner.cli;

import dev.mysteryshopper.reports.compare.Comparison;
import dev.mysteryshopper.reports.history.HistoryFile;
import dev.mysteryshopper.reports.history.PastRun;
import dev.mysteryshopper.reports.history.Trend;
import dev.mysteryshopper.reports.measure.RunResult;
import dev.mysteryshopper.reports.render.terminal.ComparisonText;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** What is remembered of earlier runs, and is to be remembered of this one. */
final class RunMemory {

    private final Optional<HistoryFile> file;
    private final Trend trend;
    private final int keep;
    private final PrintWriter err;

    private RunMemory(Optional<HistoryFile> file, Trend trend, int keep, PrintWriter err) {
        this.file = file;
        this.trend = trend;
        this.keep = keep;
        this.err = err;
    }

    /** Nothing is remembered. */
    static RunMemory none() {
        return new RunMemory(Optional.empty(), Trend.none(), 1, new PrintWriter(PrintWriter.nullWriter()));
    }

    static RunMemory of(Path path, int keep, PrintWriter err) throws IOException {
        HistoryFile file = new HistoryFile(path);
        HistoryFile.Held held = file.read();
        held.trouble().forEach(err::println);
        return new RunMemory(Optional.of(file), held.trend(), keep, err);
    }

    /** All earlier runs. */
    Trend trend() {
        return trend;
    }

    /**
     * Remembers a run, unless it is a part of one: the parts are joined first. That it cannot be written is told and changes nothing
     * else.
     */
    void remember(RunResult result) {
        if (file.isEmpty() || result.started().shard() != null) {
            return;
        }
        try {
            file.get().remember(PastRun.of(result), keep);
        } catch (IOException e) {
            err.println("The run is not remembered in the history: " + e.getMessage());
        }
    }

    /** What changed since the last run of the same journeys, in a few lines; empty if there is none. */
    String since(RunResult result, boolean colour, int width) {
        Trend before = trend.before(result);
        List<PastRun> whole =
                before.runs().stream().filter(run -> run.point().complete()).toList();
        if (whole.isEmpty()) {
            return "";
        }
        Comparison comparison = Comparison.of(whole.get(whole.size() - 1), PastRun.of(result), before);
        return ComparisonText.brief(comparison, before.flaky(result), colour, width);
    }
}
