package dev.mysteryshopper.practice.api;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.mysteryshopper.practice.shop.ShippingMethod;
import dev.mysteryshopper.practice.shop.Terms;
import java.time.DayOfWeek;
import java.util.Locale;

/** What the shop publishes, as JSON. */
final class Published {
    private final Terms terms;

    Published(Terms terms) {
        this.terms = terms;
    }

    /** The opening hours, as a whole and day by day. */
    ObjectNode hours() {
        ObjectNode json = Json.object()
                .put("openingHours", terms.hours().toString())
                .put("timezone", terms.zone().getId());
        ObjectNode days = json.putObject("days");
        for (DayOfWeek day : DayOfWeek.values()) {
            ObjectNode node = days.putObject(day.name().toLowerCase(Locale.ROOT));
            terms.hours()
                    .on(day)
                    .ifPresentOrElse(
                            span -> node.put("open", true)
                                    .put("opens", span.opens().toString())
                                    .put("closes", span.closes().toString())
                                    .put("text", span.toString()),
                            () -> node.put("open", false).put("text", "closed"));
        }
        return json;
    }

    ObjectNode policies() {
        ObjectNode json = Json.object();
        json.putObject("returns")
                .put("window", terms.returnWindow())
                .put("days", terms.returnDays())
                .put("condition", "unworn");
        json.putObject("warranty")
                .put("appliances", Terms.APPLIANCE_WARRANTY_MONTHS + " months")
                .put("others", Terms.WARRANTY_MONTHS + " months")
                .put("text", terms.warranty());
        json.putObject("promotion")
                .put("running", true)
                .put("code", terms.promotion().code())
                .put("percentOff", terms.promotion().percentOff())
                .put("product", terms.promotion().slug())
                .put("until", terms.promotion().until())
                .put("text", terms.promotion().text());
        ArrayNode shipping = json.putArray("shipping");
        for (ShippingMethod method : ShippingMethod.values()) {
            ObjectNode node = shipping.addObject().put("method", method.word());
            node.set("price", Json.money(method.price()));
            node.put("duration", method.duration());
            node.putObject("businessDays")
                    .put("from", method.fewestBusinessDays())
                    .put("to", method.mostBusinessDays());
        }
        json.putObject("contact").put("phone", terms.phone()).put("email", terms.email());
        return json;
    }
}
