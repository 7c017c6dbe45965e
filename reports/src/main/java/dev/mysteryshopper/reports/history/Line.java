package dev.mysteryshopper.reports.history;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One line of a history, field by field, read without types. A field that is missing has its plainest value - empty, zero -
 * unless something else is said; one of another kind than asked for makes the line unreadable.
 */
final class Line {

    private static final JsonFactory JSON = JsonFactory.builder()
            .streamReadConstraints(
                    StreamReadConstraints.builder().maxNestingDepth(10).build())
            .build();

    private final Map<String, Object> fields;

    private Line(Map<String, Object> fields) {
        this.fields = fields;
    }

    /**
     * Reads a line.
     *
     * @throws IOException if it is no JSON object
     */
    static Line of(byte[] line, int length) throws IOException {
        try (JsonParser parser = JSON.createParser(line, 0, length)) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                throw new JsonParseException(parser, "it is no JSON object");
            }
            Map<String, Object> fields = object(parser);
            if (parser.nextToken() != null) {
                throw new JsonParseException(parser, "something stands behind the JSON object");
            }
            return new Line(fields);
        }
    }

    private static Map<String, Object> object(JsonParser parser) throws IOException {
        Map<String, Object> fields = new LinkedHashMap<>();
        for (String name = parser.nextFieldName(); name != null; name = parser.nextFieldName()) {
            parser.nextToken();
            Object value = value(parser);
            if (value != null) {
                fields.put(name, value);
            }
        }
        return fields;
    }

    private static @Nullable Object value(JsonParser parser) throws IOException {
        return switch (parser.currentToken()) {
            case START_OBJECT -> new Line(object(parser));
            case START_ARRAY -> {
                List<Object> list = new ArrayList<>();
                while (parser.nextToken() != JsonToken.END_ARRAY) {
                    Object value = value(parser);
                    if (value != null) {
                        list.add(value);
                    }
                }
                yield list;
            }
            case VALUE_STRING -> parser.getText();
            case VALUE_NUMBER_INT -> parser.getLongValue();
            case VALUE_NUMBER_FLOAT -> parser.getDoubleValue();
            case VALUE_TRUE -> true;
            case VALUE_FALSE -> false;
            default -> null;
        };
    }

    private <T> @Nullable T field(String name, Class<T> type) {
        Object value = fields.get(name);
        if (value != null && !type.isInstance(value)) {
            throw new IllegalArgumentException("\"" + name + "\" is not of the kind it should be");
        }
        return type.cast(value);
    }

    /** A text; empty if it is missing. */
    String text(String name) {
        String text = field(name, String.class);
        return text == null ? "" : text;
    }

    /** A text that must be there. */
    String needed(String name) {
        String text = text(name);
        if (text.isEmpty()) {
            throw new IllegalArgumentException("\"" + name + "\" is missing");
        }
        return text;
    }

    long count(String name) {
        Long count = field(name, Long.class);
        return count == null ? 0 : count;
    }

    double number(String name) {
        return decimal(name).orElse(0.0);
    }

    Optional<Double> decimal(String name) {
        Number number = field(name, Number.class);
        return number == null ? Optional.empty() : Optional.of(number.doubleValue());
    }

    boolean yes(String name) {
        return Boolean.TRUE.equals(field(name, Boolean.class));
    }

    Instant moment(String name) {
        try {
            return Instant.parse(needed(name));
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("\"" + name + "\" is no moment", e);
        }
    }

    Optional<Duration> span(String name) {
        try {
            return Optional.of(text(name)).filter(text -> !text.isEmpty()).map(Duration::parse);
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("\"" + name + "\" is no duration", e);
        }
    }

    /** A word of a kind: {@code fell-short}. */
    <E extends Enum<E>> E kind(String name, Class<E> type) {
        String word = needed(name).toUpperCase(Locale.ROOT).replace('-', '_');
        for (E constant : type.getEnumConstants()) {
            if (constant.name().equals(word)) {
                return constant;
            }
        }
        throw new IllegalArgumentException("\"" + name + "\" is none of the words this version knows: " + text(name));
    }

    private List<?> list(String name) {
        List<?> list = field(name, List.class);
        return list == null ? List.of() : list;
    }

    List<String> texts(String name) {
        return list(name).stream().map(String.class::cast).toList();
    }

    List<Long> counts(String name) {
        return list(name).stream().map(Long.class::cast).toList();
    }

    List<Line> lines(String name) {
        return list(name).stream().map(Line.class::cast).toList();
    }

    Map<String, String> textsByName(String name) {
        Line line = field(name, Line.class);
        Map<String, String> texts = new LinkedHashMap<>();
        if (line != null) {
            line.fields.forEach((key, value) -> texts.put(key, (String) value));
        }
        return texts;
    }
}
