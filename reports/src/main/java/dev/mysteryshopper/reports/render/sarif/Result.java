package dev.mysteryshopper.reports.render.sarif;

import dev.mysteryshopper.reports.render.internal.FeatureLines.Line;
import java.util.Comparator;
import java.util.List;

/**
 * Something to be shown at a line.
 *
 * @param rule what kind of thing
 * @param text what it says, not yet escaped
 * @param lines where it stands, the first one above all; empty where there is no file
 * @param fingerprint the same in the next run for the same thing
 */
record Result(Rule rule, String text, List<Line> lines, String fingerprint) {

    /** The gravest first, then by place. */
    static final Comparator<Result> ORDER = Comparator.comparing(Result::rule)
            .thenComparing(
                    result -> result.lines.isEmpty() ? "" : result.lines.get(0).file())
            .thenComparing(
                    result -> result.lines.isEmpty() ? 0 : result.lines.get(0).line())
            .thenComparing(Result::fingerprint)
            .thenComparing(Result::text);
}
