package dev.mysteryshopper.runner.company;

import dev.mysteryshopper.runner.channel.Move;
import dev.mysteryshopper.runner.channel.MoveKind;
import dev.mysteryshopper.runner.channel.Nearest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Reads lists of moves: finds the kind of each, lets it read itself, and says what is wrong. */
final class Moves {

    private final List<MoveKind> kinds;
    private final Map<String, FactSpec> facts;
    private final Consumer<Problem> problems;

    Moves(List<MoveKind> kinds, Map<String, FactSpec> facts, Consumer<Problem> problems) {
        this.kinds = kinds;
        this.facts = facts;
        this.problems = problems;
    }

    /** The same, for moves whose problems have been told already. */
    Moves silently() {
        return new Moves(kinds, facts, problem -> {});
    }

    /** The moves that stand in a list; those that are wrong are left out, and the problems tell why. */
    List<Move> read(Node node, ChannelSpec channel) {
        if (!(node instanceof Node.Listing list)) {
            wrong(
                    node.place(),
                    "the moves on " + channel.name() + " are not a list. Expected one move a line, each after"
                            + " \"- \", such as \"- " + example(channel) + "\".");
            return List.of();
        }
        if (list.items().isEmpty()) {
            wrong(node.place(), "there are no moves on " + channel.name() + ". Expected at least one.");
        }
        List<Move> moves = new ArrayList<>();
        list.items().forEach(item -> move(item, channel).ifPresent(moves::add));
        return moves;
    }

    private Optional<Move> move(Node node, ChannelSpec channel) {
        if (!(node instanceof Node.Mapping mapping) || mapping.pairs().isEmpty()) {
            wrong(
                    node.place(),
                    shown(node) + " is not a move. Expected a move and what it needs, such as \"" + example(channel)
                            + "\".");
            return Optional.empty();
        }
        Node.Scalar first = mapping.pairs().get(0).key();
        Optional<MoveKind> kind = onChannel(channel)
                .filter(k -> mapping.get(k.name()).isPresent()
                        && (isFirst(k, first) || k.options().contains(first.text())))
                .min((a, b) -> Boolean.compare(isFirst(b, first), isFirst(a, first)));
        if (kind.isEmpty()) {
            unknown(first, channel);
            return Optional.empty();
        }
        List<String> options = kind.get().options();
        for (Node.Pair pair : mapping.pairs()) {
            String key = pair.key().text();
            if (!key.equals(kind.get().name()) && !options.contains(key)) {
                unknownOption(pair.key(), kind.get(), channel);
                return Optional.empty();
            }
        }
        return Optional.of(kind.get().read(kindFirst(mapping, kind.get().name()), facts, problems));
    }

    private static boolean isFirst(MoveKind kind, Node.Scalar first) {
        return kind.name().equals(first.text());
    }

    private void unknown(Node.Scalar name, ChannelSpec channel) {
        List<String> elsewhere = kinds.stream()
                .filter(kind -> kind.name().equals(name.text()))
                .flatMap(kind -> kind.channels().stream())
                .distinct()
                .sorted()
                .toList();
        List<String> here =
                onChannel(channel).map(MoveKind::name).distinct().sorted().toList();
        String why = elsewhere.isEmpty()
                ? Quoted.of(name.text()) + " is not a move."
                : Quoted.of(name.text()) + " is a move for channels of kind " + String.join(", ", elsewhere) + ", and "
                        + channel.name() + " is of kind " + channel.kind() + ".";
        wrong(
                name.place(),
                why + "\nKnown for " + channel.kind() + ": " + String.join(", ", here) + "."
                        + Nearest.hint(name.text(), here));
    }

    private void unknownOption(Node.Scalar key, MoveKind kind, ChannelSpec channel) {
        boolean isMove = onChannel(channel).anyMatch(other -> other.name().equals(key.text()));
        String message = Quoted.of(key.text()) + " cannot stand beside \"" + kind.name() + "\".";
        if (isMove) {
            message += " It is a move of its own: put \"- \" before it.";
        }
        if (!kind.options().isEmpty()) {
            message += "\nKnown beside " + kind.name() + ": " + String.join(", ", kind.options()) + "."
                    + Nearest.hint(key.text(), kind.options());
        }
        wrong(key.place(), message);
    }

    private Stream<MoveKind> onChannel(ChannelSpec channel) {
        return kinds.stream().filter(kind -> kind.channels().contains(channel.kind()));
    }

    private String example(ChannelSpec channel) {
        TreeSet<String> names = new TreeSet<>();
        onChannel(channel).map(MoveKind::name).forEach(names::add);
        return names.isEmpty()
                ? "say: Hello"
                : Stream.of("open", "say", "get")
                                .filter(names::contains)
                                .findFirst()
                                .orElse(names.first()) + ": ...";
    }

    private static Node.Mapping kindFirst(Node.Mapping mapping, String name) {
        List<Node.Pair> pairs = new ArrayList<>();
        mapping.pairs().stream().filter(pair -> pair.key().text().equals(name)).forEach(pairs::add);
        mapping.pairs().stream().filter(pair -> !pair.key().text().equals(name)).forEach(pairs::add);
        return new Node.Mapping(pairs, mapping.place());
    }

    private static String shown(Node node) {
        if (node instanceof Node.Scalar scalar) {
            return scalar.text().isBlank() ? "nothing" : Quoted.of(scalar.shown());
        }
        return node instanceof Node.Listing ? "a list" : "an empty mapping";
    }

    private void wrong(Place place, String message) {
        problems.accept(new Problem(place, message));
    }
}
