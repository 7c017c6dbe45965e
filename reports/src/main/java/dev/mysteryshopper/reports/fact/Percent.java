package dev.mysteryshopper.reports.fact;

import java.math.BigDecimal;

/** A share or a rate in percent: 15 is 15%. */
public record Percent(BigDecimal number, Bound bound) implements Value {

    public Percent {
        number = Quantity.plain(number);
    }

    public static Percent of(String number) {
        return new Percent(new BigDecimal(number), Bound.EXACT);
    }

    @Override
    public FactType type() {
        return FactType.PERCENT;
    }

    @Override
    public String normal() {
        return bound.sign() + number.toPlainString() + "%";
    }
}
