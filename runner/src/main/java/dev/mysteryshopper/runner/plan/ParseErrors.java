package dev.mysteryshopper.runner.plan;

import dev.mysteryshopper.runner.channel.Nearest;
import dev.mysteryshopper.runner.company.Place;
import dev.mysteryshopper.runner.company.Problem;
import io.cucumber.messages.types.Location;
import io.cucumber.messages.types.ParseError;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Says in plain words what the Gherkin parser did not understand. */
final class ParseErrors {

    private static final Pattern UNEXPECTED = Pattern.compile("(?s)\\(\\d+:\\d+\\): expected: (.*), got '(.*)'");
    private static final Pattern END = Pattern.compile("(?s)\\(\\d+:\\d+\\): unexpected end of file, expected: (.*)");
    private static final Pattern PLACE = Pattern.compile("^\\(\\d+:\\d+\\): ");
    private static final List<String> KEYWORDS = List.of(
            "Feature:",
            "Rule:",
            "Background:",
            "Scenario:",
            "Scenario Outline:",
            "Examples:",
            "Given",
            "When",
            "Then",
            "And",
            "But");
    private static final Map<String, String> PLAIN = Map.of(
            "#StepLine", "a step (Given, When, Then, And, But)",
            "#TableRow", "a row of a table (| ... |)",
            "#DocStringSeparator", "a text block (\"\"\")",
            "#ScenarioLine", "a scenario",
            "#BackgroundLine", "a background",
            "#ExamplesLine", "examples",
            "#RuleLine", "a rule",
            "#FeatureLine", "a feature (Feature: and its name)",
            "#TagLine", "tags (@...)");

    private ParseErrors() {}

    static Problem told(String file, ParseError error) {
        Optional<Location> location = error.getSource().getLocation();
        Place place = new Place(
                file,
                location.map(l -> l.getLine().intValue()).orElse(1),
                location.flatMap(Location::getColumn).orElse(0L).intValue());
        return new Problem(place, message(error.getMessage()));
    }

    private static String message(String message) {
        Matcher unexpected = UNEXPECTED.matcher(message);
        if (unexpected.matches()) {
            String got = unexpected.group(2).strip();
            return "\"" + got + "\" is not understood here." + suggestion(got) + "\nExpected "
                    + expected(unexpected.group(1)) + ".";
        }
        Matcher end = END.matcher(message);
        if (end.matches()) {
            return "The file ends too early.\nExpected " + expected(end.group(1)) + ".";
        }
        String plain = PLACE.matcher(message).replaceFirst("");
        return plain.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + plain.substring(1) + ".";
    }

    private static String expected(String tokens) {
        return List.of(tokens.split(", ")).stream()
                .filter(PLAIN::containsKey)
                .map(token -> PLAIN.getOrDefault(token, token))
                .distinct()
                .collect(Collectors.joining(", or "));
    }

    private static String suggestion(String got) {
        String first = got.split("\\s", 2)[0];
        return Nearest.first(first, KEYWORDS)
                .filter(keyword -> !keyword.equals(first))
                .map(keyword -> " Did you mean \"" + keyword + "\"?")
                .orElse("");
    }
}
