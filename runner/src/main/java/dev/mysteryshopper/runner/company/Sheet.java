package dev.mysteryshopper.runner.company;

import dev.mysteryshopper.runner.channel.Nearest;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** Looks at the shape of what stands in the company file, and says what is wrong with it. */
final class Sheet {

    private final Consumer<Problem> problems;

    Sheet(Consumer<Problem> problems) {
        this.problems = problems;
    }

    Consumer<Problem> problems() {
        return problems;
    }

    void wrong(Place place, String message) {
        problems.accept(new Problem(place, message));
    }

    /** A word that is not known, with those that are. */
    void unknown(Place place, String message, String word, Collection<String> known) {
        wrong(place, message + "\nKnown: " + String.join(", ", known) + "." + Nearest.hint(word, known));
    }

    /** The pairs of a mapping; empty if there is none. */
    List<Node.Pair> pairs(Node node, String what, String example) {
        if (node instanceof Node.Mapping mapping) {
            return mapping.pairs();
        }
        wrong(node.place(), what + " is " + shape(node) + ". Expected a mapping such as \"" + example + "\".");
        return List.of();
    }

    /** A text that is not empty; empty if there is none. */
    Optional<Node.Scalar> text(Node node, String what, String example) {
        if (node instanceof Node.Scalar scalar && !scalar.text().isBlank()) {
            return Optional.of(scalar);
        }
        String quotes = node instanceof Node.Mapping ? " A text that begins with a brace needs quotes." : "";
        wrong(node.place(), what + " is " + shape(node) + ". Expected " + example + "." + quotes);
        return Optional.empty();
    }

    /** The texts of a mapping by their keys, in the order of the file. */
    Map<String, String> texts(Node node, String what, String example) {
        Map<String, String> texts = new LinkedHashMap<>();
        for (Node.Pair pair : pairs(node, what, example)) {
            text(pair.value(), "\"" + pair.key().text() + "\"", "a text")
                    .ifPresent(text -> texts.put(pair.key().text(), text.text()));
        }
        return texts;
    }

    /** The values of a mapping by their keys, those keys that are not known left out and told. */
    Map<String, Node> parts(Node node, String what, String example, Collection<String> known) {
        Map<String, Node> parts = new LinkedHashMap<>();
        for (Node.Pair pair : pairs(node, what, example)) {
            String key = pair.key().text();
            if (known.contains(key)) {
                parts.put(key, pair.value());
            } else {
                unknown(pair.key().place(), Quoted.of(key) + " is not known in " + what + ".", key, known);
            }
        }
        return parts;
    }

    /** The items of a list; empty if there is none. */
    List<Node> items(Node node, String what, String example) {
        if (node instanceof Node.Listing listing) {
            return listing.items();
        }
        wrong(node.place(), what + " is " + shape(node) + ". Expected a list such as \"" + example + "\".");
        return new ArrayList<>();
    }

    /** What was found where something else was expected. */
    static String shape(Node node) {
        if (node instanceof Node.Scalar scalar) {
            return scalar.text().isBlank() ? "empty" : "the text " + Quoted.of(scalar.shown());
        }
        return node instanceof Node.Listing ? "a list" : "a mapping";
    }
}
