package dev.mysteryshopper.practice.shop;

import java.time.InstantSource;

/** The shop behind every channel: one catalogue, one set of terms, one order book. */
public final class Shop {
    /** So many numbers for orders, returns and claims a till has to itself. */
    static final int NUMBERS_OF_A_TILL = 100_000;

    private final Catalogue catalogue = Catalogue.practice();
    private final Terms terms = Terms.practice();
    private final OrderBook orders;
    private final Returns returns;
    private final Claims claims;

    /** A shop that lives in the time of this clock. */
    public Shop(InstantSource clock) {
        this(clock, 0);
    }

    /**
     * A shop that gives numbers of its own to orders, returns and claims.
     *
     * @param till which, from 0: shops with other tills never give the same number
     */
    public Shop(InstantSource clock, int till) {
        orders = new OrderBook(clock, terms.promotion(), till);
        returns = new Returns(orders, clock, terms.returnDays(), till);
        claims = new Claims(orders, clock, terms.zone(), till);
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
