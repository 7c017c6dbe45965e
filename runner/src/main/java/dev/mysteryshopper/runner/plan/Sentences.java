package dev.mysteryshopper.runner.plan;

import dev.mysteryshopper.runner.channel.Nearest;
import dev.mysteryshopper.runner.steps.Sentence;
import dev.mysteryshopper.runner.steps.Words;
import io.cucumber.cucumberexpressions.Argument;
import io.cucumber.cucumberexpressions.CucumberExpressionException;
import io.cucumber.cucumberexpressions.Expression;
import io.cucumber.cucumberexpressions.ExpressionFactory;
import io.cucumber.cucumberexpressions.ParameterTypeRegistry;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Knows which sentence of the vocabulary a text is, as Cucumber will when it plays it. */
final class Sentences {

    private static final Pattern QUOTED = Pattern.compile("\"[^\"]*\"");
    private static final Pattern NUMBER = Pattern.compile("\\b\\d+\\b");
    private static final Pattern NAME = Pattern.compile("^\\p{Lu}[\\p{L}']*(?=[ '])");
    private static final Pattern BRACES = Pattern.compile("\\{(\\w*)\\}");

    private record Known(Sentence sentence, Expression expression, List<Type> types) {}

    /** A text that is a sentence, with what its words in braces say. */
    record Match(Sentence sentence, List<@Nullable Object> arguments) {}

    private final List<Known> known = new ArrayList<>();
    private final Map<String, List<Known>> shapes = new HashMap<>();

    /**
     * @param vocabulary the sentences; those that cannot be read as expressions are told to {@code unreadable} and left out
     */
    Sentences(List<Sentence> vocabulary, Unreadable unreadable) {
        ParameterTypeRegistry registry = new ParameterTypeRegistry(Locale.ENGLISH);
        Words.all().forEach(registry::defineParameterType);
        ExpressionFactory factory = new ExpressionFactory(registry);
        for (Sentence sentence : vocabulary) {
            if (sentence.plays().isPresent()
                    && sentence.keyword().equals("When")
                    && !sentence.expression().contains("{shopper}")) {
                unreadable.told(sentence, "it does not say who. Expected {shopper} in it.");
                continue;
            }
            try {
                known.add(new Known(sentence, factory.createExpression(sentence.expression()), sentence.types()));
            } catch (CucumberExpressionException e) {
                unreadable.told(sentence, String.valueOf(e.getMessage()));
            }
        }
    }

    /** Takes a sentence that is no Cucumber expression. */
    interface Unreadable {
        void told(Sentence sentence, String why);
    }

    /**
     * All sentences that a text is: one, if all is well. Texts that differ in quotes and numbers alone are the same
     * sentence, so that an outline with thousands of examples is looked up once.
     *
     * @throws CucumberExpressionException if words in braces cannot be read; its cause says why
     */
    List<Match> of(String text) {
        String shape = shape(text);
        List<Match> matches = among(shapes.getOrDefault(shape, known), text);
        if (matches.isEmpty() && shapes.containsKey(shape)) {
            return among(known, text);
        }
        if (!matches.isEmpty()) {
            shapes.computeIfAbsent(shape, s -> known.stream()
                    .filter(one -> matches.stream().anyMatch(match -> match.sentence == one.sentence))
                    .toList());
        }
        return matches;
    }

    private static List<Match> among(List<Known> some, String text) {
        List<Match> matches = new ArrayList<>();
        for (Known one : some) {
            List<Argument<?>> arguments = one.expression.match(text, one.types.toArray(Type[]::new));
            if (arguments != null) {
                List<@Nullable Object> values = new ArrayList<>();
                arguments.forEach(argument -> values.add(argument.getValue()));
                matches.add(new Match(one.sentence, values));
            }
        }
        return matches;
    }

    /** Whether a text is a sentence. */
    boolean isSentence(String text) {
        return known.stream().anyMatch(one -> one.expression.match(text, one.types.toArray(Type[]::new)) != null);
    }

    /** The sentences that a text was perhaps meant to be, as they would stand in a journey; nearest first. */
    List<String> near(String text) {
        List<String> examples = new ArrayList<>();
        known.forEach(one -> examples.addAll(
                one.sentence.examples().isEmpty()
                        ? List.of(one.sentence.expression())
                        : one.sentence.examples().stream()
                                .map(example -> example.substring(example.indexOf(' ') + 1))
                                .toList()));
        List<String> bare = examples.stream().map(Sentences::bare).toList();
        return Nearest.few(bare(text), bare, 3).stream()
                .map(near -> examples.get(bare.indexOf(near)))
                .distinct()
                .toList();
    }

    /** The text without what differs from journey to journey, so that the words of the sentence alone are compared. */
    private static String bare(String text) {
        String plain = BRACES.matcher(shape(text)).replaceAll("0");
        return NAME.matcher(plain).replaceFirst("Dana").toLowerCase(Locale.ROOT);
    }

    private static String shape(String text) {
        return NUMBER.matcher(QUOTED.matcher(text).replaceAll("\"\"")).replaceAll("0");
    }
}
