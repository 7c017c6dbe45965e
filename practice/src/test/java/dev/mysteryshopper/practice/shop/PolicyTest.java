package dev.mysteryshopper.practice.shop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PolicyTest {
    private final TestClock clock = new TestClock();
    private final Shop shop = new Shop(clock);

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            value = {
                "they are too small, accepted",
                "I have never worn them, accepted",
                "unworn, accepted",
                "They haven't been used, accepted",
                "changed my mind, accepted",
                "they were worn, denied",
                "I have worn them for two weeks, denied",
                "I wore them once, denied",
                "used them in the garden: they were used a lot, denied"
            })
    void takesBackOnlyWhatIsUnworn(String reason, String decision) {
        order("rain-boots");

        assertEquals(decision, shop.returns().ask("PS-10001", reason).decision().word());
    }

    @Test
    void takesBackWithinThirtyDaysOfDelivery() {
        order("rain-boots");
        order("rain-boots");

        clock.pass(Duration.ofDays(34));
        assertEquals(
                "accepted",
                shop.returns().ask("PS-10001", "too small").decision().word());
        clock.pass(Duration.ofDays(2));
        Decision late = shop.returns().ask("PS-10002", "too small").decision();

        assertEquals("denied: The return window of 30 days is over.", late.word() + ": " + late.because());
    }

    @Test
    void takesBackNeitherHygieneGoodsNorCancelledOrders() {
        order("wool-socks");
        order("rain-boots");
        shop.orders().cancel("PS-10002");

        assertEquals(
                "For hygiene, wool socks cannot be returned.",
                shop.returns().ask("PS-10001", "too small").decision().because());
        assertEquals(
                "Order PS-10002 was cancelled, so there is nothing to return.",
                shop.returns().ask("PS-10002", "too small").decision().because());
    }

    @Test
    void keepsToAnAcceptedReturn() {
        Order order = order("rain-boots");

        String number = shop.returns().ask("PS-10001", "too small").number();

        assertEquals(number, shop.returns().ask("PS-10001", "I wore them").number());
        assertEquals(OrderStatus.RETURN_REQUESTED, status(order));
        clock.pass(Duration.ofDays(7));
        assertEquals(OrderStatus.RETURNED, status(order));
    }

    @ParameterizedTest
    @CsvSource({
        "it stopped heating, accepted",
        "it leaks, accepted",
        "I dropped it into the lake, denied",
        "it fell off the table, denied",
        "I put it in the dishwasher, denied"
    })
    void coversDefectsAndNotMisuse(String problem, String decision) {
        order("toaster");

        assertEquals(decision, claim("PS-10001", "toaster", problem).decision().word());
    }

    @Test
    void coversAppliancesForTwoYearsAndEverythingElseForOne() {
        order("toaster");
        order("headlamp");

        clock.pass(Duration.ofDays(400));

        assertEquals(
                "accepted", claim("PS-10001", "toaster", "it leaks").decision().word());
        assertEquals(
                "The warranty of 12 months is over.",
                claim("PS-10002", "headlamp", "it leaks").decision().because());
        clock.pass(Duration.ofDays(400));
        order("toaster");
        assertEquals(
                "accepted", claim("PS-10003", "toaster", "it leaks").decision().word());
    }

    @Test
    void keepsToAnAcceptedClaim() {
        order("toaster");

        assertEquals(
                claim("PS-10001", "toaster", "it leaks").number(),
                claim("PS-10001", "toaster", "it leaks again").number());
    }

    @Test
    void coversOnlyWhatWasInTheOrder() {
        order("toaster");

        Refusal refusal = assertThrows(Refusal.class, () -> claim("PS-10001", "blender", "it leaks"));

        assertEquals("There is no blender in order PS-10001.", refusal.words());
    }

    private Order order(String slug) {
        return shop.orders()
                .place(
                        new Customer("Dana", "dana@example.com", ""),
                        List.of(new Item(product(slug), 1)),
                        ShippingMethod.STANDARD,
                        "");
    }

    private Claim claim(String order, String slug, String problem) {
        return shop.claims().claim(order, product(slug), problem);
    }

    private Product product(String slug) {
        return shop.catalogue().bySlug(slug).orElseThrow();
    }

    private OrderStatus status(Order order) {
        return shop.orders().status(shop.orders().find(order.number()).orElseThrow());
    }
}
