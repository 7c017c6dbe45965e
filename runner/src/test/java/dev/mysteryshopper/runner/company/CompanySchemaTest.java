package dev.mysteryshopper.runner.company;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import dev.mysteryshopper.reports.fact.FactType;
import dev.mysteryshopper.runner.channel.ChannelKind;
import dev.mysteryshopper.runner.channel.MoveKind;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** The JSON Schema knows what the reader knows, so that an editor tells the same as the check before the play. */
class CompanySchemaTest {

    private final JsonNode schema = schema();

    @Test
    void knowsTheKeysThatTheReaderKnows() {
        assertEquals(sorted(CompanyKeys.FILE), keys("/properties"));
        assertEquals(sorted(CompanyKeys.FACT), keys("/$defs/fact/properties"));
        assertEquals(sorted(CompanyKeys.TRUTH), keys("/$defs/truth/properties"));
        assertEquals(sorted(CompanyKeys.LIMITS), keys("/$defs/limits/properties"));
        assertEquals(sorted(CompanyKeys.SHOPPERS), keys("/$defs/shoppers/properties"));
        assertEquals(sorted(CompanyKeys.ACTIONS), keys("/properties/actions/properties"));
        assertEquals(Set.of(CompanyKeys.SENTENCE), keys("/$defs/action/properties"));
        assertEquals(sorted(CompanyKeys.QUESTION), keys("/$defs/question/properties"));
    }

    @Test
    void knowsTheTypesOfFacts() {
        Set<String> types = new TreeSet<>();
        schema.at("/$defs/type/enum").forEach(type -> types.add(type.asText()));

        assertEquals(sorted(Arrays.stream(FactType.values()).map(FactType::word).toList()), types);
    }

    @Test
    void knowsTheMovesAndWhatMayStandBesideThem() {
        Set<String> words = new TreeSet<>();
        for (MoveKind kind : ServiceLoader.load(MoveKind.class)) {
            words.add(kind.name());
            words.addAll(kind.options());
        }

        assertEquals(words, keys("/$defs/move/properties"));
    }

    @Test
    void knowsTheKindsOfChannelsAndTheirSettings() {
        Set<String> kinds = new TreeSet<>();
        for (ChannelKind kind : ServiceLoader.load(ChannelKind.class)) {
            kinds.add(kind.name());
            assertEquals(settingsOf(kind), settingsInSchema(kind.name()), kind.name());
        }

        Set<String> known = new TreeSet<>();
        schema.at("/$defs/channel/properties/kind/anyOf/0/enum").forEach(kind -> known.add(kind.asText()));
        assertEquals(kinds, known);
    }

    @Test
    void everyKeyHasADescription() {
        for (String pointer : List.of(
                "/properties",
                "/$defs/move/properties",
                "/$defs/limits/properties",
                "/$defs/shoppers/properties",
                "/$defs/question/properties",
                "/$defs/answer/properties",
                "/$defs/truth/properties")) {
            schema.at(pointer)
                    .properties()
                    .forEach(key -> assertFalse(
                            key.getValue().path("description").asText().isBlank()
                                    && key.getValue().path("$ref").asText().isBlank(),
                            pointer + "/" + key.getKey()));
        }
    }

    @Test
    void thePracticeCompanysFileIsValid() throws IOException {
        Path file = Path.of("..", "scenarios", "company.yaml");

        assertEquals(List.of(), wrong(Files.readString(file)));
    }

    @Test
    void whatTheReaderRefusesIsNotValid() {
        String small = "company: A\nchannels:\n  web: { kind: browser, url: http://127.0.0.1 }\n";

        assertEquals(List.of(), wrong(small));
        for (String more : List.of(
                "chanels: {}",
                "limits: { quueTime: 5 s }",
                "truth: [ { fact: a } ]",
                "actions: { cancell: { web: [ { press: x } ] } }",
                "actions: { cancel: { web: [] } }",
                "actions: { cancel: { web: [ { presss: x } ] } }",
                "facts: { a: durration }",
                "questions: { price: { like: [a] } }")) {
            assertFalse(wrong(small + more + "\n").isEmpty(), more);
        }
    }

    private List<String> wrong(String yaml) {
        JsonSchema validator =
                JsonSchemaFactory.getInstance(VersionFlag.V202012).getSchema(schema);
        return validator.validate(json(read(yaml))).stream()
                .map(Object::toString)
                .sorted()
                .toList();
    }

    private static Node read(String yaml) {
        Map<String, String> variables = Map.of("WEB_URL", "x", "CHAT_URL", "x", "API_URL", "x", "API_TOKEN", "x");
        return new Yaml("company.yaml", new Environment(variables), problem -> {
                    throw new IllegalArgumentException(problem.toString());
                })
                .read(yaml.getBytes(StandardCharsets.UTF_8))
                .orElseThrow();
    }

    /** As an editor sees it: what is written plain and looks like a number or a boolean is one. */
    private static JsonNode json(Node node) {
        if (node instanceof Node.Mapping mapping) {
            var object = JsonNodeFactory.instance.objectNode();
            mapping.pairs().forEach(pair -> object.set(pair.key().text(), json(pair.value())));
            return object;
        }
        if (node instanceof Node.Listing listing) {
            var array = JsonNodeFactory.instance.arrayNode();
            listing.items().forEach(item -> array.add(json(item)));
            return array;
        }
        Node.Scalar scalar = (Node.Scalar) node;
        boolean isJson = scalar.plain() && scalar.text().matches("-?[0-9]+([.][0-9]+)?|true|false");
        try {
            return isJson
                    ? new ObjectMapper().readTree(scalar.text())
                    : JsonNodeFactory.instance.textNode(scalar.text());
        } catch (IOException e) {
            throw new IllegalArgumentException(e);
        }
    }

    /** The settings that a kind knows, as it tells them itself when it finds one that it does not know. */
    private static Set<String> settingsOf(ChannelKind kind) {
        Place place = new Place("company.yaml", 1, 1);
        Node.Mapping settings = new Node.Mapping(
                List.of(new Node.Pair(new Node.Scalar("no such setting", place), new Node.Scalar("", place))), place);
        return kind.check(new ChannelSpec("any", kind.name(), settings, place)).stream()
                .map(Problem::message)
                .filter(message -> message.contains("no such setting"))
                .map(message ->
                        message.substring(message.indexOf("Known: ") + "Known: ".length(), message.lastIndexOf('.')))
                .findFirst()
                .map(known -> sorted(List.of(known.split(", ", -1))))
                .orElse(Set.of());
    }

    private Set<String> settingsInSchema(String kind) {
        for (JsonNode one : schema.at("/$defs/channel/allOf")) {
            if (one.at("/if/properties/kind/const").asText().equals(kind)) {
                return names(one.at("/then/properties"));
            }
        }
        return Set.of();
    }

    private Set<String> keys(String pointer) {
        return names(schema.at(pointer));
    }

    private static Set<String> names(JsonNode object) {
        Set<String> names = new TreeSet<>();
        object.fieldNames().forEachRemaining(names::add);
        return names;
    }

    private static Set<String> sorted(Collection<String> words) {
        return new TreeSet<>(words);
    }

    private static JsonNode schema() {
        try (InputStream in = Optional.ofNullable(CompanyFile.class.getResourceAsStream("company.schema.json"))
                .orElseThrow()) {
            return new ObjectMapper().readTree(in);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
