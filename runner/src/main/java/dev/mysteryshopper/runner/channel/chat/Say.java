package dev.mysteryshopper.runner.channel.chat;

import dev.mysteryshopper.runner.channel.Move;
import dev.mysteryshopper.runner.channel.MoveKind;
import dev.mysteryshopper.runner.channel.Scene;
import dev.mysteryshopper.runner.channel.Settings;
import dev.mysteryshopper.runner.company.FactSpec;
import dev.mysteryshopper.runner.company.Node;
import dev.mysteryshopper.runner.company.Problem;
import dev.mysteryshopper.runner.shopper.Template;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/** The move {@code say}: says something, such as {@code "I'd like to order {quantity} {product}."}. */
public final class Say implements MoveKind {

    @Override
    public String name() {
        return "say";
    }

    @Override
    public Set<String> channels() {
        return Set.of(ChatKind.NAME);
    }

    @Override
    public Move read(Node.Mapping move, Map<String, FactSpec> facts, Consumer<Problem> problems) {
        return new Saying(new Settings(move, problems).template(name()).orElseGet(() -> Template.of("")));
    }

    private record Saying(Template text) implements Move {

        @Override
        public void play(Scene scene) {
            scene.contact(ChatContact.class).say(text.fill(scene.shopper().memory()), text.told());
        }

        @Override
        public Set<String> needs() {
            return text.items();
        }
    }
}
