package dev.mysteryshopper.runner.run;

import dev.mysteryshopper.runner.journey.Journey;
import dev.mysteryshopper.runner.steps.Sentence;
import io.cucumber.core.backend.CucumberInvocationTargetException;
import io.cucumber.core.backend.ParameterInfo;
import io.cucumber.core.backend.StepDefinition;
import io.cucumber.core.backend.TypeResolver;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Type;
import java.util.List;
import java.util.function.Supplier;

/** A sentence as Cucumber plays it. */
final class PlayedSentence implements StepDefinition {

    private final Sentence sentence;
    private final Supplier<Journey> journey;
    private final List<ParameterInfo> parameters;

    PlayedSentence(Sentence sentence, Supplier<Journey> journey) {
        this.sentence = sentence;
        this.journey = journey;
        this.parameters =
                sentence.types().stream().<ParameterInfo>map(Parameter::new).toList();
    }

    @Override
    public void execute(Object[] arguments) {
        try {
            journey.get().backstage().curfew().hold();
            sentence.play(journey.get(), arguments);
        } catch (InvocationTargetException e) {
            throw new CucumberInvocationTargetException(this, e);
        }
    }

    @Override
    public List<ParameterInfo> parameterInfos() {
        return parameters;
    }

    @Override
    public String getPattern() {
        return sentence.expression();
    }

    @Override
    public boolean isDefinedAt(StackTraceElement frame) {
        return false;
    }

    @Override
    public String getLocation() {
        return sentence.location();
    }

    private record Parameter(Type type) implements ParameterInfo {

        @Override
        public Type getType() {
            return type;
        }

        @Override
        public boolean isTransposed() {
            return false;
        }

        @Override
        public TypeResolver getTypeResolver() {
            return () -> type;
        }
    }
}
