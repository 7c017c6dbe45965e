package dev.mysteryshopper.practice.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.mysteryshopper.practice.shop.Money;
import java.io.IOException;
import java.io.UncheckedIOException;

/** Writes and reads the bodies of the API. */
final class Json {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private Json() {}

    static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }

    static ObjectNode money(Money money) {
        return object().put("amount", money.plain()).put("currency", money.currency());
    }

    static byte[] bytes(JsonNode node) {
        try {
            return MAPPER.writeValueAsBytes(node);
        } catch (JsonProcessingException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** The object in a request's body. */
    static JsonNode read(String body) {
        try {
            JsonNode node = MAPPER.readTree(body);
            if (node != null && node.isObject()) {
                return node;
            }
        } catch (IOException broken) {
            throw new Problem(400, "Bad Request", "The body is not JSON: " + firstLine(broken));
        }
        throw new Problem(400, "Bad Request", "The body must be a JSON object.");
    }

    private static String firstLine(IOException broken) {
        return broken instanceof JsonProcessingException json ? json.getOriginalMessage() : "it cannot be read";
    }
}
