package dev.mysteryshopper.runner.steps;

import dev.mysteryshopper.runner.company.Company;
import io.cucumber.java.en.Given;
import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/** All sentences that leaders can write. */
public final class Vocabulary {

    /** One class a topic, in the order of the catalogue. */
    private static final List<Class<?>> TOPICS = List.of(
            Introducing.class,
            Ordering.class,
            Cancelling.class,
            Returning.class,
            Claiming.class,
            Tracking.class,
            Asking.class,
            Complaining.class,
            TheOrder.class,
            TheDecision.class,
            TheAnswer.class,
            Transfers.class,
            Effort.class,
            Waiting.class);

    private Vocabulary() {}

    /** The sentences everybody has, by topic. */
    public static List<Sentence> common() {
        List<Sentence> sentences = new ArrayList<>();
        for (Class<?> topic : TOPICS) {
            Arrays.stream(topic.getDeclaredMethods())
                    .filter(method -> method.isAnnotationPresent(Told.class))
                    .flatMap(method -> of(method).stream())
                    .sorted(Comparator.comparing(Sentence::expression))
                    .forEach(sentences::add);
        }
        return sentences;
    }

    /** The sentences everybody has, and those that the company file adds. */
    public static List<Sentence> of(Company company) {
        List<Sentence> sentences = common();
        company.actions().values().forEach(action -> action.sentence()
                .ifPresent(own -> sentences.add(new OwnSentence(action, own))));
        return sentences;
    }

    private static List<Sentence> of(Method method) {
        List<Sentence> sentences = new ArrayList<>();
        for (Given given : method.getAnnotationsByType(Given.class)) {
            sentences.add(new CommonSentence("Given", given.value(), method));
        }
        for (When when : method.getAnnotationsByType(When.class)) {
            sentences.add(new CommonSentence("When", when.value(), method));
        }
        for (Then then : method.getAnnotationsByType(Then.class)) {
            sentences.add(new CommonSentence("Then", then.value(), method));
        }
        return sentences;
    }
}
