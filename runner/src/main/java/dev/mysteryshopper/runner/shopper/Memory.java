package dev.mysteryshopper.runner.shopper;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What a shopper knows: their own details ({@code shopper.name}, {@code shopper.email}, ...), what the journey told
 * them to want ({@code product}, {@code reason}, ...) and what the company told them ({@code order number}, ...). It
 * lives for one journey and carries over from one contact and channel to the next. Safe for use by several threads.
 */
public final class Memory {

    private final Map<String, String> items = new ConcurrentHashMap<>();
    private final Forms forms;

    /** A memory without anything in it. */
    public Memory() {
        this(Forms.builtIn());
    }

    /** @param forms the forms in which templates can ask for what is known */
    public Memory(Forms forms) {
        this.forms = forms;
    }

    /** The forms in which templates can ask for what is known. */
    public Forms forms() {
        return forms;
    }

    /** What is known of an item. */
    public Optional<String> recall(String item) {
        return Optional.ofNullable(items.get(item));
    }

    /** Learns an item, in place of what was known of it. */
    public void remember(String item, String value) {
        items.put(item, value);
    }

    /** The names of all that is known. */
    public Set<String> known() {
        return Set.copyOf(items.keySet());
    }

    /** A memory of its own that begins with all that is known here. */
    public Memory copy() {
        Memory copy = new Memory(forms);
        copy.items.putAll(items);
        return copy;
    }
}
