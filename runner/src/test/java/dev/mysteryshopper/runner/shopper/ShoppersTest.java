package dev.mysteryshopper.runner.shopper;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ShoppersTest {

    private static final String EMAIL = "shopper.email";

    @Test
    void givesEveryShopperDetailsThatBelongToNobody() {
        Shopper dana = shoppers(1, "a.feature:3").called("Dana");

        assertEquals("Dana", dana.name());
        assertEquals(Duration.ofMinutes(1), dana.patience());
        assertTrue(recall(dana, EMAIL).matches("dana-[a-z]+\\.[a-z0-9]+@example\\.com"), recall(dana, EMAIL));
        assertTrue(recall(dana, "shopper.phone").matches("\\+1 312 555 01[0-9]{2}"), recall(dana, "shopper.phone"));
        assertEquals("Dana", recall(dana, "shopper.first name"));
        assertEquals("Dana " + recall(dana, "shopper.last name"), recall(dana, "shopper.name"));
        assertTrue(recall(dana, "shopper.address").startsWith(recall(dana, "shopper.street") + ", Chicago, IL 606"));
    }

    @Test
    void theSameSeedJourneyAndNameGiveTheSameShopper() {
        Memory once = shoppers(1, "a.feature:3").called("Dana").memory();
        Memory again = shoppers(1, "a.feature:3").called("Dana").memory();

        once.known().forEach(item -> assertEquals(once.recall(item), again.recall(item)));
        assertNotEquals(
                once.recall(EMAIL),
                shoppers(2, "a.feature:3").called("Dana").memory().recall(EMAIL));
    }

    @Test
    void noTwoJourneysShareAnAddress() {
        Set<String> addresses = new HashSet<>();
        for (int journey = 0; journey < 10_000; journey++) {
            addresses.add(recall(shoppers(1, "a.feature:" + journey).called("Dana"), EMAIL));
        }

        assertEquals(10_000, addresses.size());
    }

    @Test
    void everyoneInAGroupHasTheirOwnDetails() {
        List<Shopper> group = shoppers(1, "a.feature:3").group(20, Duration.ofSeconds(5));

        assertEquals(
                20,
                group.stream().map(shopper -> recall(shopper, EMAIL)).distinct().count());
        assertEquals("customer 1", group.get(0).name());
        assertEquals("customer 20", group.get(19).name());
        assertEquals(Duration.ofSeconds(5), group.get(7).patience());
        assertTrue(recall(group.get(0), "shopper.name").matches("[A-Z][a-z]+ [A-Z][a-z]+"));
    }

    @Test
    void givesWhatTheCompanyFileGives() {
        Background background = new Background(
                Map.of("store", "Bern"),
                Map.of("city", "Bern", "customer number", "C-7"),
                "shoppers.example",
                Duration.ofSeconds(20),
                new Forms(Map.of("sku", Map.of("rain boots", "RB-100"))));

        Shopper zoe = new Shoppers(background, 1, "a.feature:3").called("Zoë Ünal");

        assertEquals("Bern", recall(zoe, "store"));
        assertEquals("C-7", recall(zoe, "shopper.customer number"));
        assertTrue(recall(zoe, "shopper.address").contains(", Bern, "));
        assertTrue(recall(zoe, EMAIL).matches("zoe-unal\\.[a-z0-9]+@shoppers\\.example"), recall(zoe, EMAIL));
        assertEquals("Ünal", recall(zoe, "shopper.last name"));
        assertEquals(Duration.ofSeconds(20), zoe.patience());
        zoe.memory().remember("product", "Rain boots");
        assertEquals("RB-100", Template.of("{product|sku}").fill(zoe.memory()));
        assertTrue(background.known().containsAll(Set.of("store", "shopper.customer number", "shopper.phone")));
    }

    @Test
    void aNameWithoutLatinLettersStillHasAnAddress() {
        assertTrue(recall(shoppers(1, "a").called("美咲 佐藤"), EMAIL).matches("[a-z0-9.-]+@example\\.com"));
    }

    @Test
    void aCopiedMemoryGoesItsOwnWay() {
        Memory memory = shoppers(1, "a").called("Dana").memory();
        Memory copy = memory.copy();

        copy.remember("product", "toaster");

        assertEquals(memory.recall(EMAIL), copy.recall(EMAIL));
        assertTrue(memory.recall("product").isEmpty());
    }

    private static Shoppers shoppers(long seed, String journey) {
        return new Shoppers(Background.PLAIN, seed, journey);
    }

    private static String recall(Shopper shopper, String item) {
        return shopper.memory().recall(item).orElseThrow();
    }
}
