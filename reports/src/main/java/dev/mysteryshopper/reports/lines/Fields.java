package dev.mysteryshopper.reports.lines;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The fields of one JSON object of a line; says which field is missing or of another kind than expected. */
public final class Fields {

    private static final ObjectReader JSON = new ObjectMapper(JsonFactory.builder()
                    .streamReadConstraints(
                            StreamReadConstraints.builder().maxNestingDepth(100).build())
                    .build())
            .reader()
            .with(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);
    private static final int SHOWN = 60;
    private static final int WHY = 120;

    private final JsonNode object;
    private final String path;

    private Fields(JsonNode object, String path) {
        this.object = object;
        this.path = path;
    }

    /**
     * The object that stands in a line.
     *
     * @param expected what was expected, with an example
     * @throws Unreadable if it is no JSON, or no object
     */
    public static Fields of(byte[] line, String expected) throws Unreadable {
        JsonNode node;
        try {
            node = JSON.readTree(line);
        } catch (IOException e) {
            throw new Unreadable("this is no JSON: " + why(e) + ". Expected " + expected + ".");
        }
        if (!node.isObject()) {
            throw new Unreadable("this is " + kind(node) + ". Expected " + expected + ".");
        }
        return new Fields(node, "");
    }

    private static String why(IOException e) {
        if (!(e instanceof JsonProcessingException json)) {
            return "it cannot be decoded as UTF-8";
        }
        String message = json.getOriginalMessage().lines().findFirst().orElse("it cannot be read");
        String first = message.startsWith("Unexpected end-of-input")
                ? "it ends too early"
                : message.startsWith("Trailing token")
                        ? "more stands after its first value"
                        : shortened(clean(message, WHY), WHY);
        return json.getLocation() == null
                ? first
                : first + ", at byte " + (json.getLocation().getByteOffset() + 1);
    }

    /** A text that must be there; it may be empty. */
    public String text(String key, String expected) throws Unreadable {
        return optionalText(key, expected).orElseThrow(() -> missing(key, expected));
    }

    /** A text that may be missing or null. */
    public Optional<String> optionalText(String key, String expected) throws Unreadable {
        JsonNode value = object.path(key);
        if (value.isMissingNode() || value.isNull()) {
            return Optional.empty();
        }
        if (!value.isTextual()) {
            throw wrong(key, value, expected);
        }
        return Optional.of(value.textValue());
    }

    /** A name that must be there and is not empty: a text, or a number. */
    public String id(String key, String expected) throws Unreadable {
        JsonNode value = object.path(key);
        if (value.isMissingNode() || value.isNull()) {
            throw missing(key, expected);
        }
        if (!(value.isTextual() || value.isNumber())) {
            throw wrong(key, value, expected);
        }
        if (value.asText().isBlank()) {
            throw new Unreadable(named(key) + " is empty. Expected " + expected + ".");
        }
        return value.asText();
    }

    /** The objects of a list that must be there; it may be empty. */
    public List<Fields> objects(String key, String expected) throws Unreadable {
        JsonNode value = object.path(key);
        if (value.isMissingNode() || value.isNull()) {
            throw missing(key, expected);
        }
        if (!value.isArray()) {
            throw wrong(key, value, expected);
        }
        List<Fields> objects = new ArrayList<>(value.size());
        for (JsonNode item : value) {
            String where = key + "[" + objects.size() + "]";
            if (!item.isObject()) {
                throw wrong(where, item, "an object");
            }
            objects.add(new Fields(item, path + where + "."));
        }
        return objects;
    }

    /** What is wrong with a field, in one sentence and what was expected in another. */
    public Unreadable wrong(String key, String found, String expected) {
        return new Unreadable(named(key) + " " + found + ". Expected " + expected + ".");
    }

    private Unreadable wrong(String key, JsonNode value, String expected) {
        return wrong(key, "is " + kind(value), expected);
    }

    private Unreadable missing(String key, String expected) {
        return wrong(key, "is missing", expected);
    }

    private String named(String key) {
        return "\"" + path + key + "\"";
    }

    /** A text from outside as it can be shown within a message: on one line, without control characters, not long. */
    public static String shown(String text) {
        return "\"" + shortened(clean(text, SHOWN), SHOWN) + "\"";
    }

    private static String clean(String text, int most) {
        StringBuilder clean = new StringBuilder();
        text.codePoints().limit(most + 1L).forEach(c -> {
            boolean visible = !Character.isISOControl(c)
                    && Character.getType(c) != Character.FORMAT
                    && Character.getType(c) != Character.SURROGATE
                    && Character.getType(c) != Character.LINE_SEPARATOR
                    && Character.getType(c) != Character.PARAGRAPH_SEPARATOR;
            clean.appendCodePoint(visible ? c : ' ');
        });
        return clean.toString();
    }

    private static String shortened(String text, int most) {
        return text.codePointCount(0, text.length()) <= most
                ? text
                : text.substring(0, text.offsetByCodePoints(0, most)) + "...";
    }

    private static String kind(JsonNode node) {
        return switch (node.getNodeType()) {
            case ARRAY -> "a list";
            case OBJECT -> "an object";
            case STRING -> "the text " + shown(node.asText());
            case NUMBER -> "a number";
            case BOOLEAN -> "true or false";
            case NULL -> "null";
            default -> "nothing";
        };
    }
}
