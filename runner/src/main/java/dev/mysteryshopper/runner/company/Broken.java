package dev.mysteryshopper.runner.company;

import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;

/** Says in our words what the YAML parser stumbled over. */
final class Broken {

    private Broken() {}

    static Place place(MarkedYamlEngineException e, Function<Optional<Mark>, Place> at, Place otherwise) {
        boolean opening = isOpen(e) && e.getContextMark().isPresent();
        Place place = at.apply(opening ? e.getContextMark() : e.getProblemMark());
        return place.line() == 0 ? otherwise : place;
    }

    private static boolean isOpen(MarkedYamlEngineException e) {
        return says(e.getProblem(), "unexpected end of stream")
                || says(e.getContext(), "flow mapping")
                || says(e.getContext(), "flow sequence");
    }

    static String message(MarkedYamlEngineException e) {
        String problem = e.getProblem();
        if (says(problem, "TAB")) {
            return "a tab stands here. Expected spaces: YAML is indented with spaces alone.";
        }
        if (says(problem, "mapping values are not allowed")) {
            return "a colon stands where no key can be. Expected quotes around a text that holds a colon, or the"
                    + " indentation of the keys above.";
        }
        if (says(problem, "unknown escape character")) {
            return "a backslash in double quotes begins something unknown. Expected it doubled (\"\\\\d\"), or single"
                    + " quotes around the text ('\\d').";
        }
        if (says(problem, "unexpected end of stream")) {
            return "the quote that opens here is not closed.";
        }
        if (says(e.getContext(), "flow mapping")) {
            return "the brace that opens here is not closed, or a comma is missing. Expected { key: value, key: value },"
                    + " or quotes around a text that begins with a brace.";
        }
        if (says(e.getContext(), "flow sequence")) {
            return "the bracket that opens here is not closed, or a comma is missing. Expected [ value, value ], or"
                    + " quotes around a text that begins with a bracket.";
        }
        if (says(problem, "could not find expected ':'")) {
            return "a key without its colon stands here or in the line above. Expected \"key: value\".";
        }
        if (says(problem, "expected <block end>") || says(problem, "block mapping")) {
            return "this line does not fit the lines above. Expected the same indentation for all keys, or for all \"-\","
                    + " that belong together.";
        }
        if (says(problem, "cannot start any token")) {
            return "a character stands here that cannot begin a text. Expected quotes around a text that begins with"
                    + " @, `, % or the like.";
        }
        return "this is not YAML: " + problem + ".";
    }

    private static boolean says(@Nullable String text, String words) {
        return text != null && text.contains(words);
    }
}
