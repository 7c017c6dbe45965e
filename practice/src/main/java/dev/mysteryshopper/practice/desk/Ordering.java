package dev.mysteryshopper.practice.desk;

import dev.mysteryshopper.practice.desk.Outcome.Done;
import dev.mysteryshopper.practice.desk.Outcome.Missing;
import dev.mysteryshopper.practice.desk.Outcome.Wrong;
import dev.mysteryshopper.practice.shop.Customer;
import dev.mysteryshopper.practice.shop.Item;
import dev.mysteryshopper.practice.shop.Order;
import dev.mysteryshopper.practice.shop.OrderBook;
import dev.mysteryshopper.practice.shop.Product;
import dev.mysteryshopper.practice.shop.Refusal;
import java.util.Optional;
import java.util.stream.Collectors;

/** Places an order. */
record Ordering(OrderBook orders) implements Errand {
    @Override
    public Outcome attempt(Notes notes, Agent agent) {
        if (notes.products().isEmpty()) {
            return new Missing(Asked.PRODUCT);
        }
        Optional<Product> soldOut =
                notes.products().stream().filter(product -> !product.inStock()).findFirst();
        if (soldOut.isPresent()) {
            notes.forgetProducts();
            Product product = soldOut.get();
            return Done.saying(
                    "I'm sorry, the " + product.inSentence() + (product.plural() ? " are" : " is") + " sold out.");
        }
        if (!notes.quantitiesKnown()) {
            return new Missing(Asked.QUANTITY);
        }
        if (notes.shipping().isEmpty()) {
            return new Missing(Asked.SHIPPING);
        }
        if (notes.email().isEmpty()) {
            return new Missing(Asked.EMAIL);
        }
        return place(notes);
    }

    private Outcome place(Notes notes) {
        try {
            Order order = orders.place(
                    new Customer(notes.name(), notes.email().orElseThrow(), ""),
                    notes.items(),
                    notes.shipping().orElseThrow(),
                    notes.code());
            notes.remember(order.number());
            return confirmation(order);
        } catch (Refusal refusal) {
            notes.forgetProducts();
            return new Wrong("I'm sorry. " + refusal.words(), Asked.PRODUCT);
        }
    }

    private static Done confirmation(Order order) {
        String items = order.items().stream().map(Ordering::line).collect(Collectors.joining(", "));
        String shipping = order.shipping().word();
        return Done.saying(
                "Thank you, your order " + order.number() + " is placed: " + items + ", " + shipping + ". The total is "
                        + order.total() + ".",
                "Done: order " + order.number() + " is confirmed with " + items + ", " + shipping
                        + ". That makes a total of " + order.total() + ".",
                "Your order is placed. It is " + order.number() + ": " + items + ", " + shipping + ", for a total of "
                        + order.total() + ".");
    }

    private static String line(Item item) {
        return item.quantity() + " x " + item.product().inSentence();
    }
}
