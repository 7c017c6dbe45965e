package dev.mysteryshopper.practice.desk;

import dev.mysteryshopper.practice.desk.Outcome.Done;
import dev.mysteryshopper.practice.fault.CannotCancel;
import dev.mysteryshopper.practice.fault.FaultSet;
import dev.mysteryshopper.practice.shop.Order;
import dev.mysteryshopper.practice.shop.OrderBook;
import dev.mysteryshopper.practice.shop.Refusal;
import java.util.List;

/** Cancels an order. */
record Cancelling(OrderBook orders, FaultSet faults) implements Errand {
    @Override
    public Outcome attempt(Notes notes, Agent agent) {
        return new KnownOrder(orders, this::cancel).attempt(notes);
    }

    private Outcome cancel(Order order) {
        String number = order.number();
        try {
            orders.cancel(number);
        } catch (Refusal refusal) {
            return Done.saying("I'm sorry, I cannot do that. " + refusal.words());
        }
        List<Step> after =
                faults.has(CannotCancel.class) ? List.of(new Step.Behind(() -> orders.ship(number))) : List.of();
        return new Done(
                List.of(
                        "Your order " + number + " is cancelled.",
                        "I have cancelled order " + number + " for you; you will not be charged.",
                        "Done: " + number + " is cancelled, and you get your money back."),
                after);
    }
}
