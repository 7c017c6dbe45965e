package dev.mysteryshopper.practice.desk;

import dev.mysteryshopper.practice.shop.Product;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Answers what anybody can answer from what the shop publishes. */
final class Questions {
    private static final Pattern APPLIANCES = Pattern.compile("\\bappliances?\\b");

    private final Facts facts;

    Questions(Facts facts) {
        this.facts = facts;
    }

    /** Whether the answer depends on which product is meant. */
    static boolean needsAProduct(Wish question) {
        return question == Wish.PRICE || question == Wish.AVAILABILITY;
    }

    /**
     * Several ways to answer, which all say the same.
     *
     * @param product the one that is meant, if any; there for a question that needs one
     */
    List<String> answer(Wish question, Heard heard, Optional<Product> product) {
        return switch (question) {
            case PRICE -> facts.price(product.orElseThrow());
            case AVAILABILITY -> facts.availability(product.orElseThrow());
            case HOURS -> facts.hours(heard.day());
            case RETURN_WINDOW -> facts.returnWindow();
            case WARRANTY_TERMS ->
                facts.warranty(
                        heard.wanted().stream().map(Wanted::product).findFirst(),
                        APPLIANCES
                                .matcher(heard.text().toLowerCase(Locale.ROOT))
                                .find());
            case PROMOTION -> facts.promotion();
            case SHIPPING -> facts.shipping(heard.shipping());
            case CONTACT -> facts.contact();
            case INVOICE -> facts.invoice();
            case ORDER, CANCEL, RETURN, CLAIM, TRACK, HUMAN ->
                throw new IllegalArgumentException(question + " is not a question");
        };
    }
}
