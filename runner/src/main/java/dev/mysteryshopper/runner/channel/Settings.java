package dev.mysteryshopper.runner.channel;

import dev.mysteryshopper.runner.company.Node;
import dev.mysteryshopper.runner.company.Problem;
import dev.mysteryshopper.runner.shopper.Template;
import java.net.URI;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/**
 * Reads the keys of a mapping of the company file - the settings of a channel, a move - and gathers all that is wrong,
 * each with its place. What is wrong reads as if it were not there.
 */
public final class Settings {

    private final Node.Mapping mapping;
    private final Consumer<Problem> problems;

    /**
     * @param mapping what to read
     * @param problems takes all that is wrong
     */
    public Settings(Node.Mapping mapping, Consumer<Problem> problems) {
        this.mapping = mapping;
        this.problems = problems;
    }

    /** Says that something is wrong at a place in the file. */
    public void wrong(Node where, String message) {
        problems.accept(new Problem(where.place(), message));
    }

    /** Says that a key must be there, if it is not. */
    public Settings require(String key, String whatFor) {
        if (mapping.get(key).isEmpty()) {
            wrong(mapping, "\"" + key + "\" is missing: " + whatFor + ".");
        }
        return this;
    }

    /** Says of every key that is none of those known that it is not. */
    public Settings only(Collection<String> known) {
        for (Node.Pair pair : mapping.pairs()) {
            String key = pair.key().text();
            if (!known.contains(key)) {
                wrong(
                        pair.key(),
                        "\"" + key + "\" is not known here.\nKnown: " + String.join(", ", known) + "."
                                + Nearest.hint(key, known));
            }
        }
        return this;
    }

    /** Whatever stands under a key. */
    public Optional<Node> node(String key) {
        return mapping.get(key);
    }

    /** A single value. */
    public Optional<Node.Scalar> scalar(String key) {
        return mapping.get(key).flatMap(node -> asScalar(node, key));
    }

    /** A single value as a template. */
    public Optional<Template> template(String key) {
        return scalar(key).map(scalar -> Template.of(scalar, problems));
    }

    /** A single value, one of those known. */
    public Optional<String> oneOf(String key, List<String> known) {
        return scalar(key).flatMap(scalar -> {
            if (known.contains(scalar.text())) {
                return Optional.of(scalar.text());
            }
            wrong(
                    scalar,
                    "\"" + scalar.shown() + "\" is not known for " + key + ".\nKnown: " + String.join(", ", known) + "."
                            + Nearest.hint(scalar.text(), known));
            return Optional.empty();
        });
    }

    /**
     * An address on the web, without a slash at its end; empty if the key is not there.
     *
     * @param what what it is the address of: "a site"
     * @param example an example of one
     */
    public String webAddress(String key, String what, String example) {
        Optional<Node.Scalar> scalar = scalar(key);
        scalar.filter(written -> !isWebAddress(written.text()))
                .ifPresent(written -> wrong(
                        written,
                        "\"" + written.shown() + "\" is not the address of " + what + ".\nExpected one such as "
                                + example + "."));
        String url = scalar.map(Node.Scalar::text).orElse("");
        return url.endsWith("/") ? url.substring(0, url.length() - 1) : url;
    }

    private static boolean isWebAddress(String url) {
        try {
            URI uri = URI.create(url);
            return ("http".equals(uri.getScheme()) || "https".equals(uri.getScheme())) && uri.getHost() != null;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    /** A yes or no. */
    public Optional<Boolean> yesNo(String key) {
        return oneOf(key, List.of("true", "false", "yes", "no")).map(word -> word.equals("true") || word.equals("yes"));
    }

    /** One value or a list of them. */
    public List<Node.Scalar> scalars(String key) {
        List<Node> items = mapping.get(key)
                .map(node -> node instanceof Node.Listing listing ? listing.items() : List.of(node))
                .orElse(List.of());
        List<Node.Scalar> scalars = new ArrayList<>();
        items.forEach(item -> asScalar(item, key).ifPresent(scalars::add));
        return scalars;
    }

    /** The pairs of a mapping; empty if the key is not there. */
    public List<Node.Pair> pairs(String key, String shape) {
        Optional<Node> node = mapping.get(key);
        if (node.isEmpty()) {
            return List.of();
        }
        if (node.get() instanceof Node.Mapping inner) {
            return inner.pairs();
        }
        wrong(node.get(), "\"" + key + "\" must be a mapping such as " + shape + ".");
        return List.of();
    }

    /** Templates by name, in the order of the file; empty if the key is not there. */
    public Map<String, Template> templates(String key, String shape) {
        Map<String, Template> templates = new LinkedHashMap<>();
        for (Node.Pair pair : pairs(key, shape)) {
            asScalar(pair.value(), pair.key().text())
                    .ifPresent(scalar -> templates.put(pair.key().text(), Template.of(scalar, problems)));
        }
        return templates;
    }

    /** A pattern that finds its words in any case, anywhere in a text; line ends count as any other character. */
    public Optional<Pattern> pattern(Node.Scalar scalar) {
        try {
            return Optional.of(
                    Pattern.compile(scalar.text(), Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.DOTALL));
        } catch (PatternSyntaxException e) {
            wrong(
                    scalar,
                    "\"" + scalar.shown() + "\" is not a pattern: " + e.getDescription() + " at character "
                            + Math.max(1, e.getIndex() + 1)
                            + ".\nExpected a regular expression such as \"confirmed|placed\" or \"(PS-\\\\d+)\".");
            return Optional.empty();
        }
    }

    /** What a key holds as a single value; says so if it is none. */
    public Optional<Node.Scalar> asScalar(Node node, String key) {
        if (node instanceof Node.Scalar scalar) {
            return Optional.of(scalar);
        }
        wrong(
                node,
                "\"" + key + "\" must be a single value, but a " + (node instanceof Node.Listing ? "list" : "mapping")
                        + " was found.");
        return Optional.empty();
    }

    /** What a key holds as settings of their own; says so if it is no mapping. */
    public Optional<Settings> asSettings(Node node, String key, String shape) {
        if (node instanceof Node.Mapping inner) {
            return Optional.of(new Settings(inner, problems));
        }
        wrong(node, "\"" + key + "\" must be a mapping such as " + shape + ".");
        return Optional.empty();
    }

    /** Takes all that is wrong. */
    public Consumer<Problem> problems() {
        return problems;
    }
}
