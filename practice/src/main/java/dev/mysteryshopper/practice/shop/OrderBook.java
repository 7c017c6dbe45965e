package dev.mysteryshopper.practice.shop;

import dev.mysteryshopper.practice.shop.Refusal.Why;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/** All orders, whichever channel they came by. Safe for use by many threads. */
public final class OrderBook {
    private static final int FIRST_NUMBER = 10_001;

    private final Map<String, Order> orders = new ConcurrentHashMap<>();
    private final AtomicInteger nextNumber;
    private final InstantSource clock;
    private final Promotion promotion;

    public OrderBook(InstantSource clock, Promotion promotion, int till) {
        nextNumber = new AtomicInteger(FIRST_NUMBER + till * Shop.NUMBERS_OF_A_TILL);
        this.clock = clock;
        this.promotion = promotion;
    }

    /**
     * Writes an order down.
     *
     * @param code of a promotion; empty for none; one that is not known takes nothing off
     * @throws Refusal when there are no items, a quantity is below 1, or there is not enough in stock
     */
    public Order place(Customer customer, List<Item> items, ShippingMethod shipping, String code) {
        if (items.isEmpty()) {
            throw new Refusal(Why.NO_ITEMS, "There is nothing in this order.");
        }
        items.forEach(OrderBook::check);
        Order order = new Order(
                "PS-" + nextNumber.getAndIncrement(),
                clock.instant(),
                customer,
                items,
                shipping,
                promotion.discount(items, code),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
        orders.put(order.number(), order);
        return order;
    }

    /** The order with this number; letters may be small and spaces may stand around it. */
    public Optional<Order> find(String number) {
        return Optional.ofNullable(orders.get(number.strip().toUpperCase(Locale.ROOT)));
    }

    /** The order, for one who knows the e-mail address it was placed with. */
    public Optional<Order> find(String number, String email) {
        return find(number).filter(order -> order.customer().hasEmail(email));
    }

    public OrderStatus status(Order order) {
        return order.status(clock.instant());
    }

    /**
     * Cancels an order that has not been shipped.
     *
     * @throws Refusal when there is no such order, it was cancelled before, or has been shipped
     */
    public Order cancel(String number) {
        return change(number, (order, now) -> {
            OrderStatus status = order.status(now);
            if (status == OrderStatus.CANCELLED) {
                throw new Refusal(Why.ALREADY_CANCELLED, "Order " + order.number() + " was already cancelled.");
            }
            if (status != OrderStatus.PLACED) {
                throw new Refusal(
                        Why.TOO_LATE,
                        "Order " + order.number() + " can no longer be cancelled: its status is " + status.word()
                                + ".");
            }
            return order.cancelled(now);
        });
    }

    /** Sends an order out at once, whatever was agreed about it. */
    public Order ship(String number) {
        return change(number, Order::shippedBeforeItsTime);
    }

    /** Notes that the order comes back. */
    Order acceptReturn(String number) {
        return change(number, Order::returnAccepted);
    }

    private Order change(String number, Change change) {
        Order known = find(number).orElseThrow(() -> unknown(number));
        Instant now = clock.instant();
        Order changed = orders.computeIfPresent(known.number(), (key, order) -> change.of(order, now));
        if (changed == null) {
            throw unknown(number);
        }
        return changed;
    }

    /** What is said of an order number that is in no book. */
    public static Refusal unknown(String number) {
        return new Refusal(Why.UNKNOWN_ORDER, "There is no order " + number.strip() + ".");
    }

    private static void check(Item item) {
        if (item.quantity() < 1) {
            throw new Refusal(
                    Why.BAD_QUANTITY, "The quantity of " + item.product().inSentence() + " must be at least 1.");
        }
        if (!item.product().inStock()) {
            throw new Refusal(
                    Why.SOLD_OUT, item.product().name() + (item.product().plural() ? " are" : " is") + " sold out.");
        }
        if (item.quantity() > item.product().stock()) {
            throw new Refusal(
                    Why.SOLD_OUT,
                    "We have only " + item.product().stock() + " "
                            + item.product().inSentence() + " in stock.");
        }
    }

    private interface Change {
        Order of(Order order, Instant now);
    }
}
