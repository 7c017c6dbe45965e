package dev.mysteryshopper.reports.render.internal;

import dev.mysteryshopper.reports.conversation.Resolution;
import dev.mysteryshopper.reports.journal.Ending;
import dev.mysteryshopper.reports.journal.Failure;
import dev.mysteryshopper.reports.journal.JourneyOutcome;
import dev.mysteryshopper.reports.measure.FindingKind;
import dev.mysteryshopper.reports.measure.Promise;
import dev.mysteryshopper.reports.measure.TransferKind;
import dev.mysteryshopper.reports.measure.WaitKind;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The words people read for the kinds of things; the same in every report. */
public final class Words {

    /** Heading over the pairs that a person should look at. */
    public static final String UNSURE = "A person should look at these";

    private Words() {}

    /** How a journey ended, one or two words. */
    public static String of(JourneyOutcome outcome) {
        return switch (outcome) {
            case MET -> "met";
            case FELL_SHORT -> "fell short";
            case BROKEN -> "broken";
            case CUT_OFF -> "cut off";
        };
    }

    /** What a journey came to for the customer. */
    public static String of(Resolution resolution) {
        return switch (resolution) {
            case RESOLVED -> "resolved";
            case UNRESOLVED -> "unresolved";
            case ABANDONED -> "abandoned";
            case UNANSWERED -> "unanswered";
        };
    }

    /** What became of a promise. */
    public static String of(Promise.Standing standing) {
        return switch (standing) {
            case KEPT -> "kept";
            case BROKEN -> "broken";
            case OPEN -> "open";
        };
    }

    /**
     * What became of promises: {@code 2 kept, 1 broken}; empty where nothing was promised.
     *
     * @param count how many came to what
     */
    public static String promises(ToLongFunction<Promise.Standing> count) {
        return Stream.of(Promise.Standing.values())
                .filter(standing -> count.applyAsLong(standing) > 0)
                .map(standing -> Counted.number(count.applyAsLong(standing)) + " " + of(standing))
                .collect(Collectors.joining(", "));
    }

    /** Heading over the findings of a kind. */
    public static String heading(FindingKind kind) {
        return switch (kind) {
            case INCONSISTENCY -> "Not the same everywhere";
            case UNTRUE -> "Not what is published";
            case DECISION -> "Equal cases, different decisions";
            case NOT_KEPT -> "Confirmed or promised, but not done";
            case UNANSWERED -> "Nobody answered";
            case DROPPED -> "Broken off";
            case FAULTY -> "Something was faulty";
            case PING_PONG -> "Passed back and forth";
            case TRANSFERS -> "Passed on too often";
            case RETELL -> "Asked again for what was already given";
            case DEFLECTION -> "Sent elsewhere";
            case SLOW -> "Too slow";
            case BREACH -> "Standards that were not kept";
        };
    }

    /** What was waited for. */
    public static String of(WaitKind kind) {
        return switch (kind) {
            case QUEUE -> "queue";
            case FIRST_AUTOMATED_REPLY -> "first automated reply";
            case FIRST_REPLY -> "first reply";
            case REPLY -> "reply";
            case HOLD -> "hold";
            case PAGE -> "page";
            case REQUEST -> "request";
        };
    }

    /** How a transfer was done; empty where nothing tells. */
    public static String of(TransferKind kind) {
        return switch (kind) {
            case COLD -> "cold";
            case WARM -> "warm";
            case ESCALATION -> "escalation";
            case HAND_OFF -> "hand-off";
            case UNKNOWN -> "";
        };
    }

    /** How a contact ended. */
    public static String of(Ending ending) {
        return switch (ending) {
            case DONE -> "done";
            case GAVE_UP -> "the shopper gave up";
            case DROPPED -> "the connection broke";
            case CLOSED_BY_COMPANY -> "the company ended it";
            case DEFLECTED -> "sent to another channel";
            case FAILED -> "the company's side failed";
            case BROKEN -> "our own side failed";
        };
    }

    /** What misbehaved. */
    public static String of(Failure failure) {
        return switch (failure) {
            case UNREACHABLE -> "not reachable";
            case DROPPED -> "connection broke";
            case NO_ANSWER -> "no answer";
            case ERROR_ANSWER -> "error";
            case UNREADABLE -> "unreadable answer";
            case MISSING -> "missing";
            case REFUSED -> "refused";
            case REDIRECTS -> "endless redirects";
        };
    }

    /** A verdict of the same-everywhere table, in words; the verdict itself if it is not one of measures.md. */
    public static String verdict(String verdict) {
        return switch (verdict) {
            case "CONSISTENT" -> "the same";
            case "CONTRADICTS" -> "contradicts";
            case "NOT_COMPARABLE" -> "not comparable";
            case "NOT_STATED" -> "heard once";
            case "UNSURE" -> "please look";
            default -> verdict;
        };
    }
}
