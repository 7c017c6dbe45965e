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
}
