package dev.mysteryshopper.reports.fact;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** How far an order, or the sending back of one, has come. */
public enum OrderStatus implements Value {
    ORDERED,
    PROCESSING,
    BACKORDERED,
    SHIPPED,
    DELIVERED,
    CANCELLED,
    RETURNED,
    REFUNDED;

    /** The state whose {@link #normal()} form this is; empty if it is none. */
    public static Optional<OrderStatus> of(String normal) {
        return Arrays.stream(values())
                .filter(status -> status.normal().equals(normal))
                .findFirst();
    }

    /**
     * Whether an order that was in {@code earlier} can rightly be in {@code later} afterwards. The same state can follow
     * itself. An order moves on from ordered to delivered and may skip steps; cancelled is final but for its refund; what
     * is on its way or delivered is not processing again.
     */
    public static boolean canFollow(OrderStatus earlier, OrderStatus later) {
        return earlier == later || next(earlier).contains(later);
    }

    private static Set<OrderStatus> next(OrderStatus status) {
        return switch (status) {
            case ORDERED -> EnumSet.complementOf(EnumSet.of(ORDERED));
            case PROCESSING, BACKORDERED -> EnumSet.complementOf(EnumSet.of(ORDERED));
            case SHIPPED -> EnumSet.of(DELIVERED, CANCELLED, RETURNED, REFUNDED);
            case DELIVERED -> EnumSet.of(RETURNED, REFUNDED);
            case RETURNED, CANCELLED -> EnumSet.of(REFUNDED);
            case REFUNDED -> EnumSet.noneOf(OrderStatus.class);
        };
    }

    @Override
    public FactType type() {
        return FactType.ORDER_STATUS;
    }

    @Override
    public String normal() {
        return name().toLowerCase(Locale.ROOT);
    }
}
