package dev.mysteryshopper.reports.journal;

import dev.mysteryshopper.reports.journal.RecordShape.Part;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Takes out of a text what must not reach a file: secrets that the company file names, card numbers, and whatever stands
 * where passwords and tokens stand (headers, fields of JSON and forms, addresses). What is taken out leaves three dots;
 * a named secret leaves its name too. Redacting twice is the same as once. Immutable; used by many threads.
 */
public final class Redactor {

    /** What stands in place of what was taken out. */
    public static final String DOTS = "•••";

    /** Names of places, not words of anybody: patterns would only damage them. Named secrets are taken out all the same. */
    private static final Set<String> PLACES =
            Set.of("journey", "contact", "run", "path", "file", "tags", "again", "plan", "commit");

    /** What was taken out may leave something to take out beside it: a short secret that stands alone now. */
    private static final int AGAIN = 5;

    private final NamedSecrets secrets;

    /**
     * A redactor.
     *
     * @param secrets the values that must never be seen, by their names ({@code API_TOKEN}); may be empty
     */
    public Redactor(Map<String, String> secrets) {
        this.secrets = new NamedSecrets(secrets);
    }

    /** The text without what must not reach a file; the same object if there is nothing of the kind in it. */
    public String redact(String text) {
        String before = text;
        for (int times = 0; times < AGAIN; times++) {
            String after = CardNumbers.redact(Credentials.redact(secrets.redact(before)));
            if (after.equals(before)) {
                return before;
            }
            before = after;
        }
        return before;
    }

    /** The entry with every text in it redacted; the same object if nothing was found. */
    public <E extends Entry> E redact(E entry) {
        @SuppressWarnings("unchecked")
        E redacted = (E) record(entry);
        return redacted;
    }

    private Object record(Object record) {
        RecordShape shape = RecordShapes.of(record.getClass());
        @Nullable Object[] values = null;
        for (int i = 0; i < shape.size(); i++) {
            Object before = shape.get(record, i);
            Object after = value(shape.part(i), before);
            if (i > 0
                    && record instanceof FieldFilled filled
                    && shape.part(i).name().equals("text")) {
                after = Credentials.isSecretField(filled.field()) ? DOTS : after;
            }
            if (after != before) {
                values = values == null ? all(shape, record) : values;
                values[i] = after;
            }
        }
        return values == null ? record : shape.build(values);
    }

    private static @Nullable Object[] all(RecordShape shape, Object record) {
        @Nullable Object[] values = new Object[shape.size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = shape.get(record, i);
        }
        return values;
    }

    private @Nullable Object value(Part part, @Nullable Object value) {
        if (value instanceof String text) {
            return PLACES.contains(part.name()) ? secrets.redact(text) : redact(text);
        }
        if (value instanceof List<?> list) {
            return list(part, list);
        }
        if (value instanceof Map<?, ?> map) {
            Map<String, String> redacted = new LinkedHashMap<>();
            map.forEach((key, text) ->
                    redacted.put((String) key, Credentials.isSecretField((String) key) ? DOTS : redact((String) text)));
            return redacted.equals(map) ? map : redacted;
        }
        return value instanceof Record record && !(value instanceof Moment) ? record(record) : value;
    }

    private List<?> list(Part part, List<?> list) {
        List<Object> redacted = null;
        for (int i = 0; i < list.size(); i++) {
            Object before = list.get(i);
            Object after = value(part, before);
            if (after != before && after != null) {
                redacted = redacted == null ? new ArrayList<>(list) : redacted;
                redacted.set(i, after);
            }
        }
        return redacted == null ? list : redacted;
    }
}
