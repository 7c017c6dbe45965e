package dev.mysteryshopper.runner.company;

import dev.mysteryshopper.runner.channel.Nearest;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Puts values of the environment where a file says {@code ${NAME}} or {@code ${NAME:-default}}, and keeps in mind which
 * it gave away. A second dollar before the brace lets it stand for itself. A variable that is set to nothing counts as
 * not set.
 */
final class Environment {

    private static final Pattern VARIABLE =
            Pattern.compile("\\$\\$\\{|\\$\\{(?:([A-Za-z_][A-Za-z0-9_]{0,99})(?::-([^{}]*))?\\})?");

    private final Map<String, String> values;
    private final boolean mayLack;
    private final Map<String, String> given = new LinkedHashMap<>();

    Environment(Map<String, String> values) {
        this(values, false);
    }

    private Environment(Map<String, String> values, boolean mayLack) {
        this.values = Map.copyOf(values);
        this.mayLack = mayLack;
    }

    /** One that leaves {@code ${NAME}} as it stands where there is no value for it. */
    static Environment thatMayLack(Map<String, String> values) {
        return new Environment(values, true);
    }

    /** The values it put anywhere, by name. Defaults are none: they stand in the file. */
    Map<String, String> given() {
        return Map.copyOf(given);
    }

    Node.Scalar fill(String text, Place place, boolean plain, Consumer<Problem> problems) {
        if (!text.contains("${")) {
            return new Node.Scalar(text, place, plain, List.of());
        }
        StringBuilder filled = new StringBuilder();
        List<Node.Insert> inserts = new ArrayList<>();
        Matcher variable = VARIABLE.matcher(text);
        int at = 0;
        while (variable.find()) {
            filled.append(text, at, variable.start());
            at = variable.end();
            String name = variable.group(1);
            if (variable.group().equals("$${")) {
                filled.append("${");
            } else if (name == null) {
                problems.accept(new Problem(place, notAName(text.substring(variable.start()))));
            } else {
                value(name, variable.group(2), place, problems).ifPresent(value -> {
                    if (given.containsKey(name)) {
                        inserts.add(new Node.Insert(filled.length(), filled.length() + value.length(), name));
                    }
                    filled.append(value);
                });
            }
        }
        filled.append(text, at, text.length());
        return new Node.Scalar(filled.toString(), place, plain, inserts);
    }

    private Optional<String> value(String name, @Nullable String otherwise, Place place, Consumer<Problem> problems) {
        String value = values.getOrDefault(name, "");
        if (!value.isBlank()) {
            given.put(name, value);
            return Optional.of(value);
        }
        if (otherwise == null && mayLack) {
            return Optional.of("${" + name + "}");
        }
        if (otherwise == null) {
            problems.accept(new Problem(place, notSet(name)));
        }
        return Optional.ofNullable(otherwise);
    }

    private String notSet(String name) {
        return "the environment variable " + name
                + " is not set. Expected its value in the environment, or a default in"
                + " the file: ${" + name + ":-...}."
                + Nearest.first(name, values.keySet())
                        .filter(word -> Math.abs(word.length() - name.length()) <= 2)
                        .map(word -> " Did you mean \"" + word + "\"?")
                        .orElse("");
    }

    private static String notAName(String from) {
        int end = from.indexOf('}');
        return Quoted.of(end < 0 ? from : from.substring(0, end + 1))
                + " is not an environment variable. Expected ${NAME} or ${NAME:-default}, the name of letters, digits and"
                + " _; write $${ where ${ itself is meant.";
    }
}
