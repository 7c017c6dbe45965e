package dev.mysteryshopper.runner.company;

import dev.mysteryshopper.reports.fact.FactType;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The facts that every company has, with what they are about; a company file adds its own and changes these. */
final class BuiltInFacts {

    private static final String PRODUCT = "product";
    private static final String ORDER = "order number";

    private BuiltInFacts() {}

    static Map<String, FactSpec> byName() {
        Map<String, FactSpec> facts = new LinkedHashMap<>();
        about(facts, PRODUCT, "price", FactType.MONEY);
        about(facts, PRODUCT, "availability", FactType.YES_NO);
        about(facts, PRODUCT, "promotion", FactType.PERCENT);
        about(facts, ORDER, "order status", FactType.ORDER_STATUS);
        about(facts, ORDER, "total", FactType.MONEY);
        about(facts, ORDER, "delivery date", FactType.DATE);
        // equal cases should be decided alike, whoever's order it is
        about(facts, "product, reason", "decision", FactType.DECISION);
        about(facts, ORDER, "refund amount", FactType.MONEY);
        about(facts, "", "opening hours", FactType.TIME_RANGE);
        about(facts, "", "return window", FactType.DURATION);
        about(facts, "", "warranty", FactType.DURATION);
        about(facts, "", "delivery time", FactType.DURATION);
        about(facts, "", "shipping cost", FactType.MONEY);
        about(facts, "", "phone number", FactType.CONTACT);
        about(facts, "", "answer", FactType.TEXT);
        return facts;
    }

    private static void about(Map<String, FactSpec> facts, String of, String name, FactType type) {
        facts.put(name, new FactSpec(name, type, of.isEmpty() ? Optional.empty() : Optional.of(of)));
    }
}
