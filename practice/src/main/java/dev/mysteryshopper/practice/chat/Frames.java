package dev.mysteryshopper.practice.chat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.mysteryshopper.practice.desk.Step;
import java.io.UncheckedIOException;
import java.util.Optional;

/** The JSON of the chat: {@code {"text": ...}} comes in, {@code {"event": ...}} goes out. */
final class Frames {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private Frames() {}

    /** What the customer wrote; empty when the frame is not one of ours. */
    static Optional<String> read(String frame) {
        try {
            JsonNode text = MAPPER.readTree(frame).path("text");
            return text.isTextual() ? Optional.of(text.asText()) : Optional.empty();
        } catch (JsonProcessingException notJson) {
            return Optional.empty();
        }
    }

    static String message(Step.Say say) {
        return write(event("message")
                .put("text", say.text())
                .put("agent", say.by().name())
                .put("desk", say.by().desk().label())
                .put("automated", say.by().automated()));
    }

    static String typing() {
        return write(event("typing"));
    }

    static String queued(Step.Queue queue) {
        return write(event("queued").put("desk", queue.desk().label()).put("position", queue.position()));
    }

    static String joined(Step.Join join) {
        return write(event("joined")
                .put("agent", join.agent().name())
                .put("desk", join.agent().desk().label()));
    }

    static String transfer(Step.PassOn passOn) {
        return write(event("transfer")
                .put("from", passOn.from().desk().label())
                .put("to", passOn.to().desk().label())
                .put("kind", passOn.kind().word())
                .put("briefed", passOn.briefed())
                .put("agent", passOn.to().name()));
    }

    static String hold(Step.Hold hold) {
        return write(event("hold").put("text", hold.text()));
    }

    static String resumed() {
        return write(event("resumed"));
    }

    static String closed(String reason) {
        return write(event("closed").put("reason", reason));
    }

    static String error(String text) {
        return write(event("error").put("text", text));
    }

    private static ObjectNode event(String name) {
        return MAPPER.createObjectNode().put("event", name);
    }

    private static String write(ObjectNode node) {
        try {
            return MAPPER.writeValueAsString(node);
        } catch (JsonProcessingException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
