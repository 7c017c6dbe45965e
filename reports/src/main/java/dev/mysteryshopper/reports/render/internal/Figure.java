package dev.mysteryshopper.reports.render.internal;

import dev.mysteryshopper.reports.measure.RunMeasures;
import dev.mysteryshopper.reports.measure.RunResult;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A number of the run as people read it. Every report for people shows these and no others, so that they cannot differ.
 *
 * @param name name of the measure, as in measures.md and run.json
 * @param label what people read
 * @param value the number in words; {@link #UNKNOWN} where nothing was seen
 */
public record Figure(String name, String label, String value) {

    /** What stands for a number when nothing was seen; never a zero. */
    public static final String UNKNOWN = "unknown";

    /** All figures of a run, the most telling first. */
    public static List<Figure> of(RunResult result) {
        RunMeasures m = result.measures();
        return List.of(
                new Figure("met", "journeys met", Counted.number(m.met()) + " of " + Counted.number(m.journeys())),
                count("fellShort", "journeys fell short", m.fellShort()),
                count("broken", "journeys broken by our own side", m.broken()),
                count("cutOff", "journeys cut off", m.cutOff()),
                new Figure(
                        "expectationsMet",
                        "expectations met",
                        Counted.number(m.expectationsMet()) + " of " + Counted.number(m.expectations())),
                count("inconsistencyCount", "inconsistencies", m.inconsistencyCount()),
                count("contacts", "contacts", m.contacts()),
                count("transferCount", "transfers", m.transferCount()),
                share("transferRate", "contacts with a transfer", m.transferRate()),
                count("pingPongCount", "transfers back and forth", m.pingPongCount()),
                count("retellCount", "re-tells", m.retellCount()),
                count("identityCheckCount", "identity checks", m.identityCheckCount()),
                count("questionCount", "questions asked", m.questionCount()),
                count("deflectionCount", "sent to another channel", m.deflectionCount()),
                count("unansweredCount", "contacts unanswered", m.unansweredCount()),
                share("unansweredContactRate", "share of contacts unanswered", m.unansweredContactRate()),
                new Figure("longestWait", "longest wait", HumanDuration.of(m.longestWait())),
                share("factAccuracy", "statements as published", m.factAccuracy()),
                share("decisionConsistency", "equal cases decided alike", m.decisionConsistency()));
    }

    /** The figure of this name. */
    public static Figure named(RunResult result, String name) {
        return of(result).stream()
                .filter(figure -> figure.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("There is no figure named \"" + name + "\"."));
    }

    /** A share as people read it: {@code 12.5%}, {@code 100%}; {@code unknown} if empty. */
    public static String percent(Optional<Double> share) {
        return share.map(s -> String.format(Locale.ROOT, "%.1f%%", s * 100).replace(".0%", "%"))
                .orElse(UNKNOWN);
    }

    private static Figure count(String name, String label, long count) {
        return new Figure(name, label, Counted.number(count));
    }

    private static Figure share(String name, String label, Optional<Double> share) {
        return new Figure(name, label, percent(share));
    }
}
