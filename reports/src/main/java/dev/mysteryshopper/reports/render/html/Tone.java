package dev.mysteryshopper.reports.render.html;

import dev.mysteryshopper.reports.conversation.Resolution;
import dev.mysteryshopper.reports.journal.JourneyOutcome;
import dev.mysteryshopper.reports.journal.StepOutcome;
import dev.mysteryshopper.reports.render.internal.Turn;
import java.util.Optional;

/** The classes of the style sheet that tell good from bad. */
final class Tone {

    private Tone() {}

    static String of(JourneyOutcome outcome) {
        return switch (outcome) {
            case MET -> "good";
            case FELL_SHORT -> "bad";
            case BROKEN, CUT_OFF -> "odd";
        };
    }

    static String mark(JourneyOutcome outcome) {
        return switch (outcome) {
            case MET -> "✓";
            case FELL_SHORT -> "✗";
            case BROKEN -> "!";
            case CUT_OFF -> "~";
        };
    }

    /** Of a recorded journey, by what it came to; none where nothing tells. */
    static String tone(Optional<Resolution> resolution) {
        return resolution
                .map(came -> came == Resolution.RESOLVED ? "good" : "bad")
                .orElse("dim");
    }

    static String mark(Optional<Resolution> resolution) {
        return resolution.map(came -> came == Resolution.RESOLVED ? "✓" : "✗").orElse("·");
    }

    static String of(Optional<StepOutcome> outcome) {
        return outcome.map(o -> switch (o) {
                    case PASSED -> "good";
                    case UNMET -> "bad";
                    case FAILED -> "odd";
                    case SKIPPED -> "dim";
                })
                .orElse("odd");
    }

    static String verdict(String verdict) {
        return switch (verdict) {
            case "CONSISTENT" -> "good";
            case "CONTRADICTS" -> "bad";
            case "UNSURE" -> "odd";
            default -> "dim";
        };
    }

    static String side(Turn.Kind kind) {
        return switch (kind) {
            case CONTACT -> "opens";
            case SHOPPER -> "us";
            case COMPANY -> "them";
            case DEED, REQUEST, PAGE -> "deed";
            case NOTE, ASKED, PICTURE -> "note";
            case STATED -> "said";
            case GOAL -> "goal";
            case RETELL -> "again";
            case TROUBLE, UNMET -> "wrong";
            case MET -> "right";
        };
    }
}
