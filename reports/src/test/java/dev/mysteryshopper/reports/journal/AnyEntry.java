package dev.mysteryshopper.reports.journal;

import java.lang.reflect.RecordComponent;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** Makes entries of every type with random and hostile contents; the same seed makes the same. */
final class AnyEntry {

    private static final List<String> TEXTS = List.of(
            "",
            "rain boots",
            "İstanbul ığdır ĞÜŞ",
            "line\nfeed\r\n\ttab \u2028 \u0000 \u001b[31m",
            "\"quoted\" \\ back / slash",
            "<script>alert(1)</script> & \u202e right to left שלום",
            "👢 \uD83D lone surrogate excluded".replace("\uD83D ", ""),
            "{\"entry\":\"RunStarted\"}",
            "x".repeat(20_000));

    private final Random random;

    AnyEntry(long seed) {
        this.random = new Random(seed);
    }

    Entry of(Class<?> type) {
        return (Entry) record(type);
    }

    private Object record(Class<?> type) {
        RecordShape shape = RecordShapes.of(type);
        @Nullable Object[] values = new Object[shape.size()];
        RecordComponent[] components = type.getRecordComponents();
        for (int i = 0; i < values.length; i++) {
            boolean nullable = shape.part(i).nullable();
            values[i] = nullable && random.nextBoolean()
                    ? null
                    : value(components[i].getType(), shape.part(i).element());
        }
        return shape.build(values);
    }

    private Object value(Class<?> type, @Nullable Class<?> element) {
        if (element != null) {
            List<Object> list = new ArrayList<>();
            for (int i = random.nextInt(3); i > 0; i--) {
                list.add(value(element, null));
            }
            return list;
        }
        if (type == String.class) {
            return TEXTS.get(random.nextInt(TEXTS.size()));
        }
        if (type == int.class) {
            return random.nextInt();
        }
        if (type == long.class) {
            return random.nextLong();
        }
        if (type == boolean.class || type == Boolean.class) {
            return random.nextBoolean();
        }
        if (type == Moment.class) {
            return new Moment(Instant.ofEpochMilli(random.nextLong(4_000_000_000_000L)), random.nextLong(1L << 50));
        }
        if (type == Map.class) {
            Map<String, String> map = new LinkedHashMap<>();
            for (int i = random.nextInt(3); i > 0; i--) {
                map.put("key " + i, (String) value(String.class, null));
            }
            return map;
        }
        if (type.isEnum()) {
            Object[] constants = type.getEnumConstants();
            return constants[random.nextInt(constants.length)];
        }
        return record(type);
    }
}
