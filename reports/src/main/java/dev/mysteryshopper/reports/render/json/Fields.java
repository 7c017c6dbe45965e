package dev.mysteryshopper.reports.render.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Writes named values: durations and instants as in ISO 8601, kinds in small letters, what is unknown not at all. */
final class Fields {

    private final JsonGenerator json;

    Fields(JsonGenerator json) {
        this.json = json;
    }

    /** What writes the fields of one object. */
    interface Each<T> {
        void write(T item) throws IOException;
    }

    void begin() throws IOException {
        json.writeStartObject();
    }

    void begin(String name) throws IOException {
        json.writeObjectFieldStart(name);
    }

    void end() throws IOException {
        json.writeEndObject();
    }

    void field(String name, String value) throws IOException {
        json.writeStringField(name, value);
    }

    void field(String name, long value) throws IOException {
        json.writeNumberField(name, value);
    }

    void field(String name, double value) throws IOException {
        json.writeNumberField(name, value);
    }

    void field(String name, boolean value) throws IOException {
        json.writeBooleanField(name, value);
    }

    void field(String name, Duration value) throws IOException {
        json.writeStringField(name, value.toString());
    }

    void field(String name, Instant value) throws IOException {
        json.writeStringField(name, value.toString());
    }

    void field(String name, Enum<?> kind) throws IOException {
        json.writeStringField(name, word(kind));
    }

    /** A kind as it is written. */
    static String word(Enum<?> kind) {
        return kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    void field(String name, List<String> values) throws IOException {
        json.writeArrayFieldStart(name);
        for (String value : values) {
            json.writeString(value);
        }
        json.writeEndArray();
    }

    void field(String name, Map<String, String> values) throws IOException {
        json.writeObjectFieldStart(name);
        for (Map.Entry<String, String> value : new TreeMap<>(values).entrySet()) {
            json.writeStringField(value.getKey(), value.getValue());
        }
        json.writeEndObject();
    }

    /** Writes the value, or nothing if it is unknown. */
    void known(String name, Optional<?> value) throws IOException {
        if (value.isEmpty()) {
            return;
        }
        Object known = value.get();
        if (known instanceof Double number) {
            json.writeNumberField(name, number);
        } else if (known instanceof Enum<?> kind) {
            field(name, kind);
        } else {
            json.writeStringField(name, known.toString());
        }
    }

    <T> void each(String name, List<T> items, Each<T> each) throws IOException {
        json.writeArrayFieldStart(name);
        for (T item : items) {
            json.writeStartObject();
            each.write(item);
            json.writeEndObject();
        }
        json.writeEndArray();
    }
}
