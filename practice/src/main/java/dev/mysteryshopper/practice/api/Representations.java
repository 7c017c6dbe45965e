package dev.mysteryshopper.practice.api;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.mysteryshopper.practice.shop.Claim;
import dev.mysteryshopper.practice.shop.Decision;
import dev.mysteryshopper.practice.shop.Item;
import dev.mysteryshopper.practice.shop.Order;
import dev.mysteryshopper.practice.shop.OrderStatus;
import dev.mysteryshopper.practice.shop.Product;
import dev.mysteryshopper.practice.shop.ReturnRequest;

/** How the things of the shop look in JSON. */
final class Representations {
    private Representations() {}

    static ObjectNode of(Product product) {
        ObjectNode json = Json.object()
                .put("sku", product.sku())
                .put("slug", product.slug())
                .put("name", product.name())
                .put("description", product.description());
        json.set("price", Json.money(product.price()));
        return json.put("stock", product.stock())
                .put("available", product.inStock())
                .put("returnable", product.returnable())
                .put("warranty", product.warrantyMonths() + " months");
    }

    static ObjectNode of(Order order, OrderStatus status) {
        ObjectNode json = Json.object()
                .put("number", order.number())
                .put("status", status.word())
                .put("placedAt", order.placedAt().toString())
                .put("shipping", order.shipping().word());
        ArrayNode items = json.putArray("items");
        for (Item item : order.items()) {
            ObjectNode line = items.addObject()
                    .put("product", item.product().slug())
                    .put("name", item.product().name())
                    .put("quantity", item.quantity());
            line.set("price", Json.money(item.price()));
        }
        json.set("shippingPrice", Json.money(order.shipping().price()));
        json.set("discount", Json.money(order.discount()));
        json.set("total", Json.money(order.total()));
        json.set(
                "customer",
                Json.object()
                        .put("name", order.customer().name())
                        .put("email", order.customer().email()));
        return json;
    }

    static ObjectNode of(ReturnRequest request) {
        return decided(request.number(), request.order(), request.decision()).put("reason", request.reason());
    }

    static ObjectNode of(Claim claim) {
        return decided(claim.number(), claim.order(), claim.decision())
                .put("product", claim.product().slug())
                .put("problem", claim.problem());
    }

    private static ObjectNode decided(String number, Order order, Decision decision) {
        return Json.object()
                .put("number", number)
                .put("order", order.number())
                .put("decision", decision.word())
                .put("because", decision.because());
    }
}
