package dev.mysteryshopper.runner.company;

import java.util.List;
import java.util.Optional;

/** A piece of a YAML file that knows its place. Plain text, lists and mappings only: no types, no aliases. */
public sealed interface Node {

    /** Where it begins. */
    Place place();

    /**
     * One value; numbers and yes/no are kept as the text that was written.
     *
     * @param text the value, with {@code ${NAME}} replaced by the environment's value
     * @param place where it begins
     * @param plain whether it was written without quotes, so that {@code 2} is meant as a number and {@code "2"} as text
     * @param inserts the parts of the text that came from the environment, in order; empty if none
     */
    record Scalar(String text, Place place, boolean plain, List<Insert> inserts) implements Node {
        public Scalar {
            inserts = List.copyOf(inserts);
        }

        /** A value in quotes, without anything from the environment. */
        public Scalar(String text, Place place) {
            this(text, place, false, List.of());
        }

        /** The text as it may be shown: what came from the environment is named ({@code ${API_TOKEN}}), not told. */
        public String shown() {
            StringBuilder shown = new StringBuilder();
            int at = 0;
            for (Insert insert : inserts) {
                shown.append(text, at, insert.from())
                        .append("${")
                        .append(insert.variable())
                        .append('}');
                at = insert.to();
            }
            return shown.append(text, at, text.length()).toString();
        }
    }

    /**
     * A part of a text that came from the environment.
     *
     * @param from index of its first character
     * @param to index after its last character
     * @param variable name of the variable
     */
    record Insert(int from, int to, String variable) {}

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
