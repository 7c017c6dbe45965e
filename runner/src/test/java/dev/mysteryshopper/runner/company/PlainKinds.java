package dev.mysteryshopper.runner.company;

import dev.mysteryshopper.runner.channel.Channel;
import dev.mysteryshopper.runner.channel.ChannelKind;
import dev.mysteryshopper.runner.channel.Equipment;
import dev.mysteryshopper.runner.channel.Move;
import dev.mysteryshopper.runner.channel.MoveKind;
import dev.mysteryshopper.runner.channel.Scene;
import dev.mysteryshopper.runner.shopper.Template;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;

/** Two kinds of channels and a few moves that do nothing but be read, so that reading is tested apart from playing. */
final class PlainKinds {

    private PlainKinds() {}

    static CompanyFile reader() {
        return new CompanyFile(
                List.of(new Kind("browser"), new Kind("websocket")),
                List.of(
                        new Told("open", Set.of("browser"), List.of()),
                        new Told("press", Set.of("browser"), List.of()),
                        new Told("say", Set.of("websocket"), List.of("quietly")),
                        new Read(Set.of("browser", "websocket"))));
    }

    private record Kind(String name) implements ChannelKind {
        @Override
        public List<Problem> check(ChannelSpec spec) {
            return spec.settings().get("url").isPresent()
                    ? List.of()
                    : List.of(new Problem(spec.place(), "channel \"" + spec.name() + "\" has no url."));
        }

        @Override
        public Channel prepare(ChannelSpec spec, Equipment equipment) {
            throw new UnsupportedOperationException("only read");
        }
    }

    /** A move that is a template. */
    private record Told(String name, Set<String> channels, List<String> options) implements MoveKind {
        @Override
        public Move read(Node.Mapping move, Map<String, FactSpec> facts, Consumer<Problem> problems) {
            Node told = move.pairs().get(0).value();
            if (told instanceof Node.Scalar scalar) {
                return new Known(name, Template.of(scalar, problems).items(), Set.of(), Map.of());
            }
            problems.accept(new Problem(told.place(), "\"" + name + "\" must be a single value."));
            return new Known(name, Set.of(), Set.of(), Map.of());
        }
    }

    /** A move that reads items by pattern. */
    private record Read(Set<String> channels) implements MoveKind {
        @Override
        public String name() {
            return "read";
        }

        @Override
        public Move read(Node.Mapping move, Map<String, FactSpec> facts, Consumer<Problem> problems) {
            Set<String> learns = new LinkedHashSet<>();
            ((Node.Mapping) move.pairs().get(0).value())
                    .pairs()
                    .forEach(pair -> learns.add(pair.key().text()));
            Map<String, FactSpec> known = new TreeMap<>(facts);
            known.keySet().retainAll(learns);
            return new Known("read", Set.of(), learns, known);
        }
    }

    /** A move of which is known what it says about itself. */
    record Known(String kind, Set<String> needs, Set<String> learns, Map<String, FactSpec> facts) implements Move {
        @Override
        public void play(Scene scene) {
            throw new UnsupportedOperationException("only read");
        }
    }
}
