package dev.mysteryshopper.reports.fact;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import org.junit.jupiter.api.Test;

class OrderStatusTest {

    @Test
    void movesOnFromOrderedToDelivered() {
        assertTrue(OrderStatus.canFollow(OrderStatus.ORDERED, OrderStatus.SHIPPED));
        assertTrue(OrderStatus.canFollow(OrderStatus.SHIPPED, OrderStatus.DELIVERED));
        assertTrue(OrderStatus.canFollow(OrderStatus.DELIVERED, OrderStatus.RETURNED));
        assertFalse(OrderStatus.canFollow(OrderStatus.DELIVERED, OrderStatus.SHIPPED));
    }

    @Test
    void staysCancelled() {
        assertTrue(OrderStatus.canFollow(OrderStatus.ORDERED, OrderStatus.CANCELLED));
        assertFalse(OrderStatus.canFollow(OrderStatus.CANCELLED, OrderStatus.SHIPPED));
        assertTrue(OrderStatus.canFollow(OrderStatus.CANCELLED, OrderStatus.REFUNDED));
        assertTrue(OrderStatus.canFollow(OrderStatus.CANCELLED, OrderStatus.CANCELLED));
    }

    @Test
    void isReadFromACompanysOwnWords() {
        FactReader reader = new FactReader(Map.of("with the elves", OrderStatus.PROCESSING));
        Ask ask = Asking.ask(FactType.ORDER_STATUS, "order 7", "order status");
        assertEquals(
                OrderStatus.PROCESSING,
                reader.read(ask, "Your parcel is with the elves.").orElseThrow().value());
    }
}
