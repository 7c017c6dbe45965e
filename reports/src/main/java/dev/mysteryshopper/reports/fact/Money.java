package dev.mysteryshopper.reports.fact;

import java.math.BigDecimal;
import java.util.Currency;

/**
 * An amount of money as the customer pays it, in the unit the fact names (in total, per night, per lb).
 *
 * @param amount never negative; two decimals at least, more when the company quotes more
 */
public record Money(BigDecimal amount, Currency currency, Bound bound) implements Value {

    public Money {
        BigDecimal plain = amount.stripTrailingZeros();
        amount = plain.scale() < 2 ? plain.setScale(2) : plain;
    }

    public static Money of(String amount, String currency) {
        return new Money(new BigDecimal(amount), Currency.getInstance(currency), Bound.EXACT);
    }

    @Override
    public FactType type() {
        return FactType.MONEY;
    }

    @Override
    public String normal() {
        return bound.sign() + amount.toPlainString() + " " + currency.getCurrencyCode();
    }
}
