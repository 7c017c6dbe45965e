package dev.mysteryshopper.practice.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.mysteryshopper.practice.shop.OpeningHours;
import dev.mysteryshopper.practice.shop.Product;
import dev.mysteryshopper.practice.shop.Terms;
import java.io.UncheckedIOException;
import java.time.DayOfWeek;

/** What search engines read: the shop and its products in the words of schema.org. */
final class StructuredData {
    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final String SCHEMA = "https://schema.org";

    private StructuredData() {}

    /** The shop, with the hours that the website has. */
    static String store(Terms terms, OpeningHours hours) {
        ObjectNode store = node("Store")
                .put("name", terms.name())
                .put("telephone", terms.phone())
                .put("email", terms.email())
                .put("address", terms.address());
        ArrayNode specification = store.putArray("openingHoursSpecification");
        for (DayOfWeek day : DayOfWeek.values()) {
            hours.on(day).ifPresent(span -> specification
                    .addObject()
                    .put("@type", "OpeningHoursSpecification")
                    .put("dayOfWeek", Day.label(day))
                    .put("opens", span.opens().toString())
                    .put("closes", span.closes().toString()));
        }
        return write(store);
    }

    static String product(Product product) {
        ObjectNode node = node("Product")
                .put("name", product.name())
                .put("sku", product.sku())
                .put("description", product.description())
                .put("url", "/products/" + product.slug());
        node.putObject("offers")
                .put("@type", "Offer")
                .put("price", product.price().plain())
                .put("priceCurrency", product.price().currency())
                .put("availability", SCHEMA + (product.inStock() ? "/InStock" : "/OutOfStock"));
        return write(node);
    }

    private static ObjectNode node(String type) {
        return MAPPER.createObjectNode().put("@context", SCHEMA).put("@type", type);
    }

    /** JSON that cannot end the script element it stands in. */
    private static String write(JsonNode node) {
        try {
            return MAPPER.writeValueAsString(node).replace("<", "\\u003c");
        } catch (JsonProcessingException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
