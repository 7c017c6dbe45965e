package dev.mysteryshopper.reports.journal;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.util.ByteArrayBuilder;
import dev.mysteryshopper.reports.journal.RecordShape.Part;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An entry as one line of JSON and back. The line's fields are the record's components under their own names, after
 * {@code entry} (the record's name), {@code at} and {@code nanos} (its moment). What is null is left out. Written with
 * the streaming half of Jackson alone: its data binding costs a quarter of a second at the start of a run.
 */
final class EntryJson {

    private static final String ENTRY = "entry";
    private static final String AT = "at";
    private static final String NANOS = "nanos";
    private static final Instant NEVER = Instant.EPOCH;

    private final Names names = new Names();
    private final JsonFactory json = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxStringLength(256_000_000)
                    .maxNestingDepth(100)
                    .build())
            .build();

    /** The entry as a line, line feed included. */
    byte[] write(Entry entry) {
        try (ByteArrayBuilder out = new ByteArrayBuilder(512)) {
            try (JsonGenerator line = json.createGenerator(out)) {
                write(line, entry);
                line.writeRaw('\n');
            }
            return out.toByteArray();
        } catch (IOException e) {
            throw new IllegalStateException("Cannot write " + entry.getClass() + " as JSON.", e);
        }
    }

    private static void write(JsonGenerator line, Entry entry) throws IOException {
        line.writeStartObject();
        line.writeStringField(ENTRY, entry.getClass().getSimpleName());
        line.writeStringField(AT, entry.moment().at().toString());
        line.writeNumberField(NANOS, entry.moment().nanos());
        components(line, entry, RecordShapes.of(entry.getClass()), 1);
        line.writeEndObject();
    }

    private static void components(JsonGenerator line, Object record, RecordShape shape, int from) throws IOException {
        for (int i = from; i < shape.size(); i++) {
            Object value = shape.get(record, i);
            if (value != null) {
                line.writeFieldName(shape.part(i).name());
                value(line, value);
            }
        }
    }

    private static void value(JsonGenerator line, Object value) throws IOException {
        if (value instanceof String text) {
            line.writeString(text);
        } else if (value instanceof Integer number) {
            line.writeNumber(number);
        } else if (value instanceof Long number) {
            line.writeNumber(number);
        } else if (value instanceof Boolean yes) {
            line.writeBoolean(yes);
        } else if (value instanceof Enum<?> word) {
            line.writeString(word.name());
        } else if (value instanceof List<?> list) {
            line.writeStartArray();
            for (Object element : list) {
                value(line, element);
            }
            line.writeEndArray();
        } else if (value instanceof Map<?, ?> map) {
            line.writeStartObject();
            for (Map.Entry<?, ?> pair : map.entrySet()) {
                line.writeStringField((String) pair.getKey(), (String) pair.getValue());
            }
            line.writeEndObject();
        } else {
            line.writeStartObject();
            components(line, value, RecordShapes.of(value.getClass()), 0);
            line.writeEndObject();
        }
    }

    /**
     * The entry in a line.
     *
     * @throws IOException if it is no entry: no JSON object, no type, a field missing or of another kind
     */
    Entry read(byte[] line, int length) throws IOException {
        try (JsonParser parser = json.createParser(line, 0, length)) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                throw new JsonParseException(parser, "no JSON object");
            }
            if (!ENTRY.equals(parser.nextFieldName()) || parser.nextToken() != JsonToken.VALUE_STRING) {
                throw new JsonParseException(parser, "its first field is not \"entry\"");
            }
            String name = parser.getText();
            Class<?> type = RecordShapes.named(name);
            Entry entry = type == null ? unknown(parser, line, length) : entry(parser, name, type);
            if (parser.nextToken() != null) {
                throw new JsonParseException(parser, "more than one JSON object");
            }
            return entry;
        }
    }

    private Entry entry(JsonParser parser, String name, Class<?> type) throws IOException {
        RecordShape shape = RecordShapes.of(type);
        @Nullable Object[] values = new Object[shape.size()];
        Instant at = null;
        long nanos = Long.MIN_VALUE;
        for (String field = parser.nextFieldName(); field != null; field = parser.nextFieldName()) {
            JsonToken token = parser.nextToken();
            if (field.equals(AT)) {
                at = instant(parser);
            } else if (field.equals(NANOS)) {
                nanos = parser.getLongValue();
            } else {
                int i = shape.indexOf(field);
                if (i < 1) {
                    parser.skipChildren();
                } else if (token != JsonToken.VALUE_NULL) {
                    values[i] = value(parser, shape.part(i));
                }
            }
        }
        if (at == null || nanos == Long.MIN_VALUE) {
            throw new JsonParseException(parser, "the " + name + " has no \"at\" or no \"nanos\"");
        }
        values[0] = new Moment(at, nanos);
        complete(parser, name, shape, values, 1);
        return (Entry) shape.build(values);
    }

    private static void complete(JsonParser parser, String name, RecordShape shape, @Nullable Object[] values, int from)
            throws IOException {
        for (int i = from; i < values.length; i++) {
            if (values[i] == null && shape.part(i).type() == List.class) {
                // an older version did not know it yet
                values[i] = List.of();
            }
            if (values[i] == null && !shape.part(i).nullable()) {
                throw new JsonParseException(
                        parser, "the " + name + " has no \"" + shape.part(i).name() + "\"");
            }
        }
    }

    private static Instant instant(JsonParser parser) throws IOException {
        try {
            return IsoTime.parse(parser.getText());
        } catch (DateTimeException e) {
            throw new JsonParseException(parser, "\"at\" is no point in time: " + parser.getText(), e);
        }
    }

    private Object value(JsonParser parser, Part part) throws IOException {
        Class<?> element = part.element();
        if (element == null) {
            return value(parser, part.name(), part.type());
        }
        expect(parser, part.name(), JsonToken.START_ARRAY);
        List<Object> list = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            list.add(value(parser, part.name(), element));
        }
        return list;
    }

    private Object value(JsonParser parser, String field, Class<?> type) throws IOException {
        if (type == String.class) {
            expect(parser, field, JsonToken.VALUE_STRING);
            return names.of(parser.getText());
        }
        if (type == int.class) {
            expect(parser, field, JsonToken.VALUE_NUMBER_INT);
            return parser.getIntValue();
        }
        if (type == long.class) {
            expect(parser, field, JsonToken.VALUE_NUMBER_INT);
            return parser.getLongValue();
        }
        if (type == boolean.class || type == Boolean.class) {
            return parser.getBooleanValue();
        }
        if (type.isEnum()) {
            expect(parser, field, JsonToken.VALUE_STRING);
            return word(parser, field, type);
        }
        expect(parser, field, JsonToken.START_OBJECT);
        return type == Map.class ? texts(parser, field) : record(parser, type);
    }

    private static Object word(JsonParser parser, String field, Class<?> type) throws IOException {
        String name = parser.getText();
        for (Object constant : type.getEnumConstants()) {
            if (((Enum<?>) constant).name().equals(name)) {
                return constant;
            }
        }
        throw new JsonParseException(parser, "\"" + field + "\" is none of the words this version knows: " + name);
    }

    private static Map<String, String> texts(JsonParser parser, String field) throws IOException {
        Map<String, String> texts = new LinkedHashMap<>();
        for (String key = parser.nextFieldName(); key != null; key = parser.nextFieldName()) {
            parser.nextToken();
            expect(parser, field, JsonToken.VALUE_STRING);
            texts.put(key, parser.getText());
        }
        return texts;
    }

    private Object record(JsonParser parser, Class<?> type) throws IOException {
        RecordShape shape = RecordShapes.of(type);
        @Nullable Object[] values = new Object[shape.size()];
        for (String field = parser.nextFieldName(); field != null; field = parser.nextFieldName()) {
            JsonToken token = parser.nextToken();
            int i = shape.indexOf(field);
            if (i < 0) {
                parser.skipChildren();
            } else if (token != JsonToken.VALUE_NULL) {
                values[i] = value(parser, shape.part(i));
            }
        }
        complete(parser, type.getSimpleName(), shape, values, 0);
        return shape.build(values);
    }

    private static void expect(JsonParser parser, String field, JsonToken token) throws IOException {
        if (parser.currentToken() != token) {
            throw new JsonParseException(parser, "\"" + field + "\" is not of the kind it should be");
        }
    }

    private static Entry unknown(JsonParser parser, byte[] line, int length) throws IOException {
        Instant at = NEVER;
        long nanos = 0;
        for (String field = parser.nextFieldName(); field != null; field = parser.nextFieldName()) {
            JsonToken token = parser.nextToken();
            if (field.equals(AT) && token == JsonToken.VALUE_STRING) {
                at = instant(parser);
            } else if (field.equals(NANOS) && token == JsonToken.VALUE_NUMBER_INT) {
                nanos = parser.getLongValue();
            } else {
                parser.skipChildren();
            }
        }
        return new Unknown(new Moment(at, nanos), new String(line, 0, length, StandardCharsets.UTF_8));
    }
}
