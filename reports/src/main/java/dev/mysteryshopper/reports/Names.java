package dev.mysteryshopper.reports;

import dev.mysteryshopper.reports.lines.TextCounts;
import java.nio.charset.StandardCharsets;

/**
 * Gives each journey of an audit a name that no other has, and finds those that were recorded twice. It remembers a few bytes a
 * journey: a number that is made of name or content, which for a billion of them are unlike each other with near certainty.
 */
final class Names {

    private final TextCounts names = new TextCounts();
    private final TextCounts contents = new TextCounts();

    /**
     * The name of a journey.
     *
     * @param name a name that no journey before has
     * @param again whether the same journey, word for word, came before
     */
    record Given(String name, boolean again) {}

    /**
     * Gives a journey its name.
     *
     * @param name the name it has
     * @param content the {@link TextCounts#number} of all that tells it from others
     */
    Given give(String name, long content) {
        if (contents.add(content) > 1) {
            return new Given(name, true);
        }
        String free = name;
        for (int n = 2; names.add(TextCounts.number(free.getBytes(StandardCharsets.UTF_8))) > 1; n++) {
            free = name + "#" + n;
        }
        return new Given(free, false);
    }
}
