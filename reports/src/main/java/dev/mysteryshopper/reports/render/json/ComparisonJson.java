package dev.mysteryshopper.reports.render.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import dev.mysteryshopper.reports.compare.Change;
import dev.mysteryshopper.reports.compare.Comparison;
import dev.mysteryshopper.reports.compare.JourneyChange;
import dev.mysteryshopper.reports.compare.Verdict;
import dev.mysteryshopper.reports.estimate.Estimate;
import dev.mysteryshopper.reports.estimate.Intervals;
import dev.mysteryshopper.reports.history.JourneyKey;
import dev.mysteryshopper.reports.history.JourneyPoint;
import dev.mysteryshopper.reports.history.PastRun;
import java.io.IOException;
import java.io.Writer;
import java.util.Optional;

/** A comparison of two runs for other programs. */
public final class ComparisonJson {

    /** Version of the form; it grows when a reader of the last one would misread it, not when something is added. */
    public static final int FORMAT = 1;

    private static final JsonFactory JSON = new JsonFactory();

    private ComparisonJson() {}

    /** Writes it; what is written to is not closed. */
    public static void write(Comparison comparison, Writer out) throws IOException {
        DefaultIndenter lines = new DefaultIndenter("  ", "\n");
        JsonGenerator json = JSON.createGenerator(out);
        json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
        json.setPrettyPrinter(
                new DefaultPrettyPrinter().withObjectIndenter(lines).withArrayIndenter(lines));
        write(new Fields(json), comparison);
        json.writeRaw('\n');
        json.flush();
    }

    private static void write(Fields to, Comparison comparison) throws IOException {
        to.begin();
        to.field("format", FORMAT);
        run(to, "base", comparison.base());
        run(to, "run", comparison.run());
        to.field("remarks", comparison.remarks());
        to.field("confidence", Intervals.CONFIDENCE);
        counts(to, comparison);
        to.each("measures", comparison.measures(), change -> measure(to, change));
        to.each(
                "journeys",
                comparison.journeys().stream()
                        .filter(journey -> journey.verdict() != Verdict.SAME || journey.flaky() || journey.changed())
                        .toList(),
                journey -> journey(to, journey));
        to.each("findings", comparison.findings(), finding -> {
            to.field("id", finding.finding().id());
            to.field("kind", finding.finding().kind());
            to.field("title", finding.finding().title());
            to.field("verdict", finding.verdict());
            to.field("missingIn", finding.missingIn());
        });
        to.each("drift", comparison.drift(), drift -> {
            to.field("fact", drift.fact());
            to.field("subject", drift.subject());
            to.field("place", drift.place());
            to.field("before", drift.before());
            to.field("until", drift.until());
            to.field("after", drift.after());
            to.field("since", drift.since());
        });
        to.end();
    }

    private static void run(Fields to, String name, PastRun run) throws IOException {
        to.begin(name);
        to.field("run", run.point().run());
        to.field("company", run.point().company());
        to.field("tool", run.point().tool());
        to.field("started", run.point().started());
        to.field("complete", run.point().complete());
        to.field("journeys", run.point().journeys());
        to.end();
    }

    private static void counts(Fields to, Comparison comparison) throws IOException {
        to.begin("counts");
        for (Verdict verdict : Verdict.values()) {
            to.begin(Fields.word(verdict));
            to.field("journeys", comparison.journeys(verdict).size());
            to.field("measures", comparison.measures(verdict).size());
            to.field("findings", comparison.findings(verdict).size());
            to.end();
        }
        to.end();
    }

    private static void measure(Fields to, Change change) throws IOException {
        to.field("measure", change.gauge().measure());
        to.field("statistic", change.gauge().statistic());
        to.field("channel", change.gauge().channel());
        to.field("topic", change.gauge().topic());
        to.field("higherIsBetter", change.gauge().higherIsBetter());
        estimate(to, "base", change.base());
        estimate(to, "run", change.run());
        to.field("difference", change.difference());
        bound(to, "low", change.low());
        bound(to, "high", change.high());
        to.field("verdict", change.verdict());
    }

    private static void estimate(Fields to, String name, Estimate estimate) throws IOException {
        to.begin(name);
        to.field("value", estimate.value());
        to.field("n", estimate.n());
        to.field("low", estimate.low());
        bound(to, "high", estimate.high());
        to.end();
    }

    private static void bound(Fields to, String name, double bound) throws IOException {
        to.known(name, Double.isInfinite(bound) ? Optional.empty() : Optional.of(bound));
    }

    private static void journey(Fields to, JourneyChange change) throws IOException {
        JourneyKey key = change.key();
        to.field("file", key.file());
        to.field("name", key.name());
        to.field("cells", key.cells());
        to.field("ordinal", key.ordinal());
        to.known("base", change.base().map(JourneyPoint::outcome));
        to.known("run", change.run().map(JourneyPoint::outcome));
        to.field("verdict", change.verdict());
        to.field("changed", change.changed());
        to.field("flaky", change.flaky());
    }
}
