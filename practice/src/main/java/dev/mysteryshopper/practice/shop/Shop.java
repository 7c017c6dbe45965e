package dev.mysteryshopper.practice.shop;

import java.time.InstantSource;

/** The shop behind every channel: one catalogue, one set of terms, one order book. */
public final class Shop {
    private final Catalogue catalogue = Catalogue.practice();
    private final Terms terms = Terms.practice();
    private final OrderBook orders;
    private final Returns returns;
    private final Claims claims;

    /** A shop that lives in the time of this clock. */
    public Shop(InstantSource clock) {
        orders = new OrderBook(clock, terms.promotion());
        returns = new Returns(orders, clock, terms.returnDays());
        claims = new Claims(orders, clock, terms.zone());
    }

    public Catalogue catalogue() {
        return catalogue;
    }

    public Terms terms() {
        return terms;
    }

    public OrderBook orders() {
        return orders;
    }

    public Returns returns() {
        return returns;
    }

    public Claims claims() {
        return claims;
    }
}
