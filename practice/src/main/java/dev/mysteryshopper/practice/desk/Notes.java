package dev.mysteryshopper.practice.desk;

import dev.mysteryshopper.practice.shop.Item;
import dev.mysteryshopper.practice.shop.Product;
import dev.mysteryshopper.practice.shop.ShippingMethod;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** What a customer has told in this contact. Handed from agent to agent. Used by one thread at a time. */
final class Notes {
    private static final Integer NOT_SAID = 0;
    private static final Pattern THEM = Pattern.compile("\\b(?:them|it|those|these|one)\\b");

    private final String name;
    private Optional<String> email;
    private Optional<String> orderNumber = Optional.empty();
    private Optional<ShippingMethod> shipping = Optional.empty();
    private Optional<String> reason = Optional.empty();
    private String code = "";
    private List<Product> mentioned = List.of();
    private final Map<Product, Integer> products = new LinkedHashMap<>();

    Notes(String name, String email) {
        this.name = name.strip();
        this.email = email.isBlank() ? Optional.empty() : Optional.of(email.strip());
    }

    /**
     * Writes down what was heard.
     *
     * @param asked what a bare answer would be about
     * @param question whether the message asks about a product rather than wanting it
     */
    void add(Heard heard, Optional<Asked> asked, boolean question) {
        heard.email().ifPresent(given -> email = Optional.of(given));
        heard.orderNumber().ifPresent(given -> orderNumber = Optional.of(given));
        if (!heard.wanted().isEmpty()) {
            mentioned = heard.wanted().stream().map(Wanted::product).toList();
        }
        if (question) {
            return;
        }
        heard.shipping().ifPresent(given -> shipping = Optional.of(given));
        heard.code().ifPresent(given -> code = given);
        if (heard.reason().isPresent()) {
            reason = heard.reason();
        } else if (asked.filter(what -> what == Asked.REASON || what == Asked.PROBLEM)
                .isPresent()) {
            reason = Optional.of(heard.text());
        }
        for (Wanted wanted : heard.wanted()) {
            products.merge(
                    wanted.product(),
                    wanted.quantity().orElse(NOT_SAID),
                    (known, said) -> said.equals(NOT_SAID) ? known : said);
        }
        if (wantsMentioned(heard)) {
            mentioned.forEach(product -> products.put(product, NOT_SAID));
        }
        if (wants(heard) || asked.filter(Notes::letsANumberCount).isPresent()) {
            heard.quantity()
                    .ifPresent(
                            count -> products.replaceAll((product, known) -> known.equals(NOT_SAID) ? count : known));
        }
    }

    /** "I'll take two of them": what was talked about before. */
    private boolean wantsMentioned(Heard heard) {
        return wants(heard)
                && products.isEmpty()
                && THEM.matcher(heard.text().toLowerCase(Locale.ROOT)).find();
    }

    private static boolean wants(Heard heard) {
        return heard.wish().filter(wish -> wish == Wish.ORDER).isPresent();
    }

    private static boolean letsANumberCount(Asked what) {
        return what == Asked.QUANTITY || what == Asked.PRODUCT;
    }

    String name() {
        return name;
    }

    Optional<String> email() {
        return email;
    }

    Optional<String> orderNumber() {
        return orderNumber;
    }

    Optional<ShippingMethod> shipping() {
        return shipping;
    }

    Optional<String> reason() {
        return reason;
    }

    String code() {
        return code;
    }

    List<Product> products() {
        return List.copyOf(products.keySet());
    }

    /** The products that were talked about last, wanted or not. */
    List<Product> mentioned() {
        return mentioned;
    }

    /** Whether it was said of each product how many. */
    boolean quantitiesKnown() {
        return !products.containsValue(NOT_SAID);
    }

    List<Item> items() {
        return products.entrySet().stream()
                .map(entry -> new Item(entry.getKey(), entry.getValue()))
                .toList();
    }

    void remember(String knownOrderNumber) {
        orderNumber = Optional.of(knownOrderNumber);
    }

    void forgetOrderNumber() {
        orderNumber = Optional.empty();
    }

    void forgetEmail() {
        email = Optional.empty();
    }

    void forgetProducts() {
        products.clear();
    }

    /** What was told for one errand does not count for the next; who the customer is and which order it is does. */
    void errandDone() {
        products.clear();
        reason = Optional.empty();
        shipping = Optional.empty();
        code = "";
    }
}
