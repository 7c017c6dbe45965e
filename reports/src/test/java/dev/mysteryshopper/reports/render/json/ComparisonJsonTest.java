package dev.mysteryshopper.reports.render.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.mysteryshopper.reports.compare.Comparison;
import dev.mysteryshopper.reports.compare.TwoNights;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ComparisonJsonTest {

    @Test
    void tellsEachChangeWithItsBounds() throws IOException {
        JsonNode measure = written(TwoNights.compared()).path("measures").get(1);

        assertEquals("first-reply", measure.path("measure").asText());
        assertEquals("median", measure.path("statistic").asText());
        assertEquals("chat", measure.path("channel").asText());
        assertEquals("worse", measure.path("verdict").asText());
        assertEquals(0.8, measure.path("base").path("value").asDouble());
        assertEquals(80, measure.path("run").path("n").asInt());
        assertEquals(4.9, measure.path("difference").asDouble(), 1e-9);
        assertEquals(4.29, measure.path("low").asDouble(), 0.01);
    }

    @Test
    void leavesOutABoundThatIsInfinite() throws IOException {
        JsonNode wait = written(TwoNights.compared()).path("measures").get(2);

        assertEquals("p90", wait.path("statistic").asText());
        assertFalse(wait.path("base").has("high"));
        assertFalse(wait.has("low"));
        assertEquals("too-few", wait.path("verdict").asText());
    }

    @Test
    void countsByVerdictAndNamesWhatIsNotTheSame() throws IOException {
        JsonNode json = written(TwoNights.compared());

        assertEquals(1, json.path("format").asInt());
        assertEquals(1, json.path("counts").path("worse").path("journeys").asInt());
        assertEquals(
                1, json.path("counts").path("not-comparable").path("journeys").asInt());
        assertEquals("fell-short", json.path("journeys").get(0).path("run").asText());
        assertEquals("base", json.path("findings").get(0).path("missingIn").asText());
        assertEquals("$44.10", json.path("drift").get(0).path("after").asText());
    }

    @Test
    void isDocumentedFieldByField() throws IOException {
        String page = Files.readString(Path.of("../docs/comparing-runs.md"));
        List<String> missing = new ArrayList<>();
        names(written(TwoNights.compared()), missing, page);
        assertEquals(List.of(), missing);
    }

    private static void names(JsonNode node, List<String> missing, String page) {
        node.properties().forEach(field -> {
            if (!page.contains("`" + field.getKey() + "`")) {
                missing.add(field.getKey());
            }
            names(field.getValue(), missing, page);
        });
        node.elements().forEachRemaining(element -> {
            if (element.isObject() && node.isArray()) {
                names(element, missing, page);
            }
        });
    }

    private static JsonNode written(Comparison comparison) throws IOException {
        StringWriter out = new StringWriter();
        ComparisonJson.write(comparison, out);
        return new ObjectMapper().readTree(out.toString());
    }
}
