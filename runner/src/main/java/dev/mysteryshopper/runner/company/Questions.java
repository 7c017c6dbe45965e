package dev.mysteryshopper.runner.company;

import dev.mysteryshopper.runner.channel.Move;
import dev.mysteryshopper.runner.shopper.Template;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/**
 * Reads the questions. Where a question has no moves for a channel, those of the action {@code ask} are used, in which
 * {@code answer} stands for the fact that was asked for.
 */
final class Questions {

    private static final String ANSWER = "answer";

    private final Sheet sheet;
    private final Map<String, ChannelSpec> channels;
    private final Actions actions;
    private final Moves moves;
    private final Facts facts;

    Questions(Sheet sheet, Map<String, ChannelSpec> channels, Actions actions, Moves moves, Facts facts) {
        this.sheet = sheet;
        this.channels = channels;
        this.actions = actions;
        this.moves = moves;
        this.facts = facts;
    }

    /**
     * Reads the section {@code questions}.
     *
     * @param node the section {@code questions}
     * @param ask the moves for any question by channel, as they stand in the file; empty if there are none
     */
    Map<String, QuestionSpec> read(Node node, Optional<Node.Mapping> ask) {
        Map<String, QuestionSpec> questions = new LinkedHashMap<>();
        for (Node.Pair pair : sheet.pairs(node, "\"questions\"", "price: { like: \"price|cost\" }")) {
            question(pair, ask).ifPresent(q -> questions.put(q.fact().name(), q));
        }
        return questions;
    }

    private Optional<QuestionSpec> question(Node.Pair pair, Optional<Node.Mapping> ask) {
        String name = pair.key().text();
        String what = "question " + Quoted.of(name);
        if (!(pair.value() instanceof Node.Mapping parts)) {
            sheet.wrong(
                    pair.value().place(),
                    what + " is " + Sheet.shape(pair.value())
                            + ". Expected what it looks like, such as \"{ like: price|cost }\".");
            return Optional.empty();
        }
        Optional<String> of = parts.get("of")
                .flatMap(o -> sheet.text(o, "\"of\"", "an item, such as product"))
                .map(Node.Scalar::text);
        FactSpec fact = facts.about(name, of);
        Map<String, List<Move>> byChannel =
                new LinkedHashMap<>(actions.moves(parts, what, Set.copyOf(CompanyKeys.QUESTION)));
        ask.ifPresent(any -> anyQuestion(any, name, byChannel));
        if (byChannel.isEmpty() && !channels.isEmpty()) {
            sheet.wrong(
                    pair.key().place(),
                    what
                            + " cannot be asked anywhere. Expected its moves on a channel, or an action \"ask\" with the moves"
                            + " for any question.");
        }
        return Optional.of(new QuestionSpec(
                fact,
                like(parts, name),
                wording(parts, name, fact.of()),
                inOrder(byChannel),
                pair.key().place()));
    }

    private void anyQuestion(Node.Mapping ask, String fact, Map<String, List<Move>> byChannel) {
        for (Node.Pair pair : ask.pairs()) {
            ChannelSpec channel = channels.get(pair.key().text());
            if (channel != null && !channel.kind().isEmpty() && !byChannel.containsKey(channel.name())) {
                // what is wrong in them has been told where they stand
                byChannel.put(channel.name(), moves.silently().read(answering(pair.value(), fact), channel));
            }
        }
    }

    /** The same, with the name of the fact where {@code answer} is read. */
    private static Node answering(Node node, String fact) {
        if (node instanceof Node.Listing listing) {
            return new Node.Listing(
                    listing.items().stream().map(item -> answering(item, fact)).toList(), listing.place());
        }
        return node instanceof Node.Mapping move ? changed(move, pair -> reading(pair, fact)) : node;
    }

    private static Node.Pair reading(Node.Pair pair, String fact) {
        return Facts.isReading(pair.key()) && pair.value() instanceof Node.Mapping read
                ? new Node.Pair(pair.key(), changed(read, item -> named(item, fact)))
                : pair;
    }

    private static Node.Pair named(Node.Pair item, String fact) {
        return item.key().text().equals(ANSWER)
                ? new Node.Pair(new Node.Scalar(fact, item.key().place()), item.value())
                : item;
    }

    private static Node.Mapping changed(Node.Mapping mapping, UnaryOperator<Node.Pair> change) {
        return new Node.Mapping(mapping.pairs().stream().map(change).toList(), mapping.place());
    }

    private Pattern like(Node.Mapping parts, String name) {
        Optional<Node.Scalar> like =
                parts.get("like").flatMap(l -> sheet.text(l, "\"like\"", "a pattern, such as \"price|cost\""));
        String pattern = like.map(Node.Scalar::text).orElse("\\b" + Pattern.quote(name) + "\\b");
        try {
            return Pattern.compile(pattern, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.DOTALL);
        } catch (PatternSyntaxException e) {
            like.ifPresent(l -> sheet.wrong(
                    l.place(),
                    Quoted.of(l.shown()) + " is not a pattern: " + e.getDescription() + " at character "
                            + Math.max(1, e.getIndex() + 1)
                            + ".\nExpected a regular expression such as \"price|cost\"."));
            return Pattern.compile("(?!)");
        }
    }

    private String wording(Node.Mapping parts, String name, Optional<String> of) {
        Optional<Node.Scalar> wording = parts.get("wording")
                .flatMap(w -> sheet.text(w, "\"wording\"", "a question, such as \"How much are the {product}?\""));
        wording.ifPresent(w -> Template.of(w, sheet.problems()));
        return wording.map(Node.Scalar::text)
                .orElseGet(() -> "Can you tell me the " + name
                        + of.map(item -> " of {" + item + "}").orElse("") + "?");
    }

    private Map<String, List<Move>> inOrder(Map<String, List<Move>> byChannel) {
        Set<String> order = new LinkedHashSet<>(channels.keySet());
        order.retainAll(byChannel.keySet());
        Map<String, List<Move>> sorted = new LinkedHashMap<>();
        order.forEach(channel -> sorted.put(channel, byChannel.getOrDefault(channel, List.of())));
        return sorted;
    }
}
