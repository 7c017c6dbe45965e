package dev.mysteryshopper.runner.company;

import dev.mysteryshopper.reports.fact.FactKinds;
import dev.mysteryshopper.reports.fact.FactType;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads the facts, and takes in those that are named elsewhere in the file. */
final class Facts {

    private static final List<String> TYPES =
            Arrays.stream(FactType.values()).map(FactType::word).toList();

    private final Sheet sheet;
    private final Map<String, FactSpec> facts = BuiltInFacts.byName();

    Facts(Sheet sheet) {
        this.sheet = sheet;
    }

    /** The facts read so far and the built-in ones, by name. */
    Map<String, FactSpec> byName() {
        return facts;
    }

    /** Reads the section {@code facts}: a type by name, or a type and what it is about. */
    void read(Node node) {
        for (Node.Pair pair : sheet.pairs(node, "\"facts\"", "assembly time: duration")) {
            String name = pair.key().text();
            if (pair.value() instanceof Node.Scalar word) {
                put(name, type(word).orElse(usual(name).type()), usual(name).of());
                continue;
            }
            Map<String, Node> parts = sheet.parts(
                    pair.value(), "fact " + Quoted.of(name), "{ type: money, of: product }", CompanyKeys.FACT);
            Optional<FactType> type = Optional.ofNullable(parts.get("type"))
                    .flatMap(t -> sheet.text(t, "\"type\"", "a type of fact"))
                    .flatMap(this::type);
            Optional<String> of = Optional.ofNullable(parts.get("of"))
                    .flatMap(o -> sheet.text(o, "\"of\"", "an item, such as product"))
                    .map(Node.Scalar::text);
            put(name, type.orElse(usual(name).type()), of.or(() -> usual(name).of()));
        }
    }

    private Optional<FactType> type(Node.Scalar word) {
        Optional<FactType> type = FactType.find(word.text());
        if (type.isEmpty()) {
            sheet.unknown(word.place(), Quoted.of(word.shown()) + " is not a type of fact.", word.text(), TYPES);
        }
        return type;
    }

    /** Adds a fact that is named where facts are used; its name tells its type. */
    FactSpec named(String name) {
        return facts.computeIfAbsent(name, Facts::unnamed);
    }

    /** A fact with something else that it is about. */
    FactSpec about(String name, Optional<String> of) {
        FactSpec fact = named(name);
        if (of.isPresent()) {
            put(name, fact.type(), of);
        }
        return facts.getOrDefault(name, fact);
    }

    /** Adds the facts that moves read: names that tell a type. Other items that are read are remembered, no more. */
    void readIn(Node node) {
        if (node instanceof Node.Listing listing) {
            listing.items().forEach(this::readIn);
        }
        if (node instanceof Node.Mapping mapping) {
            for (Node.Pair pair : mapping.pairs()) {
                if (isReading(pair.key()) && pair.value() instanceof Node.Mapping read) {
                    read.pairs().stream()
                            .map(item -> item.key().text())
                            .filter(item -> unnamed(item).type() != FactType.TEXT)
                            .forEach(this::named);
                } else {
                    readIn(pair.value());
                }
            }
        }
    }

    /** Whether what stands below a key is read: {@code read} and its kin. */
    static boolean isReading(Node.Scalar key) {
        return key.text().equals("read") || key.text().startsWith("read ");
    }

    private FactSpec usual(String name) {
        return facts.getOrDefault(name, unnamed(name));
    }

    private static FactSpec unnamed(String name) {
        return new FactSpec(name, FactKinds.builtIn().typeOf(name), Optional.empty());
    }

    private void put(String name, FactType type, Optional<String> of) {
        facts.put(name, new FactSpec(name, type, of));
    }

    /** A copy in the order the facts were named. */
    Map<String, FactSpec> copy() {
        return new LinkedHashMap<>(facts);
    }
}
