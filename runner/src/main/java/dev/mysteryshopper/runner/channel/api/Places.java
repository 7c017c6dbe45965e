package dev.mysteryshopper.runner.channel.api;

import com.fasterxml.jackson.databind.JsonNode;
import dev.mysteryshopper.runner.channel.internal.Json;
import dev.mysteryshopper.runner.channel.internal.JsonPath;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.regex.Pattern;

/**
 * Where a value stands in an answer: one place, or several whose values make up the text, such as {@code $.total.amount
 * $.total.currency}.
 *
 * @param written as the company file has it
 * @param paths the places, at least one
 */
record Places(String written, List<JsonPath> paths) {

    /**
     * What was found there.
     *
     * @param text the values with a space between
     * @param quote the values with their names
     * @param source the places
     */
    record Found(String text, String quote, String source) {}

    private static final Pattern BETWEEN = Pattern.compile("\\s+(?=\\$)");

    Places {
        paths = List.copyOf(paths);
    }

    /** Reads places with spaces between; empty if one of them is none. */
    static Optional<Places> of(String written) {
        List<JsonPath> paths = new ArrayList<>();
        for (String part : BETWEEN.splitAsStream(written.strip()).toList()) {
            Optional<JsonPath> path = JsonPath.of(part);
            if (path.isEmpty()) {
                return Optional.empty();
            }
            paths.add(path.get());
        }
        return Optional.of(new Places(written.strip(), paths));
    }

    /** The first place where nothing stands; empty if something stands everywhere. */
    Optional<JsonPath> missing(JsonNode json) {
        return paths.stream().filter(path -> path.find(json).isEmpty()).findFirst();
    }

    /** What stands there; empty if it is missing anywhere. */
    Optional<Found> find(JsonNode json) {
        StringJoiner text = new StringJoiner(" ");
        StringJoiner quote = new StringJoiner(", ");
        for (JsonPath path : paths) {
            Optional<JsonNode> value = path.find(json);
            if (value.isEmpty()) {
                return Optional.empty();
            }
            text.add(Json.text(value.get()));
            quote.add(path.label() + ": " + value.get());
        }
        return Optional.of(new Found(text.toString(), quote.toString(), written));
    }
}
