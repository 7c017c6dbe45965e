package dev.mysteryshopper.reports.render.allure;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.mysteryshopper.reports.measure.RunMeasures;
import dev.mysteryshopper.reports.measure.RunResult;
import dev.mysteryshopper.reports.measure.WaitSummary;
import dev.mysteryshopper.reports.render.internal.Words;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The run's own numbers in the two places where Allure 3 looks for such: a file of measurements beside the results
 * ({@code *-perf.json}), which it compares with those of earlier runs, and the words for them in its configuration
 * (<a href="https://allurereport.org/docs/performance-metrics/">Performance Metrics</a>). What nothing was seen of is left
 * out: no number is better than a zero that means "unknown".
 */
final class RunMetrics {

    /** Name of the file of measurements. */
    static final String FILE = "mystery-shopper-perf.json";

    private static final String PERCENT = "%";
    private static final String TIMES = "";
    private static final String SECONDS = "s";

    /** A number of the run; {@code key} tells it from the others, run after run. */
    private record Metric(String key, String group, String title, String unit, boolean moreIsBetter, double value) {}

    private final RunResult result;
    private final List<Metric> metrics = new ArrayList<>();

    private RunMetrics(RunResult result) {
        this.result = result;
        RunMeasures m = result.measures();
        if (m.journeys() > 0 && !result.started().recorded()) {
            add("met", "journeys", "journeys met", PERCENT, true, Optional.of(100.0 * m.met() / m.journeys()));
        }
        count("inconsistencyCount", "same", "inconsistencies", m.inconsistencyCount());
        add("factAccuracy", "same", "statements as published", PERCENT, true, percent(m.factAccuracy()));
        add(
                "decisionConsistency",
                "same",
                "equal cases decided alike",
                PERCENT,
                true,
                percent(m.decisionConsistency()));
        if (m.contacts() > 0) {
            count("transferCount", "passed", "transfers", m.transferCount());
            count("retellCount", "passed", "re-tells", m.retellCount());
            count("deflectionCount", "passed", "sent to another channel", m.deflectionCount());
            count("unansweredCount", "waits", "contacts unanswered", m.unansweredCount());
        }
        add(
                "longestWait",
                "waits",
                "longest wait",
                SECONDS,
                false,
                m.longestWait().map(RunMetrics::seconds));
        for (WaitSummary wait : m.waits()) {
            String kind = Words.of(wait.kind());
            add(
                    "wait." + wait.channel() + "." + wait.kind().name().toLowerCase(Locale.ROOT) + ".p90",
                    "waits",
                    wait.channel() + ": " + kind + ", nine in ten within",
                    SECONDS,
                    false,
                    Optional.of(seconds(wait.p90())));
        }
    }

    static RunMetrics of(RunResult result) {
        return new RunMetrics(result);
    }

    private void count(String key, String group, String title, long count) {
        add(key, group, title, TIMES, false, Optional.of((double) count));
    }

    private void add(
            String key, String group, String title, String unit, boolean moreIsBetter, Optional<Double> value) {
        value.ifPresent(v ->
                metrics.add(new Metric(Inert.line(key, 200), group, Inert.line(title, 200), unit, moreIsBetter, v)));
    }

    private static Optional<Double> percent(Optional<Double> share) {
        return share.map(s -> s * 100);
    }

    private static double seconds(Duration span) {
        return span.toMillis() / 1000.0;
    }

    /** The measurements: an array of them. */
    void measurements(JsonGenerator json) throws IOException {
        long start = result.started().moment().at().toEpochMilli();
        long stop = start + result.took().toMillis();
        json.writeStartArray();
        for (Metric metric : metrics) {
            json.writeStartObject();
            json.writeStringField("id", metric.key());
            json.writeStringField("key", metric.key());
            json.writeNumberField("value", Math.round(metric.value() * 1000) / 1000.0);
            json.writeNumberField("start", start);
            json.writeNumberField("stop", stop);
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    /** What Allure's configuration says of them: their words, units, and which way is better. */
    void words(JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeObjectFieldStart("groups");
        group(json, "journeys", "Journeys");
        group(json, "same", "The same everywhere");
        group(json, "passed", "Passed on and asked again");
        group(json, "waits", "Waits");
        json.writeEndObject();
        json.writeObjectFieldStart("metrics");
        for (Metric metric : metrics) {
            json.writeObjectFieldStart(metric.key());
            json.writeStringField("title", metric.title());
            json.writeStringField("unit", metric.unit());
            json.writeStringField("better", metric.moreIsBetter() ? "higher" : "lower");
            json.writeStringField("group", metric.group());
            json.writeEndObject();
        }
        json.writeEndObject();
        json.writeEndObject();
    }

    private static void group(JsonGenerator json, String key, String title) throws IOException {
        json.writeObjectFieldStart(key);
        json.writeStringField("title", title);
        json.writeEndObject();
    }
}
