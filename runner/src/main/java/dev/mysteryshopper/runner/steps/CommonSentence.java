package dev.mysteryshopper.runner.steps;

import dev.mysteryshopper.runner.journey.Journey;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Type;
import java.util.List;
import java.util.Optional;

/** A sentence that everybody has: a method of a topic. */
final class CommonSentence implements Sentence {

    private final String keyword;
    private final String expression;
    private final Method method;
    private final Constructor<?> topic;
    private final Told told;

    CommonSentence(String keyword, String expression, Method method) {
        this.keyword = keyword;
        this.expression = expression;
        this.method = method;
        this.told = method.getAnnotation(Told.class);
        try {
            this.topic = method.getDeclaringClass().getDeclaredConstructor(Journey.class);
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException(
                    method.getDeclaringClass() + " needs a constructor that takes a Journey.", e);
        }
    }

    @Override
    public String keyword() {
        return keyword;
    }

    @Override
    public String expression() {
        return expression;
    }

    @Override
    public String topic() {
        return method.getDeclaringClass().getSimpleName().replaceAll("(?<=\\p{Ll})(?=\\p{Lu})", " ");
    }

    @Override
    public String means() {
        return told.means();
    }

    @Override
    public List<String> examples() {
        return List.of(told.examples());
    }

    @Override
    public Optional<ActionName> plays() {
        return told.plays().isEmpty() ? Optional.empty() : Optional.of(new ActionName(told.plays()));
    }

    @Override
    public List<String> columns() {
        return List.of(told.columns());
    }

    @Override
    public String location() {
        return method.getDeclaringClass().getName() + "." + method.getName();
    }

    @Override
    public List<Type> types() {
        return List.of(method.getGenericParameterTypes());
    }

    @Override
    public void play(Journey journey, Object[] arguments) throws InvocationTargetException {
        try {
            method.invoke(topic.newInstance(journey), arguments);
        } catch (ReflectiveOperationException e) {
            if (e instanceof InvocationTargetException played) {
                throw played;
            }
            throw new IllegalStateException(location() + " cannot be called.", e);
        }
    }
}
