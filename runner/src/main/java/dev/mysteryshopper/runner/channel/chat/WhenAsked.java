package dev.mysteryshopper.runner.channel.chat;

import dev.mysteryshopper.runner.channel.Move;
import dev.mysteryshopper.runner.channel.MoveKind;
import dev.mysteryshopper.runner.channel.Scene;
import dev.mysteryshopper.runner.channel.Settings;
import dev.mysteryshopper.runner.company.FactSpec;
import dev.mysteryshopper.runner.company.Node;
import dev.mysteryshopper.runner.company.Problem;
import dev.mysteryshopper.runner.shopper.Template;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/**
 * The move {@code when asked}: says what the company may ask for and what the shopper answers, for {@code until} to go by:
 *
 * <pre>
 * - when asked:
 *     shipping:     { like: "shipping|delivery", answer: "{shipping}" }
 *     order number: { like: "order number", answer: "{order number}" }
 *     email:        { like: "e-?mail", answer: "{shopper.email}", identity: true }
 * </pre>
 *
 * <p>{@code like} is a pattern that the asking message matches; it should match the question and not a message that only
 * mentions the thing. Each name is an item: being asked for it again, by whomever, is a re-tell. {@code identity: true}
 * says that it is asked to make sure who the shopper is, which is counted apart.
 */
public final class WhenAsked implements MoveKind {

    private static final String SHAPE = "{ like: \"e-?mail\", answer: \"{shopper.email}\" }";

    @Override
    public String name() {
        return "when asked";
    }

    @Override
    public Set<String> channels() {
        return Set.of(ChatKind.NAME);
    }

    @Override
    public Move read(Node.Mapping move, Map<String, FactSpec> facts, Consumer<Problem> problems) {
        Settings settings = new Settings(move, problems);
        List<Rule> rules = new ArrayList<>();
        for (Node.Pair pair : settings.pairs(name(), "{ email: " + SHAPE + " }")) {
            settings.asSettings(pair.value(), pair.key().text(), SHAPE)
                    .flatMap(rule -> rule(pair.key().text(), rule))
                    .ifPresent(rules::add);
        }
        return new Expecting(List.copyOf(rules));
    }

    private static Optional<Rule> rule(String item, Settings settings) {
        settings.only(List.of("like", "answer", "identity"));
        settings.require("like", "a pattern for the message that asks for it");
        settings.require("answer", "what the shopper answers");
        Optional<Pattern> like = settings.scalar("like").flatMap(settings::pattern);
        Optional<Template> answer = settings.template("answer");
        boolean identity = settings.yesNo("identity").orElse(false);
        return like.isPresent() && answer.isPresent()
                ? Optional.of(new Rule(item, like.get(), answer.get(), identity))
                : Optional.empty();
    }

    private record Expecting(List<Rule> rules) implements Move {

        @Override
        public void play(Scene scene) {
            scene.contact(ChatContact.class).expect(rules);
        }

        @Override
        public Set<String> needs() {
            return Set.of();
        }

        @Override
        public Set<String> mayUse() {
            Set<String> items = new LinkedHashSet<>();
            rules.forEach(rule -> items.addAll(rule.answer().items()));
            return items;
        }
    }
}
