package dev.mysteryshopper.telemetry;

import dev.mysteryshopper.reports.conversation.Resolution;
import dev.mysteryshopper.reports.measure.Promise;
import dev.mysteryshopper.reports.measure.RunMeasures;
import dev.mysteryshopper.reports.measure.RunResult;
import dev.mysteryshopper.reports.measure.StandardResult;
import dev.mysteryshopper.reports.measure.WaitSummary;
import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.api.common.Attributes;
import io.opentelemetry.api.metrics.DoubleGauge;
import io.opentelemetry.api.metrics.Meter;
import io.opentelemetry.sdk.metrics.SdkMeterProvider;
import io.opentelemetry.sdk.metrics.data.MetricData;
import java.time.Duration;
import java.util.Collection;
import java.util.Locale;
import java.util.Optional;

/** Tells the measures of a run as metrics: gauges, since each is the state of one run. What is unknown is not told. */
final class RunMetrics {

    private static final String ONE = "1";
    private static final String SECONDS = "s";

    private final Meter meter;

    private RunMetrics(Meter meter) {
        this.meter = meter;
    }

    /** The metrics of a run. */
    static Collection<MetricData> of(RunResult result) {
        Once once = new Once();
        try (SdkMeterProvider provider = SdkMeterProvider.builder()
                .setResource(About.run(result.started()))
                .registerMetricReader(once)
                .build()) {
            new RunMetrics(provider.get("mystery-shopper")).tell(result);
            return once.collect();
        }
    }

    private void tell(RunResult result) {
        RunMeasures m = result.measures();
        DoubleGauge journeys = gauge("journeys", "{journey}", "journeys by how they ended");
        journeys.set(m.met(), outcome("met"));
        journeys.set(m.fellShort(), outcome("fell_short"));
        journeys.set(m.broken(), outcome("broken"));
        journeys.set(m.cutOff(), outcome("cut_off"));
        number("expectations", "{expectation}", "expectations checked", m.expectations());
        number("expectations_met", "{expectation}", "expectations that held", m.expectationsMet());
        number("contacts", "{contact}", "contacts", m.contacts());
        number("transfer_count", "{transfer}", "transfers", m.transferCount());
        number("ping_pong_count", "{transfer}", "transfers back", m.pingPongCount());
        number(
                "deflection_count",
                "{contact}",
                "contacts that ended with the shopper sent elsewhere",
                m.deflectionCount());
        number("hold_count", "{hold}", "holds", m.holdCount());
        number("retell_count", "{question}", "re-tells", m.retellCount());
        number("identity_check_count", "{question}", "identity checks", m.identityCheckCount());
        number("question_count", "{item}", "items asked for", m.questionCount());
        number("unanswered_count", "{contact}", "contacts that nobody answered", m.unansweredCount());
        number("inconsistency_count", "{fact}", "facts not the same everywhere", m.inconsistencyCount());
        number("finding_count", "{finding}", "findings", result.findings().size());
        share("transfer_rate", "contacts with a transfer per contact handled", m.transferRate());
        share("unanswered_contact_rate", "contacts that nobody answered per contact", m.unansweredContactRate());
        share("promise_kept_rate", "promises kept per promise kept or broken", m.promiseKeptRate());
        share("fact_accuracy", "statements as published", m.factAccuracy());
        share("decision_consistency", "equal cases decided alike", m.decisionConsistency());
        share("score", "points earned of those that could be", m.score());
        m.longestWait().ifPresent(wait -> gauge("longest_wait", SECONDS, "the longest wait")
                .set(seconds(wait)));
        DoubleGauge promises = gauge("promises", "{promise}", "promises by what became of them");
        for (Promise.Standing standing : Promise.Standing.values()) {
            promises.set((double) m.count(standing), attribute("standing", word(standing)));
        }
        DoubleGauge resolutions = gauge("resolutions", "{journey}", "journeys by what they came to");
        for (Resolution resolution : Resolution.values()) {
            resolutions.set((double) m.count(resolution), attribute("resolution", word(resolution)));
        }
        m.waits().forEach(this::wait);
        DoubleGauge standards = gauge("standard_met", ONE, "1 for a standard that was kept, 0 for one that was not");
        result.standards().stream()
                .filter(StandardResult::applied)
                .forEach(one -> standards.set(one.met() ? 1 : 0, attribute("standard", one.id())));
    }

    private void wait(WaitSummary wait) {
        Attributes about = Attributes.of(
                AttributeKey.stringKey("mystery_shopper.channel"),
                wait.channel(),
                AttributeKey.stringKey("mystery_shopper.wait"),
                word(wait.kind()));
        gauge("wait.count", "{wait}", "waits").set((double) wait.n(), about);
        gauge("wait.median", SECONDS, "half were at most this long").set(seconds(wait.median()), about);
        gauge("wait.p90", SECONDS, "nine in ten were at most this long").set(seconds(wait.p90()), about);
        gauge("wait.p99", SECONDS, "ninety-nine in a hundred were at most this long")
                .set(seconds(wait.p99()), about);
        gauge("wait.longest", SECONDS, "the longest").set(seconds(wait.longest()), about);
    }

    private void number(String name, String unit, String says, long value) {
        gauge(name, unit, says).set((double) value);
    }

    private void share(String name, String says, Optional<Double> value) {
        value.ifPresent(known -> gauge(name, ONE, says).set(known));
    }

    private DoubleGauge gauge(String name, String unit, String says) {
        return meter.gaugeBuilder("mystery_shopper." + name)
                .setUnit(unit)
                .setDescription(says)
                .build();
    }

    private static double seconds(Duration span) {
        return span.toNanos() / 1e9;
    }

    private static Attributes outcome(String outcome) {
        return attribute("outcome", outcome);
    }

    private static Attributes attribute(String name, String value) {
        return Attributes.of(AttributeKey.stringKey("mystery_shopper." + name), value);
    }

    private static String word(Enum<?> kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }
}
