package dev.mysteryshopper.runner.company;

import dev.mysteryshopper.runner.channel.Move;
import dev.mysteryshopper.runner.channel.Nearest;
import dev.mysteryshopper.runner.shopper.Background;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds items and forms that nothing can ever give: not the journeys, not the company file, not a move that reads them.
 * An item that some move learns is fine everywhere, because a journey may come by that move first.
 */
final class ItemCheck {

    /** The items that the sentences of the vocabulary give. */
    static final Set<String> FROM_JOURNEYS =
            Set.of("product", "quantity", "shipping", "reason", "question", "order number");

    private static final Pattern ITEM = Pattern.compile("\\{\\s*([^{}|]{1,60}?)\\s*(?:\\|\\s*([^{}|]{1,60}?)\\s*)?\\}");

    private final Sheet sheet;
    private final Set<String> items;
    private final Set<String> forms;
    private final Background background;

    ItemCheck(
            Sheet sheet, Background background, Map<String, ActionSpec> actions, Map<String, QuestionSpec> questions) {
        this.sheet = sheet;
        this.background = background;
        this.items = new TreeSet<>(FROM_JOURNEYS);
        items.addAll(background.known());
        actions.values().forEach(action -> learned(action.moves().values()));
        actions.values().forEach(action -> action.sentence().ifPresent(this::given));
        questions.values().forEach(question -> learned(question.moves().values()));
        this.forms = background.forms().names();
    }

    private void learned(Collection<List<Move>> moves) {
        moves.forEach(list -> list.forEach(move -> items.addAll(move.learns())));
    }

    private void given(String sentence) {
        Matcher item = ITEM.matcher(sentence);
        while (item.find()) {
            items.add(item.group(1));
        }
    }

    /**
     * Tells of each text below a node that asks for what nothing can give.
     *
     * @param node the moves as they stand in the file
     * @param moves the same, read; what they do not use is left alone, for it is no item but a part of a pattern
     */
    void check(Node node, List<Move> moves) {
        Set<String> needed = new TreeSet<>();
        moves.forEach(move -> {
            needed.addAll(move.needs());
            needed.addAll(move.mayUse());
        });
        texts(node, needed);
    }

    private void texts(Node node, Set<String> needed) {
        if (node instanceof Node.Listing listing) {
            listing.items().forEach(item -> texts(item, needed));
        } else if (node instanceof Node.Mapping mapping) {
            mapping.pairs().forEach(pair -> texts(pair.value(), needed));
        } else if (node instanceof Node.Scalar scalar) {
            text(scalar, needed);
        }
    }

    private void text(Node.Scalar scalar, Set<String> needed) {
        Matcher item = ITEM.matcher(scalar.shown());
        while (item.find()) {
            String name = item.group(1);
            if (needed.contains(name)) {
                item(name, scalar.place());
                Optional.ofNullable(item.group(2)).ifPresent(form -> form(form, scalar.place()));
            }
        }
    }

    private void item(String name, Place place) {
        if (items.contains(name)) {
            return;
        }
        if (name.startsWith("shopper.")) {
            List<String> details = background.known().stream()
                    .filter(known -> known.startsWith("shopper."))
                    .toList();
            sheet.wrong(
                    place,
                    "{" + name + "} is not a detail that shoppers have. Expected one of those known, or yours under"
                            + " shoppers, details.\nKnown: " + String.join(", ", details) + "."
                            + Nearest.hint(name, details));
            return;
        }
        List<String> known = new ArrayList<>(items);
        known.removeIf(item -> item.startsWith("shopper."));
        sheet.wrong(
                place,
                "{" + name + "} is an item that nothing gives: no sentence, no move that reads it, nothing under items."
                        + "\nKnown: " + String.join(", ", known) + ", and details such as shopper.email."
                        + Nearest.hint(name, items));
    }

    private void form(String form, Place place) {
        if (!forms.contains(form)) {
            sheet.unknown(
                    place,
                    Quoted.of(form) + " is not a form of an item. Expected one of those known, or yours under codes.",
                    form,
                    forms);
        }
    }
}
