package dev.mysteryshopper.runner.channel.internal;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A place in JSON: {@code $.number}, {@code $.items[0].price}, {@code $.hours['Saturday morning']}; {@code [-1]} is the
 * last of a list.
 *
 * @param written as the company file has it
 * @param steps names of fields and indexes of lists, from the top
 */
public record JsonPath(String written, List<Step> steps) {

    private static final Pattern STEP = Pattern.compile(
            "\\.([\\p{L}\\p{N}_$@-]+)|\\[\\s*(-?\\d{1,9})\\s*]|\\[\\s*'([^']*)'\\s*]|\\[\\s*\"([^\"]*)\"\\s*]");

    /**
     * One step down.
     *
     * @param name name of a field; empty for a list
     * @param index index in a list, from 0, negative from the end
     */
    public record Step(Optional<String> name, int index) {}

    public JsonPath {
        steps = List.copyOf(steps);
    }

    /** Reads a path; empty if it is none. */
    public static Optional<JsonPath> of(String written) {
        String path = written.strip();
        if (!path.startsWith("$")) {
            return Optional.empty();
        }
        List<Step> steps = new ArrayList<>();
        Matcher step = STEP.matcher(path);
        int at = 1;
        while (at < path.length()) {
            if (!step.region(at, path.length()).lookingAt()) {
                return Optional.empty();
            }
            String index = step.group(2);
            steps.add(
                    index != null
                            ? new Step(Optional.empty(), Integer.parseInt(index))
                            : new Step(Optional.of(firstOf(step)), 0));
            at = step.end();
        }
        return Optional.of(new JsonPath(path, steps));
    }

    private static String firstOf(Matcher step) {
        for (int group : new int[] {1, 3, 4}) {
            String name = step.group(group);
            if (name != null) {
                return name;
            }
        }
        return "";
    }

    /** What stands there; empty if nothing or null does. */
    public Optional<JsonNode> find(JsonNode top) {
        JsonNode node = top;
        for (Step step : steps) {
            JsonNode here = node;
            node = step.name()
                    .map(here::path)
                    .orElseGet(() -> here.path(step.index() < 0 ? here.size() + step.index() : step.index()));
        }
        return node.isMissingNode() || node.isNull() ? Optional.empty() : Optional.of(node);
    }

    /** The last name in it, to quote a value with; {@code $} if there is none. */
    public String label() {
        for (int i = steps.size() - 1; i >= 0; i--) {
            if (steps.get(i).name().isPresent()) {
                return steps.get(i).name().get();
            }
        }
        return "$";
    }
}
