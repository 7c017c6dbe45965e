package dev.mysteryshopper.runner.company;

import dev.mysteryshopper.runner.channel.Move;
import dev.mysteryshopper.runner.channel.Nearest;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads the actions: what a shopper can do, and how it is done on each channel. */
final class Actions {

    private final Sheet sheet;
    private final Map<String, ChannelSpec> channels;
    private final Moves moves;

    Actions(Sheet sheet, Map<String, ChannelSpec> channels, Moves moves) {
        this.sheet = sheet;
        this.channels = channels;
        this.moves = moves;
    }

    Map<String, ActionSpec> read(Node node) {
        Map<String, ActionSpec> actions = new LinkedHashMap<>();
        for (Node.Pair pair : sheet.pairs(node, "\"actions\"", "cancel: { chat: [ ... ] }")) {
            action(pair).ifPresent(action -> actions.put(action.name(), action));
        }
        return actions;
    }

    private Optional<ActionSpec> action(Node.Pair pair) {
        String name = pair.key().text();
        if (!(pair.value() instanceof Node.Mapping parts)) {
            sheet.wrong(
                    pair.value().place(),
                    "action " + Quoted.of(name) + " is " + Sheet.shape(pair.value())
                            + ". Expected its moves by channel.");
            return Optional.empty();
        }
        Optional<Node.Scalar> sentence = parts.get(CompanyKeys.SENTENCE)
                .flatMap(s ->
                        sheet.text(s, "\"sentence\"", "a sentence, such as \"{shopper} books a fitting {places}\""));
        if (parts.get(CompanyKeys.SENTENCE).isEmpty() && !CompanyKeys.ACTIONS.contains(name)) {
            sheet.unknown(
                    pair.key().place(),
                    Quoted.of(name) + " is not an action that journeys have a sentence for. Expected a \"sentence\" of"
                            + " its own, or one of the known ones.",
                    name,
                    CompanyKeys.ACTIONS);
        }
        return Optional.of(new ActionSpec(
                name,
                sentence.map(Node.Scalar::text),
                moves(parts, "action " + Quoted.of(name), Set.of(CompanyKeys.SENTENCE)),
                pair.key().place()));
    }

    /** The moves by channel that stand in a mapping beside other keys. */
    Map<String, List<Move>> moves(Node.Mapping parts, String what, Set<String> others) {
        Map<String, List<Move>> byChannel = new LinkedHashMap<>();
        for (Node.Pair pair : parts.pairs()) {
            String name = pair.key().text();
            ChannelSpec channel = channels.get(name);
            if (channel != null && !others.contains(name)) {
                byChannel.put(name, channel.kind().isEmpty() ? List.of() : moves.read(pair.value(), channel));
            } else if (!channels.isEmpty() && !others.contains(name)) {
                unknownChannel(pair.key(), what, others);
            }
        }
        return byChannel;
    }

    private void unknownChannel(Node.Scalar name, String what, Set<String> others) {
        List<String> keys = new ArrayList<>(channels.keySet());
        keys.addAll(others.stream().sorted().toList());
        sheet.wrong(
                name.place(),
                Quoted.of(name.text()) + " in " + what + " is not a channel of this file.\nKnown: "
                        + String.join(", ", channels.keySet()) + "." + Nearest.hint(name.text(), keys));
    }
}
