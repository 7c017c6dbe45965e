package dev.mysteryshopper.practice.shop;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * An order as it stands. Shipping, delivery and the arrival of a return happen as company time passes, so the status is
 * asked for at a moment.
 *
 * @param shippedAt set when it was shipped before its time
 * @param cancelledAt set when the shop has cancelled it
 * @param returnAcceptedAt set when the shop has accepted its return
 */
public record Order(
        String number,
        Instant placedAt,
        Customer customer,
        List<Item> items,
        ShippingMethod shipping,
        Money discount,
        Optional<Instant> shippedAt,
        Optional<Instant> cancelledAt,
        Optional<Instant> returnAcceptedAt) {
    /** From placing an order until it leaves the warehouse; until then it can be cancelled. */
    public static final Duration UNTIL_SHIPPED = Duration.ofMinutes(30);

    /** From accepting a return until the parcel is back. */
    public static final Duration UNTIL_RETURNED = Duration.ofDays(7);

    public Order {
        items = List.copyOf(items);
    }

    public Money total() {
        Money total = shipping.price().minus(discount);
        for (Item item : items) {
            total = total.plus(item.price());
        }
        return total;
    }

    public OrderStatus status(Instant now) {
        if (returnAcceptedAt.isPresent()) {
            return now.isBefore(returnAcceptedAt.get().plus(UNTIL_RETURNED))
                    ? OrderStatus.RETURN_REQUESTED
                    : OrderStatus.RETURNED;
        }
        if (cancelledAt.isPresent() && shippedAt.isEmpty()) {
            return OrderStatus.CANCELLED;
        }
        if (shippedAt.isEmpty() && now.isBefore(placedAt.plus(UNTIL_SHIPPED))) {
            return OrderStatus.PLACED;
        }
        return now.isBefore(deliveredAt()) ? OrderStatus.SHIPPED : OrderStatus.DELIVERED;
    }

    /** When it is, or will be, with the customer. Counts calendar days, the courier works every day. */
    public Instant deliveredAt() {
        return shippedAt.orElse(placedAt.plus(UNTIL_SHIPPED)).plus(Duration.ofDays(shipping.mostBusinessDays()));
    }

    public boolean has(Product product) {
        return items.stream().anyMatch(item -> item.product().equals(product));
    }

    Order shippedBeforeItsTime(Instant at) {
        return new Order(
                number, placedAt, customer, items, shipping, discount, Optional.of(at), cancelledAt, returnAcceptedAt);
    }

    Order cancelled(Instant at) {
        return new Order(
                number, placedAt, customer, items, shipping, discount, shippedAt, Optional.of(at), returnAcceptedAt);
    }

    Order returnAccepted(Instant at) {
        return new Order(
                number, placedAt, customer, items, shipping, discount, shippedAt, cancelledAt, Optional.of(at));
    }
}
