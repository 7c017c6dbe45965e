package dev.mysteryshopper.runner.journey;

import dev.mysteryshopper.runner.channel.Move;
import dev.mysteryshopper.runner.company.ActionSpec;
import dev.mysteryshopper.runner.company.QuestionSpec;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a shopper turns to the company for.
 *
 * @param action name of the action; {@code ask} for a question
 * @param moves how it is done, by channel
 * @param items what the journey told the shopper to want ({@code product}, {@code reason}, ...); empty if nothing
 * @param asked the fact that is asked for; empty if it is no question
 * @param setUp whether it only prepares the journey
 */
public record Errand(
        String action,
        Map<String, List<Move>> moves,
        Map<String, String> items,
        Optional<String> asked,
        boolean setUp) {

    /** The action of all questions. */
    public static final String ASK = "ask";

    public Errand {
        items = Map.copyOf(items);
    }

    /** An action of the company file. */
    public static Errand of(ActionSpec action, Map<String, String> items) {
        return new Errand(action.name(), action.moves(), items, Optional.empty(), false);
    }

    /** A question of the company file. */
    public static Errand of(QuestionSpec question, Map<String, String> items) {
        return new Errand(
                ASK, question.moves(), items, Optional.of(question.fact().name()), false);
    }

    /** The same, to prepare a journey. */
    public Errand asSetUp() {
        return new Errand(action, moves, items, asked, true);
    }
}
