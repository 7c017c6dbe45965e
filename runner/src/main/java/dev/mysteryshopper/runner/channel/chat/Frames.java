package dev.mysteryshopper.runner.channel.chat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import dev.mysteryshopper.runner.channel.Nearest;
import dev.mysteryshopper.runner.channel.Settings;
import dev.mysteryshopper.runner.channel.internal.Json;
import dev.mysteryshopper.runner.channel.internal.JsonPath;
import dev.mysteryshopper.runner.channel.internal.JsonTemplate;
import dev.mysteryshopper.runner.company.Node;
import dev.mysteryshopper.runner.shopper.Memory;
import dev.mysteryshopper.runner.shopper.Template;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The JSON in which a company chats: how a message is sent, and where in its own frames things stand.
 *
 * @param say what is sent, with {@code $text} for what the shopper says
 * @param places where things stand in the company's frames, by their name in the company file
 * @param events what the company's words for events mean: one of {@link #EVENTS}
 */
record Frames(JsonTemplate say, Map<String, JsonPath> places, Map<String, String> events) {

    /** What may happen in a chat; {@code typing} and what nobody knows is nothing that is done for the shopper. */
    static final List<String> EVENTS =
            List.of("message", "queued", "joined", "transfer", "hold", "resumed", "closed", "typing");

    private static final String TEXT = "$text";
    private static final Map<String, String> USUAL = Map.ofEntries(
            Map.entry("text", "$.text"),
            Map.entry("by", "$.agent"),
            Map.entry("desk", "$.desk"),
            Map.entry("automated", "$.automated"),
            Map.entry("event", "$.event"),
            Map.entry("from", "$.from"),
            Map.entry("to", "$.to"),
            Map.entry("kind", "$.kind"),
            Map.entry("briefed", "$.briefed"),
            Map.entry("position", "$.position"),
            Map.entry("reason", "$.reason"));
    private static final List<String> KNOWN = List.of(
            "say",
            "text",
            "by",
            "desk",
            "automated",
            "event",
            "events",
            "from",
            "to",
            "kind",
            "briefed",
            "position",
            "reason");

    Frames {
        places = Map.copyOf(places);
        events = Map.copyOf(events);
    }

    /** The frames of a company that speaks as we expect unless it says otherwise. */
    static Frames usual() {
        Map<String, JsonPath> places = new LinkedHashMap<>();
        USUAL.forEach((name, path) -> places.put(name, JsonPath.of(path).orElseThrow()));
        Map<String, String> events = new LinkedHashMap<>();
        EVENTS.forEach(event -> events.put(event, event));
        return new Frames(
                new JsonTemplate.Fields(Map.of("text", new JsonTemplate.Text(Template.of(TEXT)))), places, events);
    }

    static Frames read(Settings settings) {
        Frames usual = usual();
        settings.only(KNOWN);
        Map<String, JsonPath> places = new LinkedHashMap<>(usual.places);
        for (String name : USUAL.keySet()) {
            settings.scalar(name).ifPresent(written -> JsonPath.of(written.text())
                    .ifPresentOrElse(
                            path -> places.put(name, path),
                            () -> settings.wrong(
                                    written,
                                    "\"" + written.shown() + "\" is not a place in JSON."
                                            + "\nExpected one such as $.text or $.from.name.")));
        }
        Map<String, String> events = new LinkedHashMap<>();
        EVENTS.forEach(event -> events.put(event, event));
        for (Node.Pair pair : settings.pairs("events", "{ transfer: handover, closed: [ended, timeout] }")) {
            String event = pair.key().text();
            if (!EVENTS.contains(event)) {
                settings.wrong(
                        pair.key(),
                        "\"" + event + "\" is not an event of a chat.\nKnown: " + String.join(", ", EVENTS) + "."
                                + Nearest.hint(event, EVENTS));
                continue;
            }
            events.values().removeIf(event::equals);
            words(pair.value(), settings).forEach(word -> events.put(word, event));
        }
        JsonTemplate say = settings.node("say")
                .map(node -> JsonTemplate.of(node, settings.problems()))
                .orElse(usual.say);
        return new Frames(say, places, events);
    }

    private static List<String> words(Node node, Settings settings) {
        List<String> words = new ArrayList<>();
        List<Node> all = node instanceof Node.Listing listing ? listing.items() : List.of(node);
        all.forEach(one -> settings.asScalar(one, "events").ifPresent(word -> words.add(word.text())));
        return words;
    }

    /** The frame that says something. */
    String say(String text, Memory memory) {
        return with(say.fill(memory), text).toString();
    }

    private static JsonNode with(JsonNode node, String text) {
        if (node.isTextual()) {
            return TextNode.valueOf(node.asText().replace(TEXT, text));
        }
        if (node instanceof ObjectNode object) {
            object.properties().forEach(field -> field.setValue(with(field.getValue(), text)));
        } else if (node instanceof ArrayNode array) {
            for (int i = 0; i < array.size(); i++) {
                array.set(i, with(array.get(i), text));
            }
        }
        return node;
    }

    /**
     * Reads a frame of the company's.
     *
     * @throws IOException if it is no JSON
     */
    Frame hear(String frame) throws IOException {
        JsonNode json = Json.read(frame.getBytes(StandardCharsets.UTF_8));
        String text = word(json, "text").orElse("");
        String event =
                word(json, "event").map(said -> events.getOrDefault(said, said)).orElse("message");
        return switch (event) {
            case "queued" -> new Frame.Queued(word(json, "desk"), number(json, "position"));
            case "joined" -> new Frame.Joined(word(json, "by"), word(json, "desk"), yesNo(json, "automated"));
            case "transfer" ->
                new Frame.Transferred(
                        word(json, "from"),
                        word(json, "to").or(() -> word(json, "desk")),
                        word(json, "by"),
                        yesNo(json, "automated"),
                        word(json, "kind"),
                        yesNo(json, "briefed"));
            case "hold" -> new Frame.Hold(text);
            case "resumed" -> new Frame.Resumed(text);
            case "closed" -> new Frame.Closed(word(json, "reason").orElse(text));
            case "typing" -> new Frame.Nothing();
            default ->
                text.isEmpty()
                        ? new Frame.Nothing()
                        : new Frame.Message(text, word(json, "by"), word(json, "desk"), yesNo(json, "automated"));
        };
    }

    private Optional<JsonNode> find(JsonNode json, String name) {
        return Optional.ofNullable(places.get(name)).flatMap(path -> path.find(json));
    }

    private Optional<String> word(JsonNode json, String name) {
        return find(json, name).filter(JsonNode::isValueNode).map(Json::text).filter(text -> !text.isBlank());
    }

    private Optional<Boolean> yesNo(JsonNode json, String name) {
        return find(json, name).flatMap(node -> switch (node.asText()) {
            case "true", "yes", "1" -> Optional.of(true);
            case "false", "no", "0" -> Optional.of(false);
            default -> Optional.empty();
        });
    }

    private int number(JsonNode json, String name) {
        return find(json, name).map(node -> Math.max(0, node.asInt(0))).orElse(0);
    }
}
