package dev.mysteryshopper.runner.company;

import java.util.List;
import java.util.Optional;

/** A piece of a YAML file that knows its place. Plain text, lists and mappings only: no types, no aliases. */
public sealed interface Node {

    /** Where it begins. */
    Place place();

    /** One value; numbers and yes/no are kept as the text that was written. */
    record Scalar(String text, Place place) implements Node {}

    /** Values one after the other. */
    record Listing(List<Node> items, Place place) implements Node {
        public Listing {
            items = List.copyOf(items);
        }
    }

    /** Values by key, in the order they were written; keys are distinct. */
    record Mapping(List<Pair> pairs, Place place) implements Node {
        public Mapping {
            pairs = List.copyOf(pairs);
        }

        /** The value of a key, if it was written. */
        public Optional<Node> get(String key) {
            return pairs.stream()
                    .filter(p -> p.key().text().equals(key))
                    .map(Pair::value)
                    .findFirst();
        }
    }

    /** A key and its value. */
    record Pair(Scalar key, Node value) {}
}
