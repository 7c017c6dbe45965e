package dev.mysteryshopper.reports.fact;

import java.math.BigDecimal;

/** A number of things, in the unit the fact names (pieces, seats, kilos). */
public record Quantity(BigDecimal number, Bound bound) implements Value {

    public Quantity {
        number = plain(number);
    }

    public static Quantity of(long number) {
        return new Quantity(BigDecimal.valueOf(number), Bound.EXACT);
    }

    static BigDecimal plain(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    @Override
    public FactType type() {
        return FactType.QUANTITY;
    }

    @Override
    public String normal() {
        return bound.sign() + number.toPlainString();
    }
}
