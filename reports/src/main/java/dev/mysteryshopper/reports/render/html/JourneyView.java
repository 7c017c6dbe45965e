package dev.mysteryshopper.reports.render.html;

import java.util.List;

/**
 * A journey as the page shows it.
 *
 * @param anchor name for links
 * @param tone class that tells how it ended
 * @param mark the sign before its name
 * @param name its name, unlike that of any other in its file
 * @param outcome how it ended, in words
 * @param notable transfers, re-tells and long waits; empty if there is nothing
 * @param channels the channels it used
 * @param took how long it took
 * @param place file and line
 * @param tags its tags
 * @param description text under the scenario's name; empty if none
 * @param findings findings that touch it
 * @param steps its steps
 * @param facts what it cost the customer
 * @param told whether what was said and done is laid out
 * @param left how many lines of the transcript are left out
 */
record JourneyView(
        String anchor,
        String tone,
        String mark,
        String name,
        String outcome,
        String notable,
        String channels,
        String took,
        String place,
        List<String> tags,
        String description,
        List<Anchors.ToFinding> findings,
        List<StepView> steps,
        List<Row> facts,
        boolean told,
        long left) {

    /** Whether it has sentences to be shown; a recorded journey has none. */
    boolean gherkin() {
        return steps.stream().anyMatch(step -> !step.keyword().isEmpty());
    }
}
