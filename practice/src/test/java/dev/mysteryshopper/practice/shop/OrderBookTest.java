package dev.mysteryshopper.practice.shop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class OrderBookTest {
    private static final Customer DANA = new Customer("Dana", "dana@example.com", "");

    private final TestClock clock = new TestClock();
    private final Shop shop = new Shop(clock);

    @Test
    void countsFromPs10001() {
        assertEquals("PS-10001", order("toaster", 1).number());
        assertEquals("PS-10002", order("toaster", 1).number());
    }

    @Test
    void totalsItemsAndShipping() {
        assertEquals(
                "$190.90",
                place("rain-boots", 2, ShippingMethod.EXPRESS, "").total().toString());
    }

    @Test
    void takesThePromotionOffRainBootsOnly() {
        assertEquals(
                "$75.65",
                place("rain-boots", 1, ShippingMethod.PICKUP, "boots15").total().toString());
        assertEquals(
                "$49.00",
                place("toaster", 1, ShippingMethod.PICKUP, "BOOTS15").total().toString());
        assertEquals(
                "$89.00",
                place("rain-boots", 1, ShippingMethod.PICKUP, "FREE99").total().toString());
    }

    @Test
    void shipsAfterHalfAnHourAndDeliversDaysLater() {
        Order order = order("toaster", 1);

        clock.pass(Duration.ofMinutes(29));
        assertEquals(OrderStatus.PLACED, shop.orders().status(order));
        clock.pass(Duration.ofMinutes(1));
        assertEquals(OrderStatus.SHIPPED, shop.orders().status(order));
        clock.pass(Duration.ofDays(5));
        assertEquals(OrderStatus.DELIVERED, shop.orders().status(order));
    }

    @Test
    void neverShipsWhatWasCancelled() {
        Order order = order("toaster", 1);

        Order cancelled = shop.orders().cancel(" ps-10001 ");
        clock.pass(Duration.ofDays(90));

        assertEquals(OrderStatus.CANCELLED, shop.orders().status(cancelled));
        assertEquals(order.number(), cancelled.number());
    }

    @Test
    void doesNotCancelTwiceNorWhatIsOnItsWay() {
        order("toaster", 1);
        order("toaster", 1);
        shop.orders().cancel("PS-10001");
        clock.pass(Duration.ofHours(1));

        assertEquals("Order PS-10001 was already cancelled.", refusal("PS-10001"));
        assertEquals("Order PS-10002 can no longer be cancelled: its status is shipped.", refusal("PS-10002"));
        assertEquals("There is no order PS-77777.", refusal("PS-77777"));
    }

    @Test
    void refusesWhatCannotBeSold() {
        assertEquals("Snowshoes are sold out.", unsold("snowshoes", 1));
        assertEquals("We have only 60 rain boots in stock.", unsold("rain-boots", 61));
        assertEquals("The quantity of toaster must be at least 1.", unsold("toaster", 0));
    }

    @Test
    void showsAnOrderOnlyToWhoKnowsTheAddress() {
        order("toaster", 1);

        assertTrue(shop.orders().find("PS-10001", " Dana@Example.com ").isPresent());
        assertTrue(shop.orders().find("PS-10001", "eve@example.com").isEmpty());
    }

    @Test
    void givesEachOrderItsOwnNumberHoweverManyComeAtOnce() {
        Set<String> numbers = ConcurrentHashMap.newKeySet();

        IntStream.range(0, 2_000)
                .parallel()
                .forEach(i -> numbers.add(order("toaster", 1).number()));

        assertEquals(2_000, numbers.size());
    }

    private Order order(String slug, int quantity) {
        return place(slug, quantity, ShippingMethod.STANDARD, "");
    }

    private Order place(String slug, int quantity, ShippingMethod shipping, String code) {
        Product product = shop.catalogue().bySlug(slug).orElseThrow();
        return shop.orders().place(DANA, List.of(new Item(product, quantity)), shipping, code);
    }

    private String refusal(String number) {
        return assertThrows(Refusal.class, () -> shop.orders().cancel(number)).words();
    }

    private String unsold(String slug, int quantity) {
        return assertThrows(Refusal.class, () -> order(slug, quantity)).words();
    }
}
