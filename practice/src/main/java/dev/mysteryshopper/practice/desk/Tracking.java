package dev.mysteryshopper.practice.desk;

import dev.mysteryshopper.practice.desk.Outcome.Done;
import dev.mysteryshopper.practice.shop.Order;
import dev.mysteryshopper.practice.shop.OrderBook;

/** Says how far an order is. */
record Tracking(OrderBook orders) implements Errand {
    @Override
    public Outcome attempt(Notes notes, Agent agent) {
        return new KnownOrder(orders, this::tell).attempt(notes);
    }

    private Outcome tell(Order order) {
        String number = order.number();
        String status = orders.status(order).word();
        return Done.saying(
                "The status of your order " + number + " is: " + status + ".",
                "I have looked it up: order " + number + " has the status " + status + ".");
    }
}
