package dev.mysteryshopper.reports.measure;

import dev.mysteryshopper.reports.fact.FactType;
import dev.mysteryshopper.reports.fact.OrderStatus;
import dev.mysteryshopper.reports.fact.Values;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What was said of the state of each order, one after the other. A state that moves on is no conflict; one that cannot
 * follow the one before is, and if what was said to be over goes on after all, it was not kept.
 */
final class OrderHistories {

    private final Words words;
    private final Map<String, List<Statement>> orders = new LinkedHashMap<>();

    OrderHistories(Words words) {
        this.words = words;
    }

    void add(String order, Statement statement) {
        orders.computeIfAbsent(order, key -> new ArrayList<>(2)).add(statement);
    }

    /** Whether the history of this order cannot be true. */
    boolean isBroken(String order) {
        return broken(orders.getOrDefault(order, List.of())).isPresent();
    }

    List<Matter> matters() {
        return orders.values().stream()
                .flatMap(history -> broken(history).stream())
                .map(this::matter)
                .toList();
    }

    private record Break(OrderStatus from, OrderStatus to, Statement earlier, Statement later) {}

    private static Optional<Break> broken(List<Statement> history) {
        List<Statement> sorted = new ArrayList<>(history);
        sorted.sort(Comparator.comparing(Statement::at));
        Statement earlier = null;
        OrderStatus from = null;
        for (Statement later : sorted) {
            Optional<OrderStatus> to = status(later);
            if (to.isEmpty()) {
                continue;
            }
            if (earlier != null && from != null && !OrderStatus.canFollow(from, to.get())) {
                return Optional.of(new Break(from, to.get(), earlier, later));
            }
            earlier = later;
            from = to.get();
        }
        return Optional.empty();
    }

    private static Optional<OrderStatus> status(Statement statement) {
        try {
            return Values.parse(FactType.ORDER_STATUS, statement.normal()) instanceof OrderStatus status
                    ? Optional.of(status)
                    : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private Matter matter(Break broken) {
        boolean promised = broken.from == OrderStatus.CANCELLED
                || broken.from == OrderStatus.RETURNED
                || broken.from == OrderStatus.REFUNDED;
        String title = Words.capital(broken.earlier.fact()) + " of " + broken.earlier.subject() + ": "
                + broken.from.normal() + " " + words.on(broken.earlier.channel()) + ", later "
                + broken.to.normal() + " " + words.on(broken.later.channel()) + ".";
        return new Matter(
                promised ? FindingKind.NOT_KEPT : FindingKind.INCONSISTENCY,
                List.of(broken.earlier.fact(), broken.from.normal(), broken.to.normal()),
                title,
                promised
                        ? "The customer was told that it was " + broken.from.normal() + ", and it was not."
                        : "An order that was " + broken.from.normal() + " cannot be " + broken.to.normal()
                                + " afterwards.",
                1,
                List.of(quote(broken.earlier), quote(broken.later)),
                broken.earlier.journey().equals(broken.later.journey())
                        ? List.of(broken.earlier.journey())
                        : List.of(broken.earlier.journey(), broken.later.journey()));
    }

    private static Evidence quote(Statement statement) {
        return new Evidence(
                statement.journey(),
                statement.contact(),
                Words.who(statement.channel(), statement.by(), statement.desk()),
                statement.quote(),
                statement.at());
    }
}
