package dev.mysteryshopper.practice.shop;

import java.util.List;
import java.util.Locale;

/**
 * Something the shop sells.
 *
 * @param slug its name in addresses, such as "rain-boots"
 * @param stock how many there are; the warehouse is filled up after each order, so that this is also the most that one
 *     order can have; 0 is sold out
 * @param appliance whether it has the longer warranty of kitchen appliances
 * @param returnable whether it can be returned at all
 * @param plural whether its name takes "are" rather than "is"
 * @param alsoCalled other words customers use for it, in lower case
 */
public record Product(
        String sku,
        String slug,
        String name,
        String description,
        Money price,
        int stock,
        boolean appliance,
        boolean returnable,
        boolean plural,
        List<String> alsoCalled) {
    public Product {
        alsoCalled = List.copyOf(alsoCalled);
    }

    /** How long the warranty lasts. */
    public int warrantyMonths() {
        return appliance ? Terms.APPLIANCE_WARRANTY_MONTHS : Terms.WARRANTY_MONTHS;
    }

    /** The same product, which cannot be returned. */
    Product notReturnable() {
        return new Product(sku, slug, name, description, price, stock, appliance, false, plural, alsoCalled);
    }

    public boolean inStock() {
        return stock > 0;
    }

    /** The name in the middle of a sentence: "rain boots". */
    public String inSentence() {
        return name.toLowerCase(Locale.ROOT);
    }
}
