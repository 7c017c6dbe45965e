package dev.mysteryshopper.practice.shop;

import dev.mysteryshopper.practice.shop.Refusal.Why;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;

/** Decides on warranty claims, and remembers them. Safe for use by many threads. */
public final class Claims {
    private static final int FIRST_NUMBER = 30_001;
    private static final Pattern MISUSE = Pattern.compile(
            "\\bdropped\\b|\\bfell (?:off|down|from|on)\\b|\\bdrove over\\b|\\bran over\\b|\\bmy (?:own )?fault\\b|\\bon purpose\\b|\\btook (?:it|them) apart\\b|\\bin the (?:dishwasher|washing machine|bath)\\b|\\bunder ?water\\b|\\bspilled\\b|\\bsat on\\b|\\bmisus");

    private final Map<String, Claim> claims = new ConcurrentHashMap<>();
    private final Map<String, Claim> accepted = new ConcurrentHashMap<>();
    private final AtomicInteger nextNumber;
    private final OrderBook orders;
    private final InstantSource clock;
    private final ZoneId zone;

    public Claims(OrderBook orders, InstantSource clock, ZoneId zone, int till) {
        nextNumber = new AtomicInteger(FIRST_NUMBER + till * Shop.NUMBERS_OF_A_TILL);
        this.orders = orders;
        this.clock = clock;
        this.zone = zone;
    }

    /**
     * Decides by the terms: a defect within the warranty is accepted, misuse is not. What was accepted before stays so.
     *
     * @param problem in the customer's words
     * @throws Refusal when there is no such order, or the product was not in it
     */
    public Claim claim(String orderNumber, Product product, String problem) {
        Order order = orders.find(orderNumber).orElseThrow(() -> OrderBook.unknown(orderNumber));
        if (!order.has(product)) {
            throw new Refusal(
                    Why.NOT_IN_ORDER, "There is no " + product.inSentence() + " in order " + order.number() + ".");
        }
        String key = order.number() + " " + product.slug();
        Claim before = accepted.get(key);
        if (before != null) {
            return before;
        }
        Claim claim = new Claim(
                "W-" + nextNumber.getAndIncrement(), order, product, problem, decide(order, product, problem));
        claims.put(claim.number(), claim);
        if (claim.decision().accepted()) {
            accepted.put(key, claim);
        }
        return claim;
    }

    public Optional<Claim> find(String number) {
        return Optional.ofNullable(claims.get(number));
    }

    private Decision decide(Order order, Product product, String problem) {
        if (orders.status(order) == OrderStatus.CANCELLED) {
            return Decision.deny("Order " + order.number() + " was cancelled, so there is no warranty on it.");
        }
        if (order.placedAt()
                .atZone(zone)
                .plusMonths(product.warrantyMonths())
                .isBefore(clock.instant().atZone(zone))) {
            return Decision.deny("The warranty of " + product.warrantyMonths() + " months is over.");
        }
        if (MISUSE.matcher(problem.toLowerCase(Locale.ROOT)).find()) {
            return Decision.deny("Damage from misuse is not covered by the warranty.");
        }
        return Decision.accept("The defect is covered by the warranty of " + product.warrantyMonths() + " months.");
    }
}
