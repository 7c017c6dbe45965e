package dev.mysteryshopper.runner.journey;

import dev.mysteryshopper.runner.shopper.Shopper;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** A shopper in a journey, with the orders they placed in it. Safe for use by several threads. */
public final class Customer {

    /** The item by which the company names an order. */
    public static final String ORDER_NUMBER = "order number";

    private final Shopper shopper;
    private final List<String> orders = new CopyOnWriteArrayList<>();

    Customer(Shopper shopper) {
        this.shopper = shopper;
    }

    /** Who they are and what they know. */
    public Shopper shopper() {
        return shopper;
    }

    /** The name the journey calls them by. */
    public String name() {
        return shopper.name();
    }

    /** The numbers of the orders they placed, the first one first; empty if none was placed. */
    public List<String> orders() {
        return List.copyOf(orders);
    }

    /** Keeps the number of the order that was just placed, if the company told it. */
    public void placedOrder() {
        shopper.memory().recall(ORDER_NUMBER).filter(n -> !orders.contains(n)).ifPresent(orders::add);
    }
}
