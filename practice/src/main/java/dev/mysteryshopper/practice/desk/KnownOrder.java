package dev.mysteryshopper.practice.desk;

import dev.mysteryshopper.practice.desk.Outcome.Missing;
import dev.mysteryshopper.practice.desk.Outcome.Wrong;
import dev.mysteryshopper.practice.shop.Order;
import dev.mysteryshopper.practice.shop.OrderBook;
import java.util.Optional;
import java.util.function.Function;

/** An errand about an order: first finds the order, and makes sure that it is the customer's. */
record KnownOrder(OrderBook orders, Function<Order, Outcome> then) {
    Outcome attempt(Notes notes) {
        if (notes.orderNumber().isEmpty()) {
            return new Missing(Asked.ORDER_NUMBER);
        }
        String number = notes.orderNumber().get();
        Optional<Order> order = orders.find(number);
        if (order.isEmpty()) {
            notes.forgetOrderNumber();
            return new Wrong("I'm sorry, I cannot find " + number + " here.", Asked.ORDER_NUMBER);
        }
        if (notes.email().isEmpty()) {
            return new Missing(Asked.EMAIL);
        }
        if (!order.get().customer().hasEmail(notes.email().get())) {
            notes.forgetEmail();
            return new Wrong("I'm sorry, " + number + " was not ordered with that address.", Asked.EMAIL);
        }
        return then.apply(order.get());
    }
}
