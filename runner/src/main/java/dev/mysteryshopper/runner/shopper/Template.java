package dev.mysteryshopper.runner.shopper;

import dev.mysteryshopper.runner.company.Node;
import dev.mysteryshopper.runner.company.Place;
import dev.mysteryshopper.runner.company.Problem;
import dev.mysteryshopper.runner.company.WrongInput;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A text of the company file with items in braces, such as {@code I'd like to order {quantity} {product}}. An item may
 * ask for a form of it: {@code {product|slug}}, see {@link Forms}. A doubled brace stands for one brace.
 * What a filled-in value or the environment contains is never read as a template again. Patterns (regular expressions)
 * are not templates: their braces are their own. Immutable.
 */
public final class Template {

    private static final Pattern ITEM = Pattern.compile(
            "\\{\\s*([\\p{L}\\p{N}][\\p{L}\\p{N}._' -]{0,59}?)\\s*(?:\\|\\s*([\\p{L}\\p{N}][\\p{L}\\p{N}_ -]{0,59}?)\\s*)?\\}");
    private static final String OF_THE_SHOPPER = "shopper.";

    private sealed interface Part {
        record Literal(String text) implements Part {}

        record Item(String name, Optional<String> form) implements Part {}
    }

    private final String written;
    private final Optional<Place> place;
    private final List<Part> parts;

    private Template(String written, Optional<Place> place, List<Part> parts) {
        this.written = written;
        this.place = place;
        this.parts = List.copyOf(parts);
    }

    /**
     * The template of a value of the company file.
     *
     * @param problems takes what is wrong with its braces; the wrong brace then stands for itself
     */
    public static Template of(Node.Scalar scalar, Consumer<Problem> problems) {
        List<Part> parts = new ArrayList<>();
        int at = 0;
        for (Node.Insert insert : scalar.inserts()) {
            split(scalar.text().substring(at, insert.from()), parts, scalar.place(), problems);
            parts.add(new Part.Literal(scalar.text().substring(insert.from(), insert.to())));
            at = insert.to();
        }
        split(scalar.text().substring(at), parts, scalar.place(), problems);
        return new Template(scalar.shown(), Optional.of(scalar.place()), parts);
    }

    /**
     * The template of a value of the company file.
     *
     * @throws WrongInput if its braces are wrong
     */
    public static Template of(Node.Scalar scalar) {
        List<Problem> problems = new ArrayList<>();
        Template template = of(scalar, problems::add);
        if (!problems.isEmpty()) {
            throw new WrongInput(problems);
        }
        return template;
    }

    /**
     * The template of a text that stands in no file.
     *
     * @throws IllegalArgumentException if its braces are wrong
     */
    public static Template of(String text) {
        List<Part> parts = new ArrayList<>();
        split(text, parts, new Place("text", 1, 1), problem -> {
            throw new IllegalArgumentException(problem.message());
        });
        return new Template(text, Optional.empty(), parts);
    }

    private static void split(String text, List<Part> parts, Place place, Consumer<Problem> problems) {
        StringBuilder literal = new StringBuilder();
        Matcher item = ITEM.matcher(text);
        int at = 0;
        while (at < text.length()) {
            char c = text.charAt(at);
            if (text.startsWith("{{", at) || text.startsWith("}}", at)) {
                literal.append(c);
                at += 2;
            } else if (c == '{' && item.region(at, text.length()).lookingAt()) {
                parts.add(new Part.Literal(literal.toString()));
                literal.setLength(0);
                parts.add(new Part.Item(item.group(1), Optional.ofNullable(item.group(2))));
                at = item.end();
            } else {
                if (c == '{') {
                    problems.accept(new Problem(place, wrongBrace(text.substring(at))));
                }
                literal.append(c);
                at++;
            }
        }
        parts.add(new Part.Literal(literal.toString()));
    }

    private static String wrongBrace(String from) {
        String shown = from.length() > 40 ? from.substring(0, 40) + "..." : from;
        return "\"" + shown + "\" begins with a brace, but no item follows. Expected an item such as {product} or"
                + " {shopper.email}; write {{ for a brace that is meant as such.";
    }

    /** The items it needs, such as {@code order number}, {@code shopper.email}, {@code product}; empty if none. */
    public Set<String> items() {
        Set<String> items = new LinkedHashSet<>();
        for (Part part : parts) {
            if (part instanceof Part.Item item) {
                items.add(item.name());
            }
        }
        return items;
    }

    /** The forms that its items are asked for in, such as {@code slug}; empty if none. */
    public Set<String> forms() {
        Set<String> forms = new LinkedHashSet<>();
        for (Part part : parts) {
            if (part instanceof Part.Item item) {
                item.form().ifPresent(forms::add);
            }
        }
        return forms;
    }

    /** What the company is told by it: {@link #items} without the prefix "shopper.". */
    public Set<String> told() {
        Set<String> told = new LinkedHashSet<>();
        for (String item : items()) {
            told.add(item.startsWith(OF_THE_SHOPPER) ? item.substring(OF_THE_SHOPPER.length()) : item);
        }
        return told;
    }

    /** Whether it is one item in the form {@code number} and nothing else, so that JSON gets a number, not a text. */
    public boolean isNumber() {
        List<Part> filled = parts.stream()
                .filter(part -> !part.equals(new Part.Literal("")))
                .toList();
        return filled.size() == 1
                && filled.get(0) instanceof Part.Item item
                && item.form().equals(Optional.of(Forms.NUMBER));
    }

    /**
     * The text with what the shopper knows filled in.
     *
     * @throws NotKnown if an item is not known, or not in the form asked for
     */
    public String fill(Memory memory) {
        return fill(memory, UnaryOperator.identity());
    }

    /**
     * The text with what the shopper knows filled in.
     *
     * @param each applied to every value before it is filled in, but not to the text around: to encode it for an address
     * @throws NotKnown if an item is not known, or not in the form asked for
     */
    public String fill(Memory memory, UnaryOperator<String> each) {
        StringBuilder filled = new StringBuilder();
        for (Part part : parts) {
            if (part instanceof Part.Item item) {
                filled.append(each.apply(value(item, memory)));
            } else if (part instanceof Part.Literal literal) {
                filled.append(literal.text());
            }
        }
        return filled.toString();
    }

    private String value(Part.Item item, Memory memory) {
        String value = memory.recall(item.name()).orElseThrow(() -> NotKnown.item(item.name(), memory, place, written));
        return item.form()
                .map(form -> memory.forms()
                        .of(form, value)
                        .orElseThrow(() -> NotKnown.form(form, item.name(), value, memory, place, written)))
                .orElse(value);
    }

    /** The text as it was written; what came from the environment is named, not told. */
    @Override
    public String toString() {
        return written;
    }
}
