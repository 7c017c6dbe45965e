package dev.mysteryshopper.practice.desk;

import dev.mysteryshopper.practice.desk.Outcome.Done;
import dev.mysteryshopper.practice.desk.Outcome.Missing;
import dev.mysteryshopper.practice.desk.Outcome.Wrong;
import dev.mysteryshopper.practice.shop.Claim;
import dev.mysteryshopper.practice.shop.Claims;
import dev.mysteryshopper.practice.shop.Order;
import dev.mysteryshopper.practice.shop.OrderBook;
import dev.mysteryshopper.practice.shop.Product;
import java.util.List;

/** Decides on a warranty claim. */
record Claiming(OrderBook orders, Claims claims) implements Errand {
    @Override
    public Outcome attempt(Notes notes, Agent agent) {
        return new KnownOrder(orders, order -> decide(order, notes)).attempt(notes);
    }

    private Outcome decide(Order order, Notes notes) {
        List<Product> meant = notes.products();
        List<Product> possible = order.items().stream()
                .map(item -> item.product())
                .filter(product -> meant.isEmpty() || meant.contains(product))
                .toList();
        if (possible.isEmpty()) {
            notes.forgetProducts();
            return new Wrong(
                    "I'm sorry, there is no " + meant.get(0).inSentence() + " in " + order.number() + ".",
                    Asked.PRODUCT);
        }
        if (possible.size() > 1) {
            return new Missing(Asked.PRODUCT);
        }
        if (notes.reason().isEmpty()) {
            return new Missing(Asked.PROBLEM);
        }
        return tell(claims.claim(order.number(), possible.get(0), notes.reason().get()));
    }

    private static Done tell(Claim claim) {
        String because = claim.decision().because();
        if (claim.decision().accepted()) {
            return Done.saying(
                    "Your warranty claim is accepted. " + because + " Its number is " + claim.number() + ".",
                    "I can accept your claim: it is now " + claim.number() + ". " + because,
                    "Good news, your claim is accepted under the number " + claim.number() + ". " + because);
        }
        return Done.saying(
                "I'm sorry, your warranty claim is denied. " + because,
                "I'm afraid we can't accept this claim. " + because);
    }
}
