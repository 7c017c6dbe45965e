package dev.mysteryshopper.reports.render.internal;

import dev.mysteryshopper.reports.conversation.Resolution;
import dev.mysteryshopper.reports.history.RunPoint;
import dev.mysteryshopper.reports.measure.RunMeasures;
import dev.mysteryshopper.reports.measure.RunResult;
import dev.mysteryshopper.reports.measure.StandardResult;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A number of the run as people read it. Every report for people shows these and no others, so that they cannot differ.
 *
 * @param name name of the measure, as in measures.md and run.json
 * @param label what people read
 * @param value the number in words; {@link #UNKNOWN} where nothing was seen
 * @param meaning what it counts, in a few words
 */
public record Figure(String name, String label, String value, String meaning) {

    /** What stands for a number when nothing was seen; never a zero. */
    public static final String UNKNOWN = "unknown";

    /** All figures of a run, the most telling first. */
    public static List<Figure> of(RunResult result) {
        List<Figure> figures = new ArrayList<>(result.started().recorded() ? recorded(result) : played(result));
        if (!result.standards().isEmpty()) {
            figures.add(score(result));
        }
        figures.addAll(seen(result));
        return List.copyOf(figures);
    }

    private static Figure score(RunResult result) {
        String points = result.measures().score().isEmpty()
                ? ""
                : String.format(
                        Locale.ROOT,
                        " (%.1f of %,d points)",
                        StandardResult.earned(result.standards()),
                        StandardResult.possible(result.standards()));
        return new Figure(
                "score",
                "score",
                percent(result.measures().score()) + points.replace(".0 of", " of"),
                "points earned of those that could be, over the standards that applied");
    }

    /** What recorded journeys came to; nothing was expected of them. */
    private static List<Figure> recorded(RunResult result) {
        RunMeasures m = result.measures();
        return List.of(
                count("journeys", "journeys", m.journeys(), "recorded elsewhere and read here"),
                count(
                        "resolved",
                        "journeys resolved",
                        m.count(Resolution.RESOLVED),
                        "the goal was met, or a remedy agreed"),
                count(
                        "unresolved",
                        "journeys unresolved",
                        m.count(Resolution.UNRESOLVED),
                        "refused, sent elsewhere, or left undecided"),
                count(
                        "abandoned",
                        "journeys abandoned",
                        m.count(Resolution.ABANDONED),
                        "the customer left while the company still had the turn"),
                count(
                        "unanswered",
                        "journeys unanswered",
                        m.count(Resolution.UNANSWERED),
                        "nobody ever dealt with the matter"));
    }

    private static List<Figure> played(RunResult result) {
        RunMeasures m = result.measures();
        List<Figure> figures = new ArrayList<>();
        figures.add(new Figure(
                "met",
                "journeys met",
                Counted.number(m.met()) + " of " + Counted.number(m.journeys()),
                "journeys whose every expectation was met"));
        if (m.flaky() > 0) {
            figures.add(count("flaky", "journeys flaky", m.flaky(), "met only when they were played again"));
        }
        figures.addAll(List.of(
                count("fellShort", "journeys fell short", m.fellShort(), "journeys in which something was not met"),
                count(
                        "broken",
                        "journeys broken by our own side",
                        m.broken(),
                        "nothing is said about the company there"),
                count("cutOff", "journeys cut off", m.cutOff(), "ended by the run's limit or an interruption"),
                new Figure(
                        "expectationsMet",
                        "expectations met",
                        Counted.number(m.expectationsMet()) + " of " + Counted.number(m.expectations()),
                        "what the journeys' Then lines demanded")));
        return figures;
    }

    private static List<Figure> seen(RunResult result) {
        RunMeasures m = result.measures();
        return List.of(
                count(
                        "inconsistencyCount",
                        "inconsistencies",
                        m.inconsistencyCount(),
                        "facts with versions that cannot hold together, among each other or with what is published"),
                count(
                        "unsureCount",
                        "pairs to look at",
                        m.unsureCount(),
                        "statements of which only a person can say whether both hold; they count in no other number"),
                count("contacts", "contacts", m.contacts(), "stays on one channel, from opening to close"),
                count(
                        "transferCount",
                        "transfers",
                        m.transferCount(),
                        "changes of desk after a contact was first answered"),
                share(
                        "transferRate",
                        "contacts with a transfer",
                        m.transferRate(),
                        "of the contacts that were handled"),
                count(
                        "pingPongCount",
                        "transfers back and forth",
                        m.pingPongCount(),
                        "back to a desk that had passed the customer on"),
                count("holdCount", "holds", m.holdCount(), "times the customer was told to wait in a live exchange"),
                new Figure("promises", "promises", promises(m), "what the company said it would do by when"),
                share(
                        "promiseKeptRate",
                        "promises kept",
                        m.promiseKeptRate(),
                        "of the promises of which is known what became of them"),
                count("retellCount", "re-tells", m.retellCount(), "times the company asked for what it had been given"),
                count(
                        "identityCheckCount",
                        "identity checks",
                        m.identityCheckCount(),
                        "times it asked only who the customer is"),
                count(
                        "questionCount",
                        "questions asked",
                        m.questionCount(),
                        "distinct items asked for, summed over journeys"),
                count(
                        "deflectionCount",
                        "sent to another channel",
                        m.deflectionCount(),
                        "contacts that ended so, unresolved there"),
                count(
                        "unansweredCount",
                        "contacts unanswered",
                        m.unansweredCount(),
                        "no reply within the customer's patience"),
                share(
                        "unansweredContactRate",
                        "share of contacts unanswered",
                        m.unansweredContactRate(),
                        "of all contacts"),
                new Figure(
                        "longestWait",
                        "longest wait",
                        HumanDuration.of(m.longestWait()),
                        "the longest single wait of any kind"),
                new Figure(
                        "firstReplyP90",
                        "first reply p90",
                        HumanDuration.of(RunPoint.of(result).firstReplyP90()),
                        "nine in ten first replies by a person, or by whoever where nobody tells, came within this"),
                share(
                        "factAccuracy",
                        "statements as published",
                        m.factAccuracy(),
                        "of the statements that can be compared with what is published"),
                share(
                        "decisionConsistency",
                        "equal cases decided alike",
                        m.decisionConsistency(),
                        "share of the commonest decision among equal cases"));
    }

    /** {@code 7 (2 kept, 1 broken, 4 open)}. */
    private static String promises(RunMeasures m) {
        String became = Words.promises(m::count);
        return Counted.number(m.promiseCount()) + (became.isEmpty() ? "" : " (" + became + ")");
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

    private static Figure count(String name, String label, long count, String meaning) {
        return new Figure(name, label, Counted.number(count), meaning);
    }

    private static Figure share(String name, String label, Optional<Double> share, String meaning) {
        return new Figure(name, label, percent(share), meaning);
    }
}
