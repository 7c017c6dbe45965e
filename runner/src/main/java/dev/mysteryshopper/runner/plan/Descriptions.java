package dev.mysteryshopper.runner.plan;

import dev.mysteryshopper.runner.channel.Nearest;
import dev.mysteryshopper.runner.company.Place;
import dev.mysteryshopper.runner.company.Problem;
import io.cucumber.messages.types.Location;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;

/**
 * Looks for steps with a mistyped first keyword ("Gven Dana is a customer"). Gherkin takes such a line, and all that stand
 * before the first whole keyword, for free text, so that the journey would be played without them.
 */
final class Descriptions {

    private static final List<String> KEYWORDS = List.of("Given", "When", "Then", "And", "But");

    private final Predicate<String> isSentence;

    /** @param isSentence whether a text is a sentence of the vocabulary */
    Descriptions(Predicate<String> isSentence) {
        this.isSentence = isSentence;
    }

    /**
     * Looks through a description.
     *
     * @param above where what it describes begins
     * @param lines the lines of the file
     * @return whether something was found
     */
    boolean look(String description, Location above, List<String> lines, String file, Consumer<Problem> problems) {
        if (description.isBlank()) {
            return false;
        }
        boolean found = false;
        int line = above.getLine().intValue();
        for (String text : description.lines().filter(l -> !l.isBlank()).toList()) {
            while (line < lines.size() && !lines.get(line).strip().equals(text.strip())) {
                line++;
            }
            Optional<String> keyword = meant(text.strip());
            if (keyword.isPresent()) {
                found = true;
                problems.accept(new Problem(
                        new Place(
                                file,
                                Math.min(line + 1, lines.size()),
                                1 + indent(lines.get(Math.min(line, lines.size() - 1)))),
                        "\"" + text.strip()
                                + "\" looks like a step, but it does not begin with a keyword, so it would not be"
                                + " played. Did you mean \"" + keyword.get() + "\"?"));
            }
        }
        return found;
    }

    /** The keyword that a line was meant to begin with; empty if it is no step. */
    private Optional<String> meant(String text) {
        int space = text.indexOf(' ');
        if (space < 0) {
            return Optional.empty();
        }
        String first = text.substring(0, space);
        return isSentence.test(text.substring(space + 1).strip()) || isSentence.test(text)
                ? Optional.of(Nearest.first(first, KEYWORDS).orElse("Given"))
                : Optional.empty();
    }

    private static int indent(String text) {
        return text.length() - text.stripLeading().length();
    }
}
