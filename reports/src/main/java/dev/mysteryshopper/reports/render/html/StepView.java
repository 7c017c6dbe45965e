package dev.mysteryshopper.reports.render.html;

import java.util.List;

/**
 * A step as the page shows it.
 *
 * @param tone class that tells how it ended
 * @param keyword its keyword; empty for what happened before the first step
 * @param text its text
 * @param table table or doc string below it; empty if none
 * @param word how it ended
 * @param reasons why it was not met; empty if it was
 * @param turns what was said and done in it
 */
record StepView(
        String tone,
        String keyword,
        String text,
        String table,
        String word,
        List<String> reasons,
        List<TurnView> turns) {}
