package dev.mysteryshopper.reports.journal;

import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The shapes of all entries, by the name they have in the journal: the record's own. */
final class RecordShapes {

    private static final ClassValue<RecordShape> SHAPES = new ClassValue<>() {
        @Override
        protected RecordShape computeValue(Class<?> type) {
            return RecordShape.of(type);
        }
    };

    private static final Map<String, Class<?>> ENTRIES = new TreeMap<>();

    static {
        collect(Entry.class);
    }

    private RecordShapes() {}

    private static void collect(Class<?> type) {
        if (type.isInterface()) {
            for (Class<?> member : type.getPermittedSubclasses()) {
                collect(member);
            }
        } else if (type != Unknown.class) {
            ENTRIES.put(type.getSimpleName(), type);
        }
    }

    static RecordShape of(Class<?> type) {
        return SHAPES.get(type);
    }

    /** The record with this name; null if this version has none. */
    static @Nullable Class<?> named(String entry) {
        return ENTRIES.get(entry);
    }

    /** Every entry that can stand in a journal, by name. */
    static Map<String, Class<?>> all() {
        return Map.copyOf(ENTRIES);
    }
}
