package dev.mysteryshopper.reports.history;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import dev.mysteryshopper.reports.estimate.Estimate;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Writes a run as lines: one for the run, then one for each of its journeys, each with the run's id, so that a line that is lost is
 * one journey lost. What is empty, zero or usual is left out.
 */
final class HistoryLines {

    /** Version of the form; it grows when a reader of the last one would misread it. */
    static final int FORMAT = 1;

    /** What a line is about stands first in it, under this name. */
    static final String ABOUT = "history";

    static final String RUN = "run";
    static final String JOURNEY = "journey";

    /** Digits of a measure that are kept. */
    private static final double MILLION = 1e6;

    private static final int LONGEST = 300;

    private static final JsonFactory JSON = new JsonFactory();

    private HistoryLines() {}

    static List<byte[]> of(PastRun run) {
        List<byte[]> lines = new ArrayList<>();
        lines.add(line(json -> run(json, run)));
        for (JourneyPoint journey : run.journeys()) {
            lines.add(line(json -> journey(json, run.point().run(), journey)));
        }
        return lines;
    }

    private interface Fields {
        void write(JsonGenerator json) throws IOException;
    }

    private static byte[] line(Fields fields) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(512);
        try (JsonGenerator json = JSON.createGenerator(out)) {
            json.writeStartObject();
            fields.write(json);
            json.writeEndObject();
        } catch (IOException e) {
            throw new IllegalStateException("A line cannot be written.", e);
        }
        return out.toByteArray();
    }

    private static void run(JsonGenerator json, PastRun run) throws IOException {
        RunPoint point = run.point();
        json.writeStringField(ABOUT, RUN);
        json.writeStringField("run", point.run());
        json.writeNumberField("format", FORMAT);
        json.writeStringField("started", point.started().toString());
        json.writeStringField("took", point.took().toString());
        json.writeStringField("company", cut(point.company()));
        json.writeStringField("timezone", run.timezone());
        json.writeStringField("tool", point.tool());
        json.writeBooleanField("complete", point.complete());
        json.writeStringField("conditions", point.conditions());
        json.writeObjectFieldStart("environment");
        for (Map.Entry<String, String> about : new TreeMap<>(run.environment()).entrySet()) {
            json.writeStringField(about.getKey(), cut(about.getValue()));
        }
        json.writeEndObject();
        json.writeNumberField("lines", run.journeys().size());
        json.writeNumberField("journeys", point.journeys());
        json.writeNumberField("met", point.met());
        json.writeNumberField("fellShort", point.fellShort());
        json.writeNumberField("broken", point.broken());
        json.writeNumberField("cutOff", point.cutOff());
        json.writeNumberField("contacts", point.contacts());
        json.writeNumberField("transferCount", point.transferCount());
        json.writeNumberField("retellCount", point.retellCount());
        json.writeNumberField("inconsistencyCount", point.inconsistencyCount());
        json.writeNumberField("unansweredCount", point.unansweredCount());
        known(json, "longestWait", point.longestWait());
        known(json, "firstReplyP90", point.firstReplyP90());
        json.writeNumberField("firstReplies", point.firstReplies());
        json.writeArrayFieldStart("estimates");
        for (Estimate estimate : run.estimates()) {
            estimate(json, estimate);
        }
        json.writeEndArray();
        json.writeArrayFieldStart("facts");
        for (FactPoint fact : run.facts()) {
            json.writeStartObject();
            json.writeStringField("fact", fact.fact());
            json.writeStringField("subject", fact.subject());
            json.writeStringField("type", fact.type());
            json.writeStringField("place", fact.place());
            json.writeStringField("value", fact.normal());
            some(json, "heard", fact.heard());
            json.writeEndObject();
        }
        json.writeEndArray();
        findings(json, run);
    }

    private static void estimate(JsonGenerator json, Estimate estimate) throws IOException {
        json.writeStartObject();
        json.writeStringField("measure", estimate.gauge().measure());
        json.writeStringField("statistic", word(estimate.gauge().statistic()));
        some(json, "channel", estimate.gauge().channel());
        some(json, "topic", estimate.gauge().topic());
        json.writeNumberField("value", rounded(estimate.value()));
        json.writeNumberField("n", estimate.n());
        json.writeNumberField("low", rounded(estimate.low()));
        if (estimate.bounded()) {
            json.writeNumberField("high", rounded(estimate.high()));
        }
        json.writeEndObject();
    }

    private static void findings(JsonGenerator json, PastRun run) throws IOException {
        Map<JourneyKey, Integer> places = new HashMap<>();
        run.journeys().forEach(journey -> places.put(journey.key(), places.size()));
        json.writeArrayFieldStart("findings");
        for (FindingPoint finding : run.findings()) {
            json.writeStartObject();
            json.writeStringField("id", finding.id());
            json.writeStringField("kind", word(finding.kind()));
            json.writeStringField("title", cut(finding.title()));
            json.writeArrayFieldStart("journeys");
            for (JourneyKey journey : finding.journeys()) {
                Integer place = places.get(journey);
                if (place != null) {
                    json.writeNumber(place);
                }
            }
            json.writeEndArray();
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void journey(JsonGenerator json, String run, JourneyPoint journey) throws IOException {
        JourneyKey key = journey.key();
        json.writeStringField(ABOUT, JOURNEY);
        json.writeStringField("run", run);
        some(json, "file", key.file());
        json.writeStringField("name", key.name());
        if (!key.cells().isEmpty()) {
            json.writeArrayFieldStart("cells");
            for (String cell : key.cells()) {
                json.writeString(cell);
            }
            json.writeEndArray();
        }
        some(json, "ordinal", key.ordinal() - 1L);
        json.writeStringField("outcome", word(journey.outcome()));
        if (!journey.alike()) {
            json.writeBooleanField("attemptsDiffered", true);
        }
        json.writeStringField("took", journey.took().toString());
        some(json, "script", journey.script());
        some(json, "transferCount", journey.transferCount());
        some(json, "retellCount", journey.retellCount());
        some(json, "shortfall", journey.shortfall());
        known(json, "longestWait", journey.longestWait());
    }

    private static void known(JsonGenerator json, String name, Optional<Duration> span) throws IOException {
        if (span.isPresent()) {
            json.writeStringField(name, span.get().toString());
        }
    }

    private static void some(JsonGenerator json, String name, long count) throws IOException {
        if (count != 0) {
            json.writeNumberField(name, count);
        }
    }

    private static void some(JsonGenerator json, String name, String text) throws IOException {
        if (!text.isEmpty()) {
            json.writeStringField(name, text);
        }
    }

    private static double rounded(double value) {
        return Math.round(value * MILLION) / MILLION;
    }

    private static String word(Enum<?> kind) {
        return kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static String cut(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "…";
    }
}
