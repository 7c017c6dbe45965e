package dev.mysteryshopper.runner.run;

import dev.mysteryshopper.reports.journal.JourneyOutcome;
import dev.mysteryshopper.runner.channel.Channel;
import dev.mysteryshopper.runner.journey.Journey;
import dev.mysteryshopper.runner.steps.Words;
import io.cucumber.core.backend.Backend;
import io.cucumber.core.backend.Glue;
import io.cucumber.core.backend.HookDefinition;
import io.cucumber.core.backend.ParameterTypeDefinition;
import io.cucumber.core.backend.Snippet;
import io.cucumber.core.backend.TestCaseState;
import io.cucumber.cucumberexpressions.ParameterType;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Gives Cucumber the vocabulary of a run, the company's own sentences included, and knows which journey is being played.
 * Cucumber makes one for each of its threads.
 */
final class StepsBackend implements Backend {

    private @Nullable Playing playing;
    private @Nullable Journey journey;

    @Override
    public void loadGlue(Glue glue, List<URI> packages) {
        Optional<Playing> run = Playing.ofGlue(packages);
        if (run.isEmpty()) {
            return;
        }
        playing = run.get();
        Words.all().forEach(type -> glue.addParameterType(new WordsDefinition(type)));
        run.get().vocabulary().forEach(sentence -> glue.addStepDefinition(new PlayedSentence(sentence, this::journey)));
        glue.addBeforeHook(new Hook("begins", this::begin));
        glue.addAfterHook(new Hook("ends", state -> end()));
    }

    private void begin(TestCaseState state) {
        journey = Optional.ofNullable(playing)
                .flatMap(run -> run.journey(state.getId()))
                .map(Playing.InPlay::journey)
                .orElse(null);
        // a journey that was not begun because the run is over is not played
        journey().backstage().curfew().hold();
    }

    private void end() {
        Journey played = journey;
        journey = null;
        if (played == null) {
            return;
        }
        try {
            played.stage().leave();
        } finally {
            for (Channel channel : played.backstage().channels().values()) {
                channel.forget(played.id());
            }
        }
        if (played.outcome() == JourneyOutcome.FELL_SHORT) {
            throw new ExpectationsNotMet(played.shortfalls());
        }
    }

    private Journey journey() {
        if (journey == null) {
            throw new NotPlayed();
        }
        return journey;
    }

    @Override
    public void buildWorld() {}

    @Override
    public void disposeWorld() {}

    /** None: what is no sentence was refused before the play. */
    @Override
    public @Nullable Snippet getSnippet() {
        return null;
    }

    private record WordsDefinition(ParameterType<?> parameterType) implements ParameterTypeDefinition {

        @Override
        public boolean isDefinedAt(StackTraceElement frame) {
            return false;
        }

        @Override
        public String getLocation() {
            return Words.class.getName();
        }
    }

    private record Hook(String name, Consumer<TestCaseState> does) implements HookDefinition {

        @Override
        public void execute(TestCaseState state) {
            does.accept(state);
        }

        @Override
        public String getTagExpression() {
            return "";
        }

        @Override
        public int getOrder() {
            return 0;
        }

        @Override
        public boolean isDefinedAt(StackTraceElement frame) {
            return false;
        }

        @Override
        public String getLocation() {
            return "the journey " + name;
        }
    }
}
