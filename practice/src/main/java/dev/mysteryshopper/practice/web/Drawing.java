package dev.mysteryshopper.practice.web;

import dev.mysteryshopper.practice.http.Answer;
import dev.mysteryshopper.practice.http.Call;
import dev.mysteryshopper.practice.shop.Product;
import dev.mysteryshopper.practice.shop.Shop;
import java.util.HashMap;
import java.util.Map;

/** Draws the pages, each with the shop's name, the basket and the search around it. */
final class Drawing {
    private final Shop shop;
    private final Pages pages = new Pages();

    Drawing(Shop shop) {
        this.shop = shop;
    }

    Chrome chrome(Call call, String title, String jsonLd) {
        int count = Basket.of(call, shop.catalogue()).count();
        return new Chrome(title, shop.terms(), count, jsonLd, call.query("q"));
    }

    Answer page(int status, String page, Chrome chrome, Map<String, Object> values) {
        Map<String, Object> all = new HashMap<>(values);
        all.put("chrome", chrome);
        return pages.answer(status, page, all);
    }

    Answer product(Call call, int status, Product product, Form form) {
        Chrome chrome = chrome(call, product.name(), StructuredData.product(product));
        return page(status, "product", chrome, Map.of("product", product, "form", form));
    }

    Answer message(Call call, int status, String title, String text) {
        return page(status, "message", chrome(call, title, ""), Map.of("text", text));
    }

    Answer missing(Call call) {
        return message(call, 404, "Page not found", "There is no page at this address. It may have moved.");
    }
}
