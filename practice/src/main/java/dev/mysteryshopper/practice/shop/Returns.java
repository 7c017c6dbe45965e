package dev.mysteryshopper.practice.shop;

import java.time.Duration;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/** Decides on returns by the shop's policy, and remembers them. Safe for use by many threads. */
public final class Returns {
    private static final int FIRST_NUMBER = 20_001;

    private final Map<String, ReturnRequest> requests = new ConcurrentHashMap<>();
    private final Map<String, ReturnRequest> accepted = new ConcurrentHashMap<>();
    private final AtomicInteger nextNumber;
    private final OrderBook orders;
    private final InstantSource clock;
    private final int days;

    public Returns(OrderBook orders, InstantSource clock, int days, int till) {
        nextNumber = new AtomicInteger(FIRST_NUMBER + till * Shop.NUMBERS_OF_A_TILL);
        this.orders = orders;
        this.clock = clock;
        this.days = days;
    }

    /**
     * Decides by the policy: returnable goods come back unworn within so many days of delivery.
     *
     * @param reason in the customer's words
     * @throws Refusal when there is no such order
     */
    public ReturnRequest ask(String orderNumber, String reason) {
        return record(orderNumber, reason, decide(order(orderNumber), reason));
    }

    /** Writes down what somebody else decided, whatever the policy says. What was accepted before stays so. */
    public ReturnRequest record(String orderNumber, String reason, Decision decision) {
        Order order = order(orderNumber);
        ReturnRequest before = accepted.get(order.number());
        if (before != null) {
            return before;
        }
        Order now = decision.accepted() ? orders.acceptReturn(order.number()) : order;
        ReturnRequest request = new ReturnRequest("R-" + nextNumber.getAndIncrement(), now, reason, decision);
        requests.put(request.number(), request);
        if (decision.accepted()) {
            accepted.put(order.number(), request);
        }
        return request;
    }

    public Optional<ReturnRequest> find(String number) {
        return Optional.ofNullable(requests.get(number));
    }

    /** What the policy says of this order and reason; changes nothing. */
    public Decision decide(Order order, String reason) {
        OrderStatus status = orders.status(order);
        if (status == OrderStatus.CANCELLED) {
            return Decision.deny("Order " + order.number() + " was cancelled, so there is nothing to return.");
        }
        if (status == OrderStatus.RETURN_REQUESTED || status == OrderStatus.RETURNED) {
            return Decision.accept("This return was already accepted.");
        }
        if (clock.instant().isAfter(order.deliveredAt().plus(Duration.ofDays(days)))) {
            return Decision.deny("The return window of " + days + " days is over.");
        }
        for (Item item : order.items()) {
            if (!item.product().returnable()) {
                return Decision.deny("For hygiene, " + item.product().inSentence() + " cannot be returned.");
            }
        }
        if (Wear.isToldBy(reason)) {
            return Decision.deny("Worn items cannot be returned.");
        }
        return Decision.accept("Unworn items can be returned within " + days + " days.");
    }

    private Order order(String number) {
        return orders.find(number).orElseThrow(() -> OrderBook.unknown(number));
    }
}
