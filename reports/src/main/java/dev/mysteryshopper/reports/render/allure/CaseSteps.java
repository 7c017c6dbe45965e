package dev.mysteryshopper.reports.render.allure;

import dev.mysteryshopper.reports.journal.StepOutcome;
import dev.mysteryshopper.reports.measure.Evidence;
import dev.mysteryshopper.reports.measure.Finding;
import dev.mysteryshopper.reports.measure.JourneyResult;
import dev.mysteryshopper.reports.render.internal.CompanyTime;
import dev.mysteryshopper.reports.render.internal.Counted;
import dev.mysteryshopper.reports.render.internal.Scene;
import dev.mysteryshopper.reports.render.internal.Transcript;
import dev.mysteryshopper.reports.render.internal.Turn;
import dev.mysteryshopper.reports.render.internal.Words;
import io.qameta.allure.model.Attachment;
import io.qameta.allure.model.Stage;
import io.qameta.allure.model.Status;
import io.qameta.allure.model.StatusDetails;
import io.qameta.allure.model.StepResult;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The steps of a journey as Allure shows them: Gherkin steps, in them contacts, in those what was said and done. */
final class CaseSteps {

    private static final int LONGEST_NAME = 300;
    private static final int LONGEST_MESSAGE = 4_000;

    private final CompanyTime time;
    private final Function<Turn, Optional<Attachment>> pictures;

    /**
     * A maker of steps.
     *
     * @param time how moments are shown
     * @param pictures gives the attachment of a picture; empty if it is not there
     */
    CaseSteps(CompanyTime time, Function<Turn, Optional<Attachment>> pictures) {
        this.time = time;
        this.pictures = pictures;
    }

    List<StepResult> of(Transcript transcript) {
        List<StepResult> steps = new ArrayList<>();
        for (Scene scene : transcript.scenes()) {
            String name = scene.number() == 0 ? "Before the first step" : scene.sentence();
            StepResult step = step(name, scene.began(), status(scene.outcome()));
            step.setStop(step.getStart() + scene.took().toMillis());
            step.setStatusDetails(details(scene));
            if (!scene.table().isBlank()) {
                step.getSteps().add(step(scene.table().strip(), scene.began(), Status.PASSED));
            }
            turns(step, scene);
            steps.add(step);
        }
        if (transcript.left() > 0) {
            Instant at = transcript.scenes().isEmpty()
                    ? Instant.EPOCH
                    : transcript.scenes().get(transcript.scenes().size() - 1).began();
            steps.add(step(
                    "… and " + Counted.of(transcript.left(), "more line") + ", see the transcript",
                    at,
                    Status.SKIPPED));
        }
        return steps;
    }

    /** A step that tells what the run as a whole found in this journey. */
    StepResult found(JourneyResult journey, List<Finding> findings) {
        Instant at = journey.started().moment().at().plus(journey.took());
        StepResult step = step("What was found (" + findings.size() + ")", at, Status.PASSED);
        for (Finding finding : findings) {
            StepResult found = step(Words.heading(finding.kind()) + ": " + finding.title(), at, Status.PASSED);
            for (Evidence evidence : finding.evidence()) {
                String when = evidence.journey().isEmpty() ? "" : ", " + time.clock(evidence.at());
                found.getSteps().add(step(evidence.who() + when + ": “" + evidence.quote() + "”", at, Status.PASSED));
            }
            step.getSteps().add(found);
        }
        return step;
    }

    private void turns(StepResult step, Scene scene) {
        Map<String, StepResult> contacts = new LinkedHashMap<>();
        for (Turn turn : scene.turns()) {
            if (turn.contact().isEmpty()) {
                if (!same(scene, turn)) {
                    step.getSteps().add(leaf(turn));
                }
                continue;
            }
            StepResult contact = contacts.get(turn.contact());
            if (contact == null) {
                boolean opens = turn.kind() == Turn.Kind.CONTACT;
                contact = step(opens ? turn.text() : "The contact goes on", turn.at(), Status.PASSED);
                contacts.put(turn.contact(), contact);
                step.getSteps().add(contact);
                if (opens) {
                    continue;
                }
            }
            add(contact, turn);
        }
    }

    /** What went wrong in a step; of an expectation, what was expected and found; null if there is nothing to say. */
    private static @Nullable StatusDetails details(Scene scene) {
        String checked = scene.turns().stream()
                .filter(turn -> turn.kind() == Turn.Kind.UNMET && same(scene, turn))
                .map(Turn::more)
                .collect(Collectors.joining("\n"));
        String message = checked.isEmpty() ? scene.message() : checked;
        return message.isBlank() ? null : new StatusDetails().setMessage(Inert.lines(message, LONGEST_MESSAGE));
    }

    /** Whether a check is what the step itself says. */
    private static boolean same(Scene scene, Turn turn) {
        boolean check = turn.kind() == Turn.Kind.MET || turn.kind() == Turn.Kind.UNMET;
        return check && (turn.text().equals(scene.text()) || turn.text().equals(scene.sentence()));
    }

    private void add(StepResult contact, Turn turn) {
        contact.setStop(turn.at().toEpochMilli());
        if (turn.kind() == Turn.Kind.PICTURE) {
            pictures.apply(turn).ifPresent(contact.getAttachments()::add);
            return;
        }
        contact.getSteps().add(leaf(turn));
        if (turn.kind() == Turn.Kind.TROUBLE) {
            contact.setStatus(Status.FAILED);
        }
    }

    private static StepResult leaf(Turn turn) {
        String who = turn.who().isEmpty() ? "" : turn.who() + said(turn.kind());
        StepResult leaf = step(who + turn.text(), turn.at(), status(turn.kind()));
        if (turn.kind() == Turn.Kind.UNMET) {
            leaf.setStatusDetails(new StatusDetails().setMessage(Inert.lines(turn.more(), LONGEST_MESSAGE)));
        }
        return leaf;
    }

    private static String said(Turn.Kind kind) {
        return switch (kind) {
            case SHOPPER, COMPANY, STATED, REQUEST, TROUBLE -> ": ";
            case PAGE, GOAL, CONTACT, DEED, NOTE, ASKED, RETELL, PICTURE, MET, UNMET -> " ";
        };
    }

    private static Status status(Turn.Kind kind) {
        return switch (kind) {
            case TROUBLE, UNMET -> Status.FAILED;
            case CONTACT, SHOPPER, COMPANY, DEED, PAGE, REQUEST, NOTE, ASKED, RETELL, STATED, PICTURE, GOAL, MET ->
                Status.PASSED;
        };
    }

    private static Status status(Optional<StepOutcome> outcome) {
        return outcome.map(o -> switch (o) {
                    case PASSED -> Status.PASSED;
                    case UNMET -> Status.FAILED;
                    case FAILED -> Status.BROKEN;
                    case SKIPPED -> Status.SKIPPED;
                })
                .orElse(Status.BROKEN);
    }

    private static StepResult step(String name, Instant at, Status status) {
        StepResult step = new StepResult()
                .setName(Inert.line(name, LONGEST_NAME))
                .setStatus(status)
                .setStage(Stage.FINISHED);
        return step.setStart(at.toEpochMilli()).setStop(at.toEpochMilli());
    }
}
