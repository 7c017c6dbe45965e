package dev.mysteryshopper.reports.render.internal;

import dev.mysteryshopper.reports.journal.StepOutcome;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * One step of a journey with all that happened because of it.
 *
 * @param number number of the step from 1; 0 for what happened before the first
 * @param keyword keyword of the step; empty for number 0
 * @param text text of the step on one line; empty for number 0
 * @param table table or doc string below the step, as written; empty if none
 * @param line line of the step in its file; 0 for number 0
 * @param began when it began
 * @param took how long it took, to its end or to the last thing seen in it
 * @param outcome how it ended; empty if it did not end, or for number 0
 * @param message what went wrong; empty if nothing did
 * @param turns what was said and happened, in order
 */
public record Scene(
        int number,
        String keyword,
        String text,
        String table,
        int line,
        Instant began,
        Duration took,
        Optional<StepOutcome> outcome,
        String message,
        List<Turn> turns) {

    public Scene {
        turns = List.copyOf(turns);
    }

    /** Keyword and text; empty for what happened before the first step. */
    public String sentence() {
        return (keyword + " " + text).strip();
    }

    /** The same step with other things that happened because of it. */
    Scene with(List<Turn> others) {
        return new Scene(number, keyword, text, table, line, began, took, outcome, message, others);
    }
}
