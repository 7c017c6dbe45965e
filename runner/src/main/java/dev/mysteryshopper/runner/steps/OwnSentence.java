package dev.mysteryshopper.runner.steps;

import dev.mysteryshopper.runner.company.ActionSpec;
import dev.mysteryshopper.runner.company.Place;
import dev.mysteryshopper.runner.journey.Journey;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A sentence that a company's own action has: {@code {shopper} redeems {voucher code} {places}}. Words in braces that are
 * no kind of words name an item: they stand for a text in quotes, which the shopper remembers as that item.
 */
final class OwnSentence implements Sentence {

    private static final Pattern BRACES = Pattern.compile("\\{([^{}]*)\\}");
    private static final Set<String> WORDS = Set.of("shopper", "places");

    private final ActionSpec action;
    private final String expression;
    private final List<String> words = new ArrayList<>();

    OwnSentence(ActionSpec action, String sentence) {
        this.action = action;
        StringBuilder plain = new StringBuilder();
        Matcher braces = BRACES.matcher(sentence);
        while (braces.find()) {
            String word = braces.group(1).strip();
            words.add(word);
            braces.appendReplacement(plain, WORDS.contains(word) ? "{" + word + "}" : "{string}");
        }
        braces.appendTail(plain);
        this.expression = plain.toString();
    }

    @Override
    public String keyword() {
        return "When";
    }

    @Override
    public String expression() {
        return expression;
    }

    @Override
    public String topic() {
        return "The company's own";
    }

    @Override
    public String means() {
        return "Plays the action \"" + action.name() + "\" of the company file.";
    }

    @Override
    public List<String> examples() {
        return List.of();
    }

    @Override
    public Optional<ActionName> plays() {
        return Optional.of(new ActionName(action.name()));
    }

    @Override
    public List<String> columns() {
        return List.of();
    }

    @Override
    public Optional<Place> place() {
        return Optional.of(action.place());
    }

    @Override
    public String location() {
        return action.place().toString();
    }

    @Override
    public List<Type> types() {
        List<Type> types = new ArrayList<>();
        for (String word : words) {
            types.add(
                    switch (word) {
                        case "shopper" -> Who.class;
                        case "places" -> Places.class;
                        default -> String.class;
                    });
        }
        return types;
    }

    @Override
    public void play(Journey journey, Object[] arguments) throws InvocationTargetException {
        Who who = null;
        // a sentence that names no place is played where the company file says so first
        Places places = new Places(List.of(action.moves().keySet().iterator().next()));
        Map<String, String> items = new LinkedHashMap<>();
        for (int i = 0; i < arguments.length; i++) {
            if (arguments[i] instanceof Who someone) {
                who = someone;
            } else if (arguments[i] instanceof Places somewhere) {
                places = somewhere;
            } else {
                items.put(words.get(i), String.valueOf(arguments[i]));
            }
        }
        if (who == null) {
            throw new IllegalStateException(location() + ": the sentence names no {shopper}.");
        }
        try {
            new Errands(journey).go(who, action.name(), places, items);
        } catch (RuntimeException e) {
            throw new InvocationTargetException(e);
        }
    }
}
