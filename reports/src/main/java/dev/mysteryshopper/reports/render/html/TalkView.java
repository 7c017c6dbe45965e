package dev.mysteryshopper.reports.render.html;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was said and done in a journey, as the page shows it.
 *
 * @param steps its steps
 * @param stepsLeft how many steps are left out
 * @param left how many lines of the transcript are left out
 * @param timeline when who had the customer; null where there is nothing to draw
 */
record TalkView(
        List<StepView> steps,
        int stepsLeft,
        long left,
        @Nullable Timeline timeline) {

    /** Whether it has sentences to be shown; a recorded journey has none. */
    boolean gherkin() {
        return steps.stream().anyMatch(step -> !step.keyword().isEmpty());
    }
}
