package dev.mysteryshopper.runner.company;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import dev.mysteryshopper.reports.measure.Measurable;
import dev.mysteryshopper.reports.measure.Measurable.Unit;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** docs/standards.md and the JSON Schema say what the reader does. */
class StandardsDocTest {

    private static final Path PAGE = Path.of("..", "docs", "standards.md");

    private final JsonNode schema = schema();

    @Test
    void thePageNamesEveryMeasureWithItsBoundAndUnit() throws IOException {
        String page = Files.readString(PAGE);
        for (Measurable measure : Measurable.values()) {
            String bound = measure.bound().name().toLowerCase(Locale.ROOT).replace('_', ' ');
            String unit = measure.unit() == Unit.SHARE ? "percent" : measure.unit() == Unit.TIME ? "time" : "count";
            assertTrue(
                    page.contains("| `" + measure.measure() + "` | " + bound + ", " + unit + " | "), measure.measure());
        }
        for (String key : StandardKeys.STANDARD) {
            assertTrue(page.contains("`" + key + "`"), key);
        }
    }

    @Test
    void itsExamplesAreRead() throws IOException {
        String page = Files.readString(PAGE);
        int blocks = 0;
        for (int at = page.indexOf("```yaml\n"); at >= 0; at = page.indexOf("```yaml\n", at + 1)) {
            String yaml = page.substring(at + 8, page.indexOf("```", at + 8));
            assertFalse(StandardsFile.read("page", bytes(yaml), Set.of())
                    .standards()
                    .isEmpty());
            assertEquals(List.of(), wrong(yaml));
            blocks++;
        }
        assertEquals(1, blocks);
    }

    @Test
    void theSchemaKnowsTheKeysAndMeasuresThatTheReaderKnows() {
        assertEquals(new TreeSet<>(StandardKeys.FILE), names(schema.at("/properties")));
        assertEquals(new TreeSet<>(StandardKeys.STANDARD), names(schema.at("/$defs/standard/properties")));
        List<String> measures = new ArrayList<>();
        schema.at("/$defs/standard/properties/measure/enum").forEach(name -> measures.add(name.asText()));
        assertEquals(Measurable.names(), measures);
    }

    @Test
    void whatTheReaderRefusesIsNotValid() throws IOException {
        assertEquals(List.of(), wrong(Files.readString(Path.of("..", "scenarios", "standards.yaml"))));
        for (String standard : List.of(
                "measure: firstReplyTme, at most: 3 s",
                "measure: replyTime, at most: 30",
                "measure: replyTime, at least: 3 s",
                "measure: replyTime",
                "measure: retellCount, at most: 3 s",
                "measure: met, at most: 90%",
                "measure: met, at least: 90",
                "measure: met, at least: 90%, in: 90%",
                "measure: replyTime, at most: 3 s, in: 0%",
                "measure: factAccuracy, at least: 90%, channel: chat",
                "measure: met, at least: 90%, weight: -1",
                "measure: met, at least: 90%, wieght: 2")) {
            assertFalse(wrong("standards: [ { " + standard + " } ]").isEmpty(), standard);
        }
    }

    private List<String> wrong(String yaml) {
        Node node = new Yaml("standards.yaml", Environment.thatMayLack(Map.of()), problem -> {
                    throw new IllegalArgumentException(problem.toString());
                })
                .read(bytes(yaml))
                .orElseThrow();
        return JsonSchemaFactory.getInstance(VersionFlag.V202012).getSchema(schema).validate(json(node)).stream()
                .map(Object::toString)
                .toList();
    }

    /** As an editor sees it: what is written plain and looks like a number is one. */
    private static JsonNode json(Node node) {
        if (node instanceof Node.Mapping mapping) {
            ObjectNode object = JsonNodeFactory.instance.objectNode();
            mapping.pairs().forEach(pair -> object.set(pair.key().text(), json(pair.value())));
            return object;
        }
        if (node instanceof Node.Listing listing) {
            ArrayNode array = JsonNodeFactory.instance.arrayNode();
            listing.items().forEach(item -> array.add(json(item)));
            return array;
        }
        Node.Scalar scalar = (Node.Scalar) node;
        return scalar.plain() && scalar.text().matches("-?[0-9]+")
                ? JsonNodeFactory.instance.numberNode(Integer.parseInt(scalar.text()))
                : JsonNodeFactory.instance.textNode(scalar.text());
    }

    private static byte[] bytes(String yaml) {
        return yaml.getBytes(StandardCharsets.UTF_8);
    }

    private static Set<String> names(JsonNode object) {
        Set<String> names = new TreeSet<>();
        object.fieldNames().forEachRemaining(names::add);
        return names;
    }

    private static JsonNode schema() {
        try (InputStream in = Optional.ofNullable(StandardsFile.class.getResourceAsStream("standards.schema.json"))
                .orElseThrow()) {
            return new ObjectMapper().readTree(in);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
