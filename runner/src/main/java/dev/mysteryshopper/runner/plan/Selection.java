package dev.mysteryshopper.runner.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Which journeys are to be played.
 *
 * @param paths folders, feature files, and {@code file:line}
 * @param tags a Cucumber tag expression, such as {@code @critical and not @web}; empty for all
 * @param name a regular expression of which something in the journey's name has to match; empty for all
 */
public record Selection(List<String> paths, Optional<String> tags, Optional<Pattern> name) {

    public Selection {
        paths = List.copyOf(paths);
    }

    /** What was asked for, for people: {@code tags "@slow", name "boots"}; empty if everything was. */
    String told() {
        List<String> parts = new ArrayList<>();
        tags.ifPresent(t -> parts.add("tags \"" + t + "\""));
        name.ifPresent(n -> parts.add("name \"" + n.pattern() + "\""));
        return String.join(" and ", parts);
    }
}
