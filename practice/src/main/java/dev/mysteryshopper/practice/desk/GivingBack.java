package dev.mysteryshopper.practice.desk;

import dev.mysteryshopper.practice.desk.Outcome.Done;
import dev.mysteryshopper.practice.desk.Outcome.Missing;
import dev.mysteryshopper.practice.fault.FaultSet;
import dev.mysteryshopper.practice.fault.Moody;
import dev.mysteryshopper.practice.shop.Decision;
import dev.mysteryshopper.practice.shop.Order;
import dev.mysteryshopper.practice.shop.OrderBook;
import dev.mysteryshopper.practice.shop.ReturnRequest;
import dev.mysteryshopper.practice.shop.Returns;
import dev.mysteryshopper.practice.shop.Wear;
import java.util.Locale;

/** Decides on a return. */
record GivingBack(OrderBook orders, Returns returns, FaultSet faults) implements Errand {
    @Override
    public Outcome attempt(Notes notes, Agent agent) {
        return new KnownOrder(orders, order -> decide(order, notes, agent)).attempt(notes);
    }

    private Outcome decide(Order order, Notes notes, Agent agent) {
        if (notes.reason().isEmpty()) {
            return new Missing(Asked.REASON);
        }
        String reason = notes.reason().get();
        ReturnRequest request = looksTheOtherWay(order, reason, agent)
                ? returns.record(order.number(), reason, Decision.accept("We make an exception for you."))
                : returns.ask(order.number(), reason);
        return tell(request);
    }

    private boolean looksTheOtherWay(Order order, String reason, Agent agent) {
        return faults.find(Moody.class)
                .filter(moody -> agent.desk() == Desk.RETURNS && moody.takesBackWornItems(agent.name()))
                .filter(moody ->
                        Wear.isToldBy(reason) && !returns.decide(order, reason).accepted())
                .filter(moody -> returns.decide(order, "unworn").accepted())
                .isPresent();
    }

    private static Done tell(ReturnRequest request) {
        String because = request.decision().because();
        String number = request.number();
        if (request.decision().accepted()) {
            return Done.saying(
                    "Your return is accepted. " + because + " Please write " + number + " on the parcel.",
                    "That is fine, your return is accepted. " + because + " Its number is " + number + ".",
                    "Good news: your return is accepted under the number " + number + ". " + because);
        }
        String lower = because.substring(0, 1).toLowerCase(Locale.ROOT) + because.substring(1);
        return Done.saying(
                "I'm sorry, we can't accept this return. " + because,
                "I'm afraid your return is denied: " + lower,
                "I'm sorry, your return is denied. " + because);
    }
}
