package dev.mysteryshopper.practice.shop;

import java.util.Locale;

/** How far an order is. */
public enum OrderStatus {
    PLACED,
    CANCELLED,
    SHIPPED,
    DELIVERED,
    RETURN_REQUESTED,
    RETURNED;

    /** As every channel has it: "return requested". */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
