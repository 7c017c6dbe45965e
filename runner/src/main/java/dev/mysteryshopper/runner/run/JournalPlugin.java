package dev.mysteryshopper.runner.run;

import dev.mysteryshopper.reports.journal.JourneyFinished;
import dev.mysteryshopper.reports.journal.JourneyOutcome;
import dev.mysteryshopper.reports.journal.JourneyStarted;
import dev.mysteryshopper.reports.journal.Moment;
import dev.mysteryshopper.reports.journal.StepFinished;
import dev.mysteryshopper.reports.journal.StepOutcome;
import dev.mysteryshopper.reports.journal.StepStarted;
import dev.mysteryshopper.runner.journey.CutOff;
import dev.mysteryshopper.runner.journey.Journey;
import dev.mysteryshopper.runner.plan.PlannedJourney;
import dev.mysteryshopper.runner.run.Playing.InPlay;
import io.cucumber.plugin.ConcurrentEventListener;
import io.cucumber.plugin.event.DataTableArgument;
import io.cucumber.plugin.event.DocStringArgument;
import io.cucumber.plugin.event.EventPublisher;
import io.cucumber.plugin.event.PickleStepTestStep;
import io.cucumber.plugin.event.Result;
import io.cucumber.plugin.event.Status;
import io.cucumber.plugin.event.Step;
import io.cucumber.plugin.event.StepArgument;
import io.cucumber.plugin.event.TestCase;
import io.cucumber.plugin.event.TestCaseFinished;
import io.cucumber.plugin.event.TestCaseStarted;
import io.cucumber.plugin.event.TestStepFinished;
import io.cucumber.plugin.event.TestStepStarted;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/** Writes down where each journey and each of its steps begins and ends. Cucumber calls it from one thread at a time. */
public final class JournalPlugin implements ConcurrentEventListener {

    private final Playing playing;

    /**
     * Made by Cucumber.
     *
     * @param name name of the run that is being played
     */
    public JournalPlugin(String name) {
        this.playing = Playing.named(name)
                .orElseThrow(() -> new IllegalStateException("No run called " + name + " is being played."));
    }

    @Override
    public void setEventPublisher(EventPublisher publisher) {
        publisher.registerHandlerFor(TestCaseStarted.class, event -> started(event.getTestCase()));
        publisher.registerHandlerFor(TestStepStarted.class, this::started);
        publisher.registerHandlerFor(TestStepFinished.class, this::finished);
        publisher.registerHandlerFor(TestCaseFinished.class, event -> finished(event.getTestCase()));
    }

    private void started(TestCase testCase) {
        Optional<InPlay> begun = playing.begin(
                key(testCase), testCase.getUri(), testCase.getLocation().getLine());
        begun.ifPresent(inPlay -> {
            PlannedJourney plan = inPlay.planned();
            inPlay.journey()
                    .write(new JourneyStarted(
                            now(),
                            plan.id(),
                            plan.name(),
                            plan.feature(),
                            plan.file(),
                            plan.line(),
                            plan.topic(),
                            plan.tags(),
                            plan.description(),
                            plan.cells(),
                            playing.firstAttempt(plan).orElse(null)));
        });
    }

    private void started(TestStepStarted event) {
        if (event.getTestStep() instanceof PickleStepTestStep step) {
            journey(event.getTestCase()).ifPresent(journey -> {
                Step written = step.getStep();
                String text = text(written);
                int number = journey.beginStep(written.getText());
                journey.write(new StepStarted(
                        now(), journey.id(), number, written.getKeyword().strip(), text, written.getLine()));
            });
        }
    }

    private void finished(TestStepFinished event) {
        Optional<Journey> playing = journey(event.getTestCase());
        if (playing.isEmpty()) {
            return;
        }
        Journey journey = playing.get();
        Result result = event.getResult();
        boolean failed = result.getStatus() != Status.PASSED && result.getStatus() != Status.SKIPPED;
        if (failed && journey.outcome() != JourneyOutcome.CUT_OFF) {
            broke(journey, result);
        }
        if (event.getTestStep() instanceof PickleStepTestStep) {
            String message = failed ? message(result) : journey.stepUnmet() ? journey.stepShortfall() : "";
            journey.write(new StepFinished(
                    now(), journey.id(), journey.step(), outcome(journey, result.getStatus()), message));
        }
    }

    private void finished(TestCase testCase) {
        journey(testCase).ifPresent(journey -> {
            journey.write(new JourneyFinished(
                    now(), journey.id(), journey.outcome(), String.join("\n", journey.shortfalls())));
            playing.end(key(testCase));
        });
    }

    /** Something that is neither the company's doing nor an unmet demand. */
    private static void broke(Journey journey, Result result) {
        Throwable error = result.getError();
        if (error instanceof CutOff) {
            journey.ends(JourneyOutcome.CUT_OFF, message(result));
        } else if (!(error instanceof ExpectationsNotMet)) {
            journey.ends(JourneyOutcome.BROKEN, message(result));
        }
    }

    private static StepOutcome outcome(Journey journey, Status status) {
        return switch (status) {
            case PASSED -> journey.stepUnmet() ? StepOutcome.UNMET : StepOutcome.PASSED;
            case SKIPPED, UNUSED -> StepOutcome.SKIPPED;
            case PENDING, UNDEFINED, AMBIGUOUS, FAILED -> StepOutcome.FAILED;
        };
    }

    private static String message(Result result) {
        Throwable error = result.getError();
        if (error == null) {
            return "The step could not be played: " + result.getStatus() + ".";
        }
        return Objects.requireNonNullElse(error.getMessage(), error.getClass().getSimpleName());
    }

    private static String text(Step step) {
        StepArgument argument = step.getArgument();
        if (argument instanceof DataTableArgument table) {
            return step.getText() + "\n"
                    + table.cells().stream().map(JournalPlugin::row).collect(Collectors.joining("\n"));
        }
        return argument instanceof DocStringArgument block
                ? step.getText() + "\n\"\"\"\n" + block.getContent() + "\n\"\"\""
                : step.getText();
    }

    private static String row(List<String> cells) {
        return cells.stream()
                .map(cell -> Objects.requireNonNullElse(cell, ""))
                .collect(Collectors.joining(" | ", "| ", " |"));
    }

    private Optional<Journey> journey(TestCase testCase) {
        return playing.journey(key(testCase)).map(InPlay::journey);
    }

    private static String key(TestCase testCase) {
        return testCase.getId().toString();
    }

    private Moment now() {
        return playing.backstage().clock().now();
    }
}
