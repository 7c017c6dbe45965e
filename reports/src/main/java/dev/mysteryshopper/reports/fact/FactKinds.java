package dev.mysteryshopper.reports.fact;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Which type the value of a fact has, by the fact's name; a company may add its own names. */
public final class FactKinds {

    private static final Map<FactType, List<String>> KNOWN = Map.of(
            FactType.MONEY,
                    List.of(
                            "price",
                            "total",
                            "cost",
                            "fee",
                            "charge",
                            "shipping cost",
                            "delivery cost",
                            "delivery charge",
                            "delivery fee",
                            "shipping fee",
                            "deposit",
                            "refund amount",
                            "amount",
                            "subtotal",
                            "tax",
                            "surcharge",
                            "fine",
                            "compensation",
                            "balance",
                            "minimum order"),
            FactType.DURATION,
                    List.of(
                            "return window",
                            "return period",
                            "exchange period",
                            "warranty",
                            "warranty length",
                            "warranty period",
                            "guarantee",
                            "delivery time",
                            "shipping time",
                            "refund time",
                            "repair time",
                            "lead time",
                            "trial period",
                            "trial",
                            "notice period",
                            "response time",
                            "waiting time",
                            "minimum term",
                            "cancellation window",
                            "cancellation period",
                            "length"),
            FactType.DATE,
                    List.of(
                            "delivery date",
                            "arrival date",
                            "due date",
                            "end date",
                            "start date",
                            "deadline",
                            "restock date",
                            "expiry date"),
            FactType.TIME_RANGE,
                    List.of(
                            "opening hours",
                            "hours",
                            "business hours",
                            "opening times",
                            "staffed hours",
                            "phone hours"),
            FactType.PERCENT,
                    List.of("promotion", "discount", "interest rate", "restocking fee percent", "offer", "sale"),
            FactType.YES_NO, List.of("availability", "in stock", "available"),
            FactType.DECISION, List.of("decision", "return decision", "claim decision", "refund decision", "outcome"),
            FactType.ORDER_STATUS, List.of("order status", "status", "parcel status", "item status", "refund status"),
            FactType.QUANTITY, List.of("quantity", "stock", "units in stock", "number", "pieces per pack"),
            FactType.CONTACT,
                    List.of(
                            "phone number",
                            "phone",
                            "email",
                            "email address",
                            "address",
                            "postal address",
                            "street address"));

    /** The last word of a name tells its type when the whole name is not known: "Sunday hours", "rush fee". */
    private static final Map<String, FactType> LAST_WORD = Map.ofEntries(
            Map.entry("hours", FactType.TIME_RANGE),
            Map.entry("times", FactType.TIME_RANGE),
            Map.entry("price", FactType.MONEY),
            Map.entry("cost", FactType.MONEY),
            Map.entry("fee", FactType.MONEY),
            Map.entry("charge", FactType.MONEY),
            Map.entry("deposit", FactType.MONEY),
            Map.entry("surcharge", FactType.MONEY),
            Map.entry("window", FactType.DURATION),
            Map.entry("period", FactType.DURATION),
            Map.entry("length", FactType.DURATION),
            Map.entry("time", FactType.DURATION),
            Map.entry("warranty", FactType.DURATION),
            Map.entry("guarantee", FactType.DURATION),
            Map.entry("term", FactType.DURATION),
            Map.entry("date", FactType.DATE),
            Map.entry("deadline", FactType.DATE),
            Map.entry("discount", FactType.PERCENT),
            Map.entry("promotion", FactType.PERCENT),
            Map.entry("offer", FactType.PERCENT),
            Map.entry("percent", FactType.PERCENT),
            Map.entry("status", FactType.ORDER_STATUS),
            Map.entry("decision", FactType.DECISION),
            Map.entry("request", FactType.DECISION),
            Map.entry("claim", FactType.DECISION),
            Map.entry("outcome", FactType.DECISION),
            Map.entry("available", FactType.YES_NO),
            Map.entry("allowed", FactType.YES_NO),
            Map.entry("required", FactType.YES_NO),
            Map.entry("included", FactType.YES_NO),
            Map.entry("accepted", FactType.YES_NO),
            Map.entry("stock", FactType.YES_NO),
            Map.entry("quantity", FactType.QUANTITY),
            Map.entry("phone", FactType.CONTACT),
            Map.entry("email", FactType.CONTACT),
            Map.entry("address", FactType.CONTACT));

    private final Map<String, FactType> types;

    private FactKinds(Map<String, FactType> types) {
        this.types = Map.copyOf(types);
    }

    /** The built-in names. */
    public static FactKinds builtIn() {
        Map<String, FactType> types = new HashMap<>();
        KNOWN.forEach((type, names) -> names.forEach(name -> types.put(name, type)));
        return new FactKinds(types);
    }

    /** These kinds and a company's own, which win over the built-in ones. */
    public FactKinds with(Map<String, FactType> own) {
        Map<String, FactType> more = new HashMap<>(types);
        own.forEach((name, type) -> more.put(plain(name), type));
        return new FactKinds(more);
    }

    /** The type of the fact with this name; {@link FactType#TEXT} when neither it nor its last word is known. */
    public FactType typeOf(String fact) {
        String name = plain(fact);
        FactType known = types.get(name);
        if (known != null) {
            return known;
        }
        return LAST_WORD.getOrDefault(name.substring(name.lastIndexOf(' ') + 1), FactType.TEXT);
    }

    private static String plain(String fact) {
        return fact.strip().toLowerCase(Locale.ROOT).replace('_', ' ').replace('-', ' ');
    }
}
