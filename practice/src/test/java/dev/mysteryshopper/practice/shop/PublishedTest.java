package dev.mysteryshopper.practice.shop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class PublishedTest {
    private final Catalogue catalogue = Catalogue.practice();

    @Test
    void writesTheHoursTheWayMapsDo() {
        assertEquals(
                "Mo-Fr 09:00-18:00; Sa 10:00-14:00; Su closed",
                OpeningHours.practice().toString());
    }

    @Test
    void sellsAtLeastFourteenProductsUnderNamesOfTheirOwn() {
        assertTrue(catalogue.products().size() >= 14);
        List<String> names = catalogue.products().stream()
                .flatMap(product -> List.of(product.sku(), product.slug(), product.name()).stream())
                .toList();
        assertEquals(names.size(), names.stream().distinct().count());
    }

    @Test
    void findsProductsByWhatPeopleCallThem() {
        for (String name : List.of("rain-boots", "Rain Boots", "OUT-100", "wellies", " RAIN BOOTS ")) {
            assertEquals("rain-boots", catalogue.find(name).map(Product::slug).orElse("not found"), name);
        }
        assertTrue(catalogue.find("boots").isEmpty());
    }

    @Test
    void searchesForAllWords() {
        assertEquals("rain-boots,hiking-boots", slugs("boots"));
        assertEquals("hiking-boots", slugs("BOOTS leather"));
        assertEquals("", slugs("piano"));
        assertEquals(catalogue.products().size(), catalogue.search("").size());
    }

    @Test
    void reckonsInWholeCents() {
        assertEquals("$13.35", Money.usd("89").percent(15).toString());
        assertEquals("$0.11", Money.usd("0.75").percent(15).toString());
        assertEquals("12.00 EUR", new Money(new java.math.BigDecimal("12"), "EUR").toString());
    }

    private String slugs(String query) {
        return catalogue.search(query).stream().map(Product::slug).collect(Collectors.joining(","));
    }
}
