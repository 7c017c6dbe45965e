package dev.mysteryshopper.practice.shop;

/**
 * A price cut for those who know the code.
 *
 * @param slug the product it is for
 * @param until when it ends, in words
 */
public record Promotion(String code, int percentOff, String slug, String until) {
    /** As the shop publishes it. */
    public String text() {
        return percentOff + "% off rain boots with code " + code + " until " + until;
    }

    /** What the code takes off these items; nothing for any other code. */
    public Money discount(Iterable<Item> items, String givenCode) {
        Money discount = Money.usd("0.00");
        if (code.equalsIgnoreCase(givenCode.strip())) {
            for (Item item : items) {
                if (item.product().slug().equals(slug)) {
                    discount = discount.plus(item.price().percent(percentOff));
                }
            }
        }
        return discount;
    }
}
