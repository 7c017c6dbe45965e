package dev.mysteryshopper.runner.company;

import dev.mysteryshopper.reports.fact.FactType;
import dev.mysteryshopper.runner.shopper.Memory;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * How a fact is read and compared.
 *
 * @param name its name: price, order status, return window, ...
 * @param type how its value is read and compared
 * @param of the remembered item that says what the fact is about (product, order number), or several with commas between
 *     (product, reason); empty if it is about the company
 */
public record FactSpec(String name, FactType type, Optional<String> of) {

    /** What the fact is about, as far as the shopper knows: {@code rain boots, they were worn}; empty if they know nothing of it. */
    public Optional<String> subject(Memory memory) {
        return of.map(items -> Arrays.stream(items.split(",", -1))
                        .map(String::strip)
                        .flatMap(item -> memory.recall(item).stream())
                        .collect(Collectors.joining(", ")))
                .filter(subject -> !subject.isBlank());
    }
}
