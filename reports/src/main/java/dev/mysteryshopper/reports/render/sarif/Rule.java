package dev.mysteryshopper.reports.render.sarif;

import dev.mysteryshopper.reports.journal.JourneyOutcome;
import dev.mysteryshopper.reports.measure.FindingKind;
import dev.mysteryshopper.reports.render.internal.Words;
import java.util.Locale;

/** The rules that results belong to, the gravest first. */
enum Rule {
    EXPECTATION("error", "Expectation not met", "A Then of the journey did not hold."),
    BREACH(
            "warning",
            FindingKind.BREACH,
            "A measure of the whole run is beyond a standard that the company set itself."),
    INCONSISTENCY("warning", FindingKind.INCONSISTENCY, "Two statements cannot both hold."),
    UNTRUE("warning", FindingKind.UNTRUE, "What was said differs from what the company publishes."),
    DECISION("warning", FindingKind.DECISION, "Equal cases were decided differently."),
    NOT_KEPT("warning", FindingKind.NOT_KEPT, "What was confirmed or promised was not done."),
    UNANSWERED("warning", FindingKind.UNANSWERED, "Nobody answered within the customer's patience."),
    DROPPED("warning", FindingKind.DROPPED, "The contact ended before the customer was done."),
    FAULTY("warning", FindingKind.FAULTY, "The company's side answered with an error or could not be read."),
    PING_PONG("warning", FindingKind.PING_PONG, "The customer was passed back to a desk that had passed them on."),
    TRANSFERS("warning", FindingKind.TRANSFERS, "More transfers than the company's limit."),
    RETELL("warning", FindingKind.RETELL, "The customer was asked again for what they had given."),
    DEFLECTION("warning", FindingKind.DEFLECTION, "The customer was sent to another channel with nothing done."),
    SLOW("warning", FindingKind.SLOW, "A wait beyond the company's limit."),
    TROUBLE(
            "note",
            "Not played to its end",
            "Our own side failed or the run was cut off; nothing is said about the company.");

    private final String level;
    private final String heading;
    private final String meaning;

    Rule(String level, FindingKind kind, String meaning) {
        this(level, Words.heading(kind), meaning);
    }

    Rule(String level, String heading, String meaning) {
        this.level = level;
        this.heading = heading;
        this.meaning = meaning;
    }

    static Rule of(FindingKind kind) {
        return valueOf(kind.name());
    }

    static Rule of(JourneyOutcome outcome) {
        return outcome == JourneyOutcome.FELL_SHORT ? EXPECTATION : TROUBLE;
    }

    String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    String level() {
        return level;
    }

    String heading() {
        return heading;
    }

    String meaning() {
        return meaning;
    }
}
