package dev.mysteryshopper.runner.company;

import dev.mysteryshopper.reports.fact.OrderStatus;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads what the company calls the states of an order. */
final class StatusWords {

    private static final String EXAMPLE = "with the elves: processing";
    private static final List<String> STATES =
            Arrays.stream(OrderStatus.values()).map(OrderStatus::normal).toList();

    private final Sheet sheet;

    StatusWords(Sheet sheet) {
        this.sheet = sheet;
    }

    Map<String, OrderStatus> read(Node node) {
        Map<String, OrderStatus> words = new LinkedHashMap<>();
        for (Node.Pair pair : sheet.pairs(node, "\"status words\"", EXAMPLE)) {
            String own = pair.key().text();
            if (own.codePoints().noneMatch(Character::isLetterOrDigit)) {
                sheet.wrong(
                        pair.key().place(),
                        Quoted.of(own) + " is no word. Expected what the company calls a state of an order, such as \""
                                + EXAMPLE + "\".");
                continue;
            }
            sheet.text(pair.value(), Quoted.of(own), "a state of an order, such as processing")
                    .ifPresent(state -> {
                        Optional<OrderStatus> known =
                                OrderStatus.of(state.text().strip());
                        if (known.isPresent()) {
                            words.put(own, known.get());
                        } else {
                            sheet.unknown(
                                    state.place(),
                                    Quoted.of(state.shown()) + " is no state of an order.",
                                    state.text(),
                                    STATES);
                        }
                    });
        }
        return words;
    }
}
