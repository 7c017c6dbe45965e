package dev.mysteryshopper.reports.render.allure;

import dev.mysteryshopper.reports.journal.CompanyFailed;
import dev.mysteryshopper.reports.journal.ExpectationChecked;
import dev.mysteryshopper.reports.journal.Failure;
import dev.mysteryshopper.reports.journal.JourneyOutcome;
import dev.mysteryshopper.reports.measure.Finding;
import dev.mysteryshopper.reports.measure.FindingKind;
import dev.mysteryshopper.reports.measure.JourneyLog;
import dev.mysteryshopper.reports.measure.JourneyResult;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A word of ours at the very start of a result's message, by which Allure sorts results into categories. Nothing a company
 * says stands before it, so nothing a company says can move a result into another category.
 */
enum Marker {
    /** Our own side failed. */
    TROUBLE("Tool trouble: nothing is said about the company", "broken"),
    /** The run ended before the journey did. */
    CUT_OFF("Cut off", "broken"),
    /** Not the same everywhere, or not as published. */
    INCONSISTENCY("Not the same everywhere", "failed"),
    /** Confirmed or promised, but not done. */
    NOT_KEPT("Confirmed or promised, but not done", "failed"),
    /** Nobody answered. */
    UNANSWERED("Nobody answered", "failed"),
    /** The company's side misbehaved. */
    FAULTY("Something was faulty or broke off", "failed"),
    /** Passed on too often, or back and forth. */
    TRANSFER("Passed on too often", "failed"),
    /** Asked again for what had been given. */
    RETELL("Asked again for what was already given", "failed"),
    /** Waited too long. */
    SLOW("Too slow", "failed"),
    /** Took part in a breach of a standard of the whole run. */
    BREACH("A standard that was not kept", "failed"),
    /** Something else that was demanded did not hold. */
    EXPECTATION("Expectation not met", "failed");

    private final String category;
    private final String status;

    Marker(String category, String status) {
        this.category = category;
        this.status = status;
    }

    /** Name of the category. */
    String category() {
        return category;
    }

    /** Status of the results in it. */
    String status() {
        return status;
    }

    /** The marker as it stands in a message: {@code [not-kept]}. */
    String text() {
        return "[" + name().toLowerCase(Locale.ROOT).replace('_', '-') + "]";
    }

    /** What matches a message with this marker among those at its start, in Allure 2 (whole message) and Allure 3. */
    String pattern() {
        return "^(\\[[a-z-]+\\] )*\\[" + text().substring(1, text().length() - 1) + "\\] [\\s\\S]*$";
    }

    /** The markers of a journey that was not met, in order, as they stand at the start of its message. */
    static String start(JourneyResult journey, JourneyLog log, List<Finding> findings) {
        return of(journey, log, findings).stream().map(Marker::text).collect(Collectors.joining(" ", "", " "));
    }

    private static Set<Marker> of(JourneyResult journey, JourneyLog log, List<Finding> findings) {
        if (journey.outcome() == JourneyOutcome.BROKEN) {
            return EnumSet.of(TROUBLE);
        }
        if (journey.outcome() == JourneyOutcome.CUT_OFF) {
            return EnumSet.of(CUT_OFF);
        }
        Set<Marker> markers = EnumSet.noneOf(Marker.class);
        findings.forEach(finding -> markers.add(of(finding.kind())));
        log.entries().forEach(entry -> {
            if (entry instanceof CompanyFailed failed) {
                markers.add(failed.failure() == Failure.NO_ANSWER ? UNANSWERED : FAULTY);
            }
        });
        journey.expectations().stream()
                .filter(checked -> !checked.met())
                .map(Marker::of)
                .forEach(markers::add);
        if (markers.size() > 1) {
            markers.remove(EXPECTATION);
        }
        return markers.isEmpty() ? EnumSet.of(EXPECTATION) : markers;
    }

    private static Marker of(FindingKind kind) {
        return switch (kind) {
            case INCONSISTENCY, UNTRUE, DECISION -> INCONSISTENCY;
            case NOT_KEPT -> NOT_KEPT;
            case UNANSWERED -> UNANSWERED;
            case DROPPED, FAULTY -> FAULTY;
            case PING_PONG, TRANSFERS, DEFLECTION -> TRANSFER;
            case RETELL -> RETELL;
            case SLOW -> SLOW;
            case BREACH -> BREACH;
        };
    }

    /** By the words of the sentence, which the journey's author wrote; what stands in quotes does not count. */
    private static Marker of(ExpectationChecked checked) {
        String sentence = checked.text().replaceAll("\"[^\"]*\"", "").toLowerCase(Locale.ROOT);
        if (sentence.contains("transfer")) {
            return TRANSFER;
        }
        if (sentence.contains("repeat") || sentence.contains("re-tell")) {
            return RETELL;
        }
        if (sentence.contains("same") || sentence.contains("agrees")) {
            return INCONSISTENCY;
        }
        return sentence.contains(" within ") || sentence.contains("waited") ? SLOW : EXPECTATION;
    }
}
