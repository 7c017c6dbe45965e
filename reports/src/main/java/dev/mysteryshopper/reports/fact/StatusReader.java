package dev.mysteryshopper.reports.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Reads how far an order has come, in the words companies use for it; a company may add its own. */
final class StatusReader {

    private static final String[] SHIPPED = {
        "shipped",
        "dispatched",
        "despatched",
        "on its|the|their way",
        "on the way",
        "in transit",
        "out for delivery",
        "out 4 delivery",
        "out with ~ driver",
        "with the driver|courier|carrier",
        "left our|the warehouse|depot|store|hub",
        "on the|a van|truck|lorry|road",
        "handed to|over ~ courier|carrier|driver",
        "handed over to",
        "has|have been sent",
        "was|were sent",
        "been sent",
        "was posted",
        "been posted",
        "went out",
        "gone out",
        "has gone",
        "en route",
        "has left",
        "have left",
        "it left",
        "sent out",
        "in the post",
        "travelling",
        "with ~ courier|carrier|post",
        "picked up by|from ~ courier|carrier|depot",
        "in the mail",
        "sent it off",
        "on board",
        "mailed",
        "on a lorry",
        "collected by ~ courier|carrier",
        "at your local depot",
        "sorting centre|center",
        "left the building",
        "departed",
        "at the ~ depot",
        "in our driver's van"
    };
    private static final String[] DELIVERED = {
        "delivered",
        "signed for",
        "left with ~ neighbour|neighbor",
        "left on|at|in ~ porch|door|safe",
        "handed to you",
        "arrived",
        "dropped off",
        "posted through ~ letterbox",
        "received at",
        "was left",
        "left in ~ safe place|porch",
        "in your mailbox",
        "has reached you",
        "put through your letterbox",
        "handed over at",
        "was handed to"
    };
    private static final String[] PROCESSING = {
        "processing",
        "in production",
        "being packed|prepared|picked|filled|made|processed|built|baked|printed|assembled|cut|sewn|engraved",
        "getting ready|packed",
        "packing",
        "preparing",
        "in preparation",
        "not ~ dispatched|shipped|sent|left|despatched",
        "hasn't|haven't|isn't ~ shipped|dispatched|left|sent|despatched|gone",
        "not yet left|shipped|dispatched|sent",
        "awaiting dispatch|shipment|collection|despatch",
        "ready to ship|dispatch|go",
        "still in ~ warehouse",
        "in ~ workshop",
        "estimated dispatch",
        "being worked on",
        "working on it",
        "in the queue",
        "under way",
        "underway",
        "still here",
        "waiting to be packed|picked|dispatched|shipped",
        "hasn't left",
        "in progress",
        "being put together",
        "to be dispatched|shipped|sent",
        "will be dispatched|shipped|sent|posted",
        "will ship|go",
        "goes out",
        "going out",
        "is due to ship|leave",
        "hasn't gone",
        "on the bench",
        "picking",
        "allocated",
        "with our pickers",
        "in the oven",
        "on the packing bench|table|line",
        "boxed up",
        "being boxed",
        "ships",
        "leaves us",
        "leaves"
    };
    private static final String[] ORDERED = {
        "order placed",
        "placed",
        "order received",
        "we've got your order",
        "received your order",
        "order confirmed",
        "confirmed",
        "have your order",
        "order is in",
        "been received",
        "logged",
        "order accepted",
        "booked in",
        "on our system",
        "gone through to us",
        "safely received",
        "payment received"
    };
    private static final String[] CANCELLED = {
        "cancelled",
        "canceled",
        "called off",
        "cancellation ~ confirmed|complete|processed|through|done",
        "voided",
        "been stopped",
        "won't be sent",
        "scrapped",
        "withdrawn",
        "void",
        "cancellation ~ gone through",
        "cancellation is done",
        "pulled the order",
        "stopped it|the order",
        "nothing will be sent",
        "was stopped",
        "taken off the system",
        "won't be coming",
        "isn't going anywhere"
    };
    private static final String[] RETURNED = {
        "returned",
        "got ~ back",
        "received ~ back",
        "back with us",
        "back at ~ warehouse|depot|store|shop",
        "sent back to us",
        "return ~ received|arrived",
        "have it back",
        "return checked in",
        "checked back in",
        "return to sender",
        "back in our hands"
    };
    private static final String[] REFUNDED = {
        "refunded",
        "paid back",
        "refund ~ issued|sent|paid|processed|completed|complete|gone|made",
        "money ~ returned|sent|paid|back",
        "credited",
        "refund has been",
        "refund went",
        "refund is on its way",
        "reimbursed",
        "put back on your",
        "back on your card",
        "refund done",
        "sent the money",
        "returned to your card",
        "back in your account",
        "refund issued|complete|paid|sent|processed"
    };
    private static final String[] BACKORDERED = {
        "back order",
        "back ordered",
        "backordered",
        "backorder",
        "back - order",
        "back - ordered",
        "waiting on|for ~ stock",
        "waiting for ~ maker|supplier|factory|manufacturer",
        "out of stock",
        "awaiting stock",
        "sold out",
        "waiting on ~ supplier|maker|factory|manufacturer",
        "no stock",
        "until ~ stock",
        "stock ~ arrives|arrive|comes",
        "when ~ back in stock",
        "temporarily unavailable",
        "restock",
        "waiting for ~ supplier",
        "we've run out",
        "none left",
        "more stock",
        "held until ~ stock",
        "short of stock",
        "not in stock",
        "next shipment from"
    };
    private static final String[] NOT_REFUNDED = {
        "refund hasn't|isn't ~ done|issued|sent|made|processed|out",
        "not ~ refunded",
        "hasn't|isn't ~ refunded",
        "refund is ~ pending",
        "haven't ~ refunded",
        "yet to be refunded",
        "refund ~ not yet",
        "awaiting refund",
        "refund pending",
        "no refund yet",
        "refund is still",
        "refund has not"
    };

    private static final Map<OrderStatus, String[]> WORDS = Map.of(
            OrderStatus.SHIPPED,
            SHIPPED,
            OrderStatus.DELIVERED,
            DELIVERED,
            OrderStatus.PROCESSING,
            PROCESSING,
            OrderStatus.ORDERED,
            ORDERED,
            OrderStatus.CANCELLED,
            CANCELLED,
            OrderStatus.RETURNED,
            RETURNED,
            OrderStatus.REFUNDED,
            REFUNDED,
            OrderStatus.BACKORDERED,
            BACKORDERED);

    private final Phrases<OrderStatus> phrases = new Phrases<>();

    /** Knows the usual words and a company's own, such as "with the elves" for processing. */
    StatusReader(Map<String, OrderStatus> own) {
        WORDS.forEach((status, words) -> phrases.add(status, words));
        phrases.add(OrderStatus.RETURNED, NOT_REFUNDED);
        own.forEach((words, status) -> {
            StringBuilder pattern = new StringBuilder();
            for (Token token : Tokens.of(words)) {
                pattern.append(pattern.isEmpty() ? "" : " ").append(token.text());
            }
            if (!pattern.isEmpty()) {
                phrases.add(status, pattern.toString());
            }
        });
    }

    Reading read(Passage passage, Frame frame) {
        List<Phrases.Hit<OrderStatus>> hits = new ArrayList<>();
        for (Phrases.Hit<OrderStatus> hit : phrases.in(passage)) {
            if (!passage.quoted(hit.from()) && !passage.asks(hit.from()) && !isHypothetical(passage, hit)) {
                hits.add(hit);
            }
        }
        List<Mention> mentions = hits.stream()
                .map(hit -> Mention.of(hit.meaning(), hit.from(), hit.to()))
                .toList();
        Reading chosen = Choice.among(passage, frame, mentions);
        return chosen.stated().isPresent() && hits.size() > 1 && !chosen.sure()
                ? preferred(passage, hits, frame, chosen)
                : chosen;
    }

    /** What has happened wins over what is said about stock or packing, and the later step over the earlier. */
    private static Reading preferred(
            Passage passage, List<Phrases.Hit<OrderStatus>> hits, Frame frame, Reading chosen) {
        boolean refund = frame.topic().has("refund");
        for (OrderStatus status : List.of(OrderStatus.BACKORDERED, OrderStatus.CANCELLED, OrderStatus.DELIVERED)) {
            for (Phrases.Hit<OrderStatus> hit : hits) {
                if (hit.meaning() == status && !refund) {
                    return new Reading(
                            java.util.Optional.of(passage.stated(status, hit.from(), hit.to())),
                            hits.stream().allMatch(other -> isStepTo(other.meaning(), status)));
                }
            }
        }
        return chosen;
    }

    private static boolean isStepTo(OrderStatus said, OrderStatus status) {
        return said == status || OrderStatus.canFollow(said, status);
    }

    /** "once it has shipped", "if it is cancelled", "how deliveries work": no state of this order. */
    private static boolean isHypothetical(Passage passage, Phrases.Hit<OrderStatus> hit) {
        int start = passage.clauseStart(hit.from());
        for (int i = start; i < hit.from(); i++) {
            if (passage.is(i, "if")
                    || passage.is(i, "once")
                    || (passage.is(i, "when") && hit.meaning() != OrderStatus.BACKORDERED)
                    || passage.is(i, "can't")
                    || passage.is(i, "before")
                    || passage.is(i, "until")
                    || passage.is(i, "after")
                    || passage.is(i, "unless")) {
                return true;
            }
        }
        return false;
    }
}
