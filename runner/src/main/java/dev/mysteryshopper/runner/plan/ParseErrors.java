package dev.mysteryshopper.runner.plan;

import dev.mysteryshopper.runner.channel.Nearest;
import dev.mysteryshopper.runner.company.Place;
import dev.mysteryshopper.runner.company.Problem;
import io.cucumber.messages.types.Location;
import io.cucumber.messages.types.ParseError;
import java.util.List;
import java.util.Locale;
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
    private static final String FEATURE = "#FeatureLine";

    /** The parser's words for what may stand somewhere, and ours; in the order in which they are told. */
    private static final List<List<String>> PLAIN = List.of(
            List.of(FEATURE, "a feature (Feature: and its name)"),
            List.of("#StepLine", "a step (Given, When, Then, And, But)"),
            List.of("#TableRow", "a row of a table (| ... |)"),
            List.of("#DocStringSeparator", "a text block (\"\"\")"),
            List.of("#ExamplesLine", "examples"),
            List.of("#BackgroundLine", "a background"),
            List.of("#ScenarioLine", "a scenario"),
            List.of("#RuleLine", "a rule"),
            List.of("#TagLine", "tags (@...)"));

    private ParseErrors() {}

    static Problem told(String file, ParseError error) {
        Optional<Location> location = error.getSource().getLocation();
        Place place = new Place(
                file,
                location.map(l -> l.getLine().intValue()).orElse(1),
                location.flatMap(Location::getColumn).orElse(0L).intValue());
        return new Problem(place, message(error.getMessage()));
    }

    /** Whether no feature begins where one should: then whatever follows is not understood either. */
    static boolean isNoFeature(ParseError error) {
        return error.getMessage().contains(FEATURE);
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
        return plain.substring(0, 1).toUpperCase(Locale.ROOT) + plain.substring(1) + ".";
    }

    private static String expected(String tokens) {
        List<String> expected = List.of(tokens.split(", ", -1));
        return PLAIN.stream()
                .filter(pair -> expected.contains(pair.get(0)))
                .map(pair -> pair.get(1))
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
