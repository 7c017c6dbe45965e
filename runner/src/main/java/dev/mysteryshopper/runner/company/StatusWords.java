package dev.mysteryshopper.runner.company;

import dev.mysteryshopper.reports.fact.OrderStatus;
import java.util.LinkedHashMap;
import java.util.Map;

/** Reads what the company calls the states of an order. */
final class StatusWords {

    private static final String EXAMPLE = "with the elves: processing";
    private static final Map<String, OrderStatus> STATES = new LinkedHashMap<>();

    static {
        for (OrderStatus status : OrderStatus.values()) {
            STATES.put(status.normal(), status);
        }
    }

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
                        OrderStatus known = STATES.get(state.text().strip());
                        if (known != null) {
                            words.put(own, known);
                        } else {
                            sheet.unknown(
                                    state.place(),
                                    Quoted.of(state.shown()) + " is no state of an order.",
                                    state.text(),
                                    STATES.keySet());
                        }
                    });
        }
        return words;
    }
}
