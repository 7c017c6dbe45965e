package dev.mysteryshopper.practice.desk;

import dev.mysteryshopper.practice.shop.ShippingMethod;
import java.time.DayOfWeek;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What was understood of one message.
 *
 * @param reason why, in the customer's words, if it was said
 * @param asksForAManager whether somebody is asked for who can decide, or there is a complaint
 * @param quantity a number that stands alone, away from any product
 */
record Heard(
        String text,
        Optional<Wish> wish,
        Optional<String> orderNumber,
        Optional<String> email,
        List<Wanted> wanted,
        OptionalInt quantity,
        Optional<ShippingMethod> shipping,
        Optional<String> reason,
        Optional<String> code,
        Optional<DayOfWeek> day,
        Mood mood,
        boolean asksForAManager) {
    /** The short words of a conversation. */
    enum Mood {
        PLAIN,
        YES,
        NO,
        THANKS,
        GREETING
    }
}
