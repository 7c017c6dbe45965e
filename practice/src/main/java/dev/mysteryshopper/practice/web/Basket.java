package dev.mysteryshopper.practice.web;

import dev.mysteryshopper.practice.http.Answer;
import dev.mysteryshopper.practice.http.Call;
import dev.mysteryshopper.practice.shop.Catalogue;
import dev.mysteryshopper.practice.shop.Item;
import dev.mysteryshopper.practice.shop.Money;
import dev.mysteryshopper.practice.shop.Product;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What a customer has put in the basket. It lives in a cookie of theirs, so the shop remembers nothing. */
public record Basket(List<Item> items) {
    private static final String COOKIE = "basket";
    private static final int LARGEST_QUANTITY = 9_999;

    public Basket {
        items = List.copyOf(items);
    }

    /** What the customer's cookie says; what is not understood is left out. */
    static Basket of(Call call, Catalogue catalogue) {
        Map<Product, Integer> counts = new LinkedHashMap<>();
        for (String cookie : call.header("Cookie").orElse("").split(";", -1)) {
            if (cookie.strip().startsWith(COOKIE + "=")) {
                for (String entry :
                        cookie.strip().substring(COOKIE.length() + 1).split("\\.", -1)) {
                    int colon = entry.indexOf(':');
                    if (colon > 0 && entry.substring(colon + 1).matches("[1-9]\\d{0,3}")) {
                        catalogue
                                .bySlug(entry.substring(0, colon))
                                .ifPresent(
                                        product -> counts.put(product, Integer.parseInt(entry.substring(colon + 1))));
                    }
                }
            }
        }
        return of(counts);
    }

    public int count() {
        return items.stream().mapToInt(Item::quantity).sum();
    }

    public Money subtotal() {
        return items.stream().map(Item::price).reduce(Money.usd("0.00"), Money::plus);
    }

    Basket plus(Product product, int quantity) {
        Map<Product, Integer> counts = counts();
        counts.merge(product, quantity, (had, more) -> Math.min(LARGEST_QUANTITY, had + more));
        return of(counts);
    }

    Basket without(String slug) {
        return new Basket(items.stream()
                .filter(item -> !item.product().slug().equals(slug))
                .toList());
    }

    /** The same answer, which also makes the customer's browser remember this basket. */
    Answer rememberedIn(Answer answer) {
        String value = items.stream()
                .map(item -> item.product().slug() + ":" + item.quantity())
                .collect(Collectors.joining("."));
        String age = items.isEmpty() ? "; Max-Age=0" : "";
        return answer.with("Set-Cookie", COOKIE + "=" + value + "; Path=/; HttpOnly; SameSite=Lax" + age);
    }

    private Map<Product, Integer> counts() {
        Map<Product, Integer> counts = new LinkedHashMap<>();
        items.forEach(item -> counts.put(item.product(), item.quantity()));
        return counts;
    }

    private static Basket of(Map<Product, Integer> counts) {
        return new Basket(counts.entrySet().stream()
                .map(entry -> new Item(entry.getKey(), entry.getValue()))
                .toList());
    }
}
