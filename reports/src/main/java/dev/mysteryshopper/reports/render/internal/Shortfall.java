package dev.mysteryshopper.reports.render.internal;

import dev.mysteryshopper.reports.journal.ExpectationChecked;
import dev.mysteryshopper.reports.journal.JourneyEntry;
import dev.mysteryshopper.reports.journal.JourneyFinished;
import dev.mysteryshopper.reports.journal.JourneyOutcome;
import dev.mysteryshopper.reports.journal.StepFinished;
import dev.mysteryshopper.reports.journal.StepOutcome;
import dev.mysteryshopper.reports.journal.StepStarted;
import dev.mysteryshopper.reports.measure.JourneyLog;
import dev.mysteryshopper.reports.measure.JourneyResult;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * One reason why a journey was not met. Clean text, not escaped for any format.
 *
 * @param place file and line, {@code returns/worn-boots.feature:14}
 * @param sentence the step with its keyword; empty if no step is to blame
 * @param reason what was expected and what was found, or what went wrong, on one line
 */
public record Shortfall(String place, String sentence, String reason) {

    /** Longest reason that is shown, in characters. */
    private static final int LONGEST = 1_000;

    /** The line of {@link #place}. */
    public int line() {
        return Integer.parseInt(place.substring(place.lastIndexOf(':') + 1));
    }

    /** All reasons why a journey was not met, in order; empty if it was met. */
    public static List<Shortfall> of(JourneyResult result, JourneyLog log) {
        if (result.outcome() == JourneyOutcome.MET) {
            return List.of();
        }
        String file = result.started().file();
        Map<Integer, StepStarted> steps = new HashMap<>();
        Set<Integer> told = new HashSet<>();
        List<Shortfall> all = new ArrayList<>();
        for (JourneyEntry entry : log.entries()) {
            if (entry instanceof StepStarted step) {
                steps.put(step.step(), step);
            } else if (entry instanceof ExpectationChecked checked && !checked.met()) {
                told.add(checked.step());
                StepStarted step = steps.get(checked.step());
                int line = step == null ? result.started().line() : step.line();
                String keyword = step == null ? "" : step.keyword() + " ";
                all.add(new Shortfall(place(file, line), clean(keyword + checked.text()), reason(checked)));
            } else if (entry instanceof StepFinished finished && wentWrong(finished) && told.add(finished.step())) {
                StepStarted step = steps.get(finished.step());
                int line = step == null ? result.started().line() : step.line();
                String sentence = step == null
                        ? ""
                        : step.keyword() + " " + step.text().lines().findFirst().orElse("");
                all.add(new Shortfall(place(file, line), clean(sentence), clean(finished.message())));
            }
        }
        return all.isEmpty() ? List.of(whole(result)) : List.copyOf(all);
    }

    /** The first reason, for where there is room for one only and the entries are not at hand. */
    public static Shortfall first(JourneyResult result) {
        String file = result.started().file();
        return result.expectations().stream()
                .filter(checked -> !checked.met())
                .findFirst()
                .map(checked ->
                        new Shortfall(place(file, result.started().line()), clean(checked.text()), reason(checked)))
                .orElseGet(() -> whole(result));
    }

    private static Shortfall whole(JourneyResult result) {
        String message = result.finished().map(JourneyFinished::message).orElse("");
        String reason = message.isBlank() ? unsaid(result.outcome()) : message;
        return new Shortfall(place(result.started().file(), result.started().line()), "", clean(reason));
    }

    private static String unsaid(JourneyOutcome outcome) {
        return switch (outcome) {
            case MET -> "";
            case FELL_SHORT -> "The journey fell short.";
            case BROKEN -> "Our own side failed.";
            case CUT_OFF -> "The run ended before the journey did.";
        };
    }

    private static boolean wentWrong(StepFinished finished) {
        return finished.outcome() == StepOutcome.UNMET || finished.outcome() == StepOutcome.FAILED;
    }

    private static String reason(ExpectationChecked checked) {
        return clean("expected " + checked.expected() + "; found " + checked.found());
    }

    private static String clean(String text) {
        return CleanText.clip(CleanText.line(text), LONGEST);
    }

    private static String place(String file, int line) {
        return CleanText.name(file) + ":" + line;
    }
}
