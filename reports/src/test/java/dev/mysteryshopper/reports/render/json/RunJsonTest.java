package dev.mysteryshopper.reports.render.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.mysteryshopper.reports.render.SampleRun;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunJsonTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Path folder;

    RunJsonTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void writesMeasuresByTheirNames() throws IOException {
        JsonNode measures = written(SampleRun.everything()).path("measures");
        assertEquals(8, measures.path("journeys").asInt());
        assertEquals(4, measures.path("met").asInt());
        assertEquals(0.125, measures.path("transferRate").asDouble());
        assertEquals("PT42S", measures.path("longestWait").asText());
    }

    @Test
    void leavesOutWhatIsUnknown() throws IOException {
        JsonNode measures = written(SampleRun.empty()).path("measures");
        assertFalse(measures.has("transferRate"));
        assertFalse(measures.has("longestWait"));
        assertFalse(measures.has("factAccuracy"));
        assertEquals(0, measures.path("journeys").asInt());
    }

    @Test
    void keepsWhatACompanySaidAsItWasSaid() throws IOException {
        JsonNode finding = written(SampleRun.everything()).path("findings").get(1);
        assertEquals(
                SampleRun.HOSTILE, finding.path("evidence").get(1).path("quote").asText());
    }

    @Test
    void holdsToItsSchema() throws IOException {
        JsonNode schema = schema();
        List<String> wrong = new ArrayList<>();
        for (SampleRun run : List.of(SampleRun.everything(), SampleRun.empty(), SampleRun.many(3))) {
            check(schema, schema, written(run), "", wrong);
        }
        assertEquals(List.of(), wrong);
    }

    @Test
    void isDocumentedFieldByField() throws IOException {
        String page = Files.readString(Path.of("../docs/run-json.md"));
        List<String> missing = new ArrayList<>();
        JsonNode schema = schema();
        schema.path("properties").fieldNames().forEachRemaining(name -> missing(page, name, missing));
        for (Map.Entry<String, JsonNode> type : schema.path("$defs").properties()) {
            assertTrue(
                    page.contains("\n## " + type.getKey() + "\n"), "docs/run-json.md has no section " + type.getKey());
            type.getValue().path("properties").fieldNames().forEachRemaining(name -> missing(page, name, missing));
        }
        assertEquals(List.of(), missing);
    }

    @Test
    void givesTheSameBytesForTheSameRun() throws IOException {
        SampleRun.everything().tell(new RunJson(), folder);
        String first = Files.readString(folder.resolve("run.json"));
        SampleRun.everything().tell(new RunJson(), folder);
        assertEquals(first, Files.readString(folder.resolve("run.json")));
        assertEquals(List.of("run.json"), names());
    }

    private JsonNode written(SampleRun run) throws IOException {
        run.tell(new RunJson(), folder);
        return JSON.readTree(folder.resolve("run.json").toFile());
    }

    private List<String> names() throws IOException {
        try (var files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    private static JsonNode schema() throws IOException {
        try (InputStream in = Objects.requireNonNull(
                RunJsonTest.class.getResourceAsStream("/dev/mysteryshopper/reports/run.schema.json"))) {
            return JSON.readTree(in);
        }
    }

    private static void missing(String page, String name, List<String> missing) {
        if (!page.contains("| `" + name + "` |")) {
            missing.add(name);
        }
    }

    /** Checks as much of JSON Schema as run.schema.json uses. */
    private static void check(JsonNode root, JsonNode schema, JsonNode value, String at, List<String> wrong) {
        if (schema.has("$ref")) {
            check(root, root.at(schema.path("$ref").asText().substring(1)), value, at, wrong);
            return;
        }
        boolean fits =
                switch (schema.path("type").asText()) {
                    case "object" -> value.isObject();
                    case "array" -> value.isArray();
                    case "string" -> value.isTextual();
                    case "integer" -> value.isIntegralNumber();
                    case "number" -> value.isNumber();
                    case "boolean" -> value.isBoolean();
                    default -> false;
                };
        if (!fits) {
            wrong.add(at + " is no " + schema.path("type").asText());
        }
        if (schema.has("enum") && !contains(schema.path("enum"), value)) {
            wrong.add(at + " is " + value);
        }
        schema.path("required").forEach(name -> {
            if (!value.has(name.asText())) {
                wrong.add(at + "/" + name.asText() + " is missing");
            }
        });
        for (Map.Entry<String, JsonNode> field : value.properties()) {
            JsonNode known = schema.path("properties").path(field.getKey());
            if (!known.isMissingNode()) {
                check(root, known, field.getValue(), at + "/" + field.getKey(), wrong);
            } else if (!schema.path("additionalProperties").isObject()) {
                wrong.add(at + "/" + field.getKey() + " is not in the schema");
            }
        }
        if (value.isArray()) {
            value.forEach(item -> check(root, schema.path("items"), item, at + "[]", wrong));
        }
    }

    private static boolean contains(JsonNode values, JsonNode value) {
        for (JsonNode each : values) {
            if (each.equals(value)) {
                return true;
            }
        }
        return false;
    }
}
