package dev.mysteryshopper.runner.company;

import dev.mysteryshopper.runner.channel.ChannelKind;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads the channels and lets each kind check the settings of its own. */
final class Channels {

    private static final Pattern NAME = Pattern.compile("[\\p{Ll}\\p{N}][\\p{Ll}\\p{N}_-]*");

    /** Other keys that stand beside channels, and what the reports call the published truth. */
    private static final Set<String> TAKEN = Set.of(CompanyKeys.SENTENCE, "like", "wording", "of", "published");

    private final Sheet sheet;
    private final List<ChannelKind> kinds;

    Channels(Sheet sheet, List<ChannelKind> kinds) {
        this.sheet = sheet;
        this.kinds = kinds;
    }

    Map<String, ChannelSpec> read(Optional<Node> node, Place file) {
        Map<String, ChannelSpec> channels = new LinkedHashMap<>();
        if (node.isEmpty()) {
            sheet.wrong(
                    file,
                    "\"channels\" is missing. Expected at least one way to reach the company, such as"
                            + " \"web: { kind: browser, url: https://shop.example.com }\".");
            return channels;
        }
        List<Node.Pair> pairs =
                sheet.pairs(node.get(), "\"channels\"", "web: { kind: browser, url: https://shop.example.com }");
        if (pairs.isEmpty() && node.get() instanceof Node.Mapping) {
            sheet.wrong(node.get().place(), "\"channels\" names no channel. Expected at least one.");
        }
        for (Node.Pair pair : pairs) {
            channel(pair).ifPresent(channel -> channels.put(channel.name(), channel));
        }
        return channels;
    }

    private Optional<ChannelSpec> channel(Node.Pair pair) {
        String name = pair.key().text();
        List<String> known = kinds.stream().map(ChannelKind::name).sorted().toList();
        checkName(pair.key());
        if (!(pair.value() instanceof Node.Mapping settings)) {
            sheet.wrong(
                    pair.value().place(),
                    "channel " + Quoted.of(name) + " is " + Sheet.shape(pair.value())
                            + ". Expected its settings, such as \"{ kind: browser, url: https://shop.example.com }\".");
            return Optional.of(unchecked(pair));
        }
        Optional<Node> kind = settings.get("kind");
        if (kind.isEmpty()) {
            sheet.wrong(
                    pair.key().place(),
                    "channel " + Quoted.of(name) + " does not say its kind. Expected \"kind: ...\".\nKnown: "
                            + String.join(", ", known) + ".");
            return Optional.of(unchecked(pair));
        }
        Optional<Node.Scalar> word = sheet.text(kind.get(), "\"kind\"", "one of " + String.join(", ", known));
        if (word.isEmpty()) {
            return Optional.of(unchecked(pair));
        }
        Optional<ChannelKind> found =
                kinds.stream().filter(k -> k.name().equals(word.get().text())).findFirst();
        if (found.isEmpty()) {
            sheet.unknown(
                    word.get().place(),
                    Quoted.of(word.get().shown()) + " is not a kind of channel.",
                    word.get().text(),
                    known);
            return Optional.of(unchecked(pair));
        }
        ChannelSpec channel =
                new ChannelSpec(name, found.get().name(), settings, pair.key().place());
        found.get().check(channel).forEach(sheet.problems());
        return Optional.of(channel);
    }

    private void checkName(Node.Scalar name) {
        if (!NAME.matcher(name.text()).matches()) {
            sheet.wrong(
                    name.place(),
                    Quoted.of(name.text()) + " cannot be the name of a channel, because journeys could not say it."
                            + " Expected one word of small letters, digits, - and _, such as web.");
        } else if (TAKEN.contains(name.text())) {
            sheet.wrong(
                    name.place(),
                    Quoted.of(name.text()) + " cannot be the name of a channel, because it means something else."
                            + " Expected another word, such as web.");
        }
    }

    /** A channel whose kind is not known: it has a name that actions can say, and its moves are not looked at. */
    private static ChannelSpec unchecked(Node.Pair pair) {
        Place place = pair.key().place();
        return new ChannelSpec(pair.key().text(), "", new Node.Mapping(List.of(), place), place);
    }
}
