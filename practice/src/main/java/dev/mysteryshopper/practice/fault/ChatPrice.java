package dev.mysteryshopper.practice.fault;

import dev.mysteryshopper.practice.shop.Money;
import java.math.RoundingMode;

/** The chat desk works with last season's price list. */
public record ChatPrice() implements Fault {
    @Override
    public String name() {
        return "chat-price";
    }

    @Override
    public String whatACustomerNotices() {
        return "Asked for a price, the chat quotes last season's, about a tenth lower than on the website and in the API.";
    }

    /** The price as the chat desk quotes it: a tenth lower, in tens of cents. Orders are charged right. */
    public Money quoted(Money price) {
        return new Money(price.percent(90).amount().setScale(1, RoundingMode.HALF_UP), price.currency());
    }
}
