package dev.mysteryshopper.practice.shop;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;

/** A way for an order to reach the customer, with its price and how many business days it takes. */
public enum ShippingMethod {
    STANDARD("Standard", "4.90", 3, 5),
    EXPRESS("Express", "12.90", 1, 2),
    PICKUP("Pickup", "0.00", 0, 1);

    private final String label;
    private final BigDecimal price;
    private final int fewestBusinessDays;
    private final int mostBusinessDays;

    ShippingMethod(String label, String price, int fewestBusinessDays, int mostBusinessDays) {
        this.label = label;
        this.price = new BigDecimal(price);
        this.fewestBusinessDays = fewestBusinessDays;
        this.mostBusinessDays = mostBusinessDays;
    }

    /** As a customer reads it: "Express". */
    public String label() {
        return label;
    }

    /** As forms, the API and sentences have it: "express". */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public Money price() {
        return new Money(price, "USD");
    }

    /** The price as a customer reads it: "$4.90", or "free". */
    public String priceText() {
        return price().isZero() ? "free" : price().toString();
    }

    public int fewestBusinessDays() {
        return fewestBusinessDays;
    }

    public int mostBusinessDays() {
        return mostBusinessDays;
    }

    /** How long it takes: "3-5 business days", or for pickup "ready within 1 business day". */
    public String duration() {
        return this == PICKUP
                ? "ready within 1 business day"
                : fewestBusinessDays + "-" + mostBusinessDays + " business days";
    }

    /** The method with this word, whatever the case of the letters. */
    public static Optional<ShippingMethod> of(String word) {
        for (ShippingMethod method : values()) {
            if (method.word().equals(word.strip().toLowerCase(Locale.ROOT))) {
                return Optional.of(method);
            }
        }
        return Optional.empty();
    }
}
