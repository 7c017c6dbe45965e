package dev.mysteryshopper.practice.shop;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** An amount of money with two decimals, and the currency's ISO 4217 code. */
public record Money(BigDecimal amount, String currency) {
    public Money {
        amount = amount.setScale(2, RoundingMode.HALF_UP);
    }

    /** So many US dollars, written like "89.00". */
    public static Money usd(String amount) {
        return new Money(new BigDecimal(amount), "USD");
    }

    public Money plus(Money other) {
        return new Money(amount.add(sameCurrency(other).amount), currency);
    }

    public Money minus(Money other) {
        return new Money(amount.subtract(sameCurrency(other).amount), currency);
    }

    public Money times(int count) {
        return new Money(amount.multiply(BigDecimal.valueOf(count)), currency);
    }

    /** So many hundredths of this amount, rounded half up to the cent. */
    public Money percent(int percent) {
        return new Money(amount.multiply(BigDecimal.valueOf(percent)).movePointLeft(2), currency);
    }

    public boolean isZero() {
        return amount.signum() == 0;
    }

    /** The bare amount: "89.00". */
    public String plain() {
        return amount.toPlainString();
    }

    /** As a customer reads it: "$89.00", and "89.00 EUR" for any other currency. */
    @Override
    public String toString() {
        return currency.equals("USD") ? "$" + plain() : plain() + " " + currency;
    }

    private Money sameCurrency(Money other) {
        if (!other.currency.equals(currency)) {
            throw new IllegalArgumentException(
                    "cannot reckon with " + currency + " and " + other.currency + " at once");
        }
        return other;
    }
}
