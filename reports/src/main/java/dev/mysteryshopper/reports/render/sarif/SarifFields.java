package dev.mysteryshopper.reports.render.sarif;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.mysteryshopper.reports.measure.RunResult;
import dev.mysteryshopper.reports.render.internal.CleanText;
import dev.mysteryshopper.reports.render.internal.FeatureLines.Line;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;

/** Writes a SARIF log of one run. */
final class SarifFields {

    private final JsonGenerator json;

    SarifFields(JsonGenerator json) {
        this.json = json;
    }

    void write(RunResult result, List<Result> results) throws IOException {
        json.writeStartObject();
        json.writeStringField("$schema", "https://json.schemastore.org/sarif-2.1.0.json");
        json.writeStringField("version", "2.1.0");
        json.writeArrayFieldStart("runs");
        json.writeStartObject();
        tool(result.started().tool());
        json.writeObjectFieldStart("automationDetails");
        json.writeStringField("id", "mystery-shopper/" + result.started().run());
        json.writeEndObject();
        json.writeStringField("columnKind", "utf16CodeUnits");
        json.writeArrayFieldStart("results");
        for (Result one : results) {
            result(one);
        }
        json.writeEndArray();
        json.writeEndObject();
        json.writeEndArray();
        json.writeEndObject();
    }

    private void tool(String version) throws IOException {
        json.writeObjectFieldStart("tool");
        json.writeObjectFieldStart("driver");
        json.writeStringField("name", "Mystery Shopper");
        json.writeStringField("version", CleanText.line(version));
        json.writeArrayFieldStart("rules");
        for (Rule rule : Rule.values()) {
            json.writeStartObject();
            json.writeStringField("id", rule.id());
            text("shortDescription", rule.heading());
            text("fullDescription", rule.meaning());
            json.writeObjectFieldStart("defaultConfiguration");
            json.writeStringField("level", rule.level());
            json.writeEndObject();
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
        json.writeEndObject();
    }

    private void result(Result result) throws IOException {
        json.writeStartObject();
        json.writeStringField("ruleId", result.rule().id());
        json.writeStringField("level", result.rule().level());
        text("message", literal(result.text()));
        if (!result.lines().isEmpty()) {
            json.writeArrayFieldStart("locations");
            location(result.lines().get(0), -1);
            json.writeEndArray();
        }
        if (result.lines().size() > 1) {
            json.writeArrayFieldStart("relatedLocations");
            for (int i = 1; i < result.lines().size(); i++) {
                location(result.lines().get(i), i);
            }
            json.writeEndArray();
        }
        json.writeObjectFieldStart("partialFingerprints");
        json.writeStringField("mysteryShopper/v1", result.fingerprint());
        json.writeEndObject();
        json.writeEndObject();
    }

    private void location(Line line, int id) throws IOException {
        json.writeStartObject();
        if (id >= 0) {
            json.writeNumberField("id", id);
        }
        json.writeObjectFieldStart("physicalLocation");
        json.writeObjectFieldStart("artifactLocation");
        json.writeStringField("uri", uri(line.file()));
        json.writeEndObject();
        json.writeObjectFieldStart("region");
        json.writeNumberField("startLine", line.line());
        json.writeEndObject();
        json.writeEndObject();
        json.writeEndObject();
    }

    private static String uri(String path) {
        try {
            // a first segment with a colon would be taken for a scheme
            String whole = path.indexOf(':') >= 0 ? "./" + path : path;
            return new URI(null, null, whole, null).toASCIIString();
        } catch (URISyntaxException e) {
            throw new IllegalStateException("A path can always be told as a URI.", e);
        }
    }

    private void text(String name, String text) throws IOException {
        json.writeObjectFieldStart(name);
        json.writeStringField("text", text);
        json.writeEndObject();
    }

    /** The text as SARIF takes it literally: brackets would make a link, braces a placeholder. */
    private static String literal(String text) {
        return CleanText.lines(text)
                .replace("\\", "\\\\")
                .replace("[", "\\[")
                .replace("]", "\\]")
                .replace("{", "{{")
                .replace("}", "}}");
    }
}
