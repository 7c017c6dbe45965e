package dev.mysteryshopper.reports.fact.find;

import dev.mysteryshopper.reports.fact.words.Phrases;
import dev.mysteryshopper.reports.fact.words.Words;
import java.util.Map;
import java.util.Set;

/** The words and signs of money: currencies, coins, ways to say "nothing to pay", and what a number counts when it is no price. */
final class MoneyWords {

    static final Map<String, String> SIGNS =
            Map.of("$", "USD", "\u00a3", "GBP", "\u20ac", "EUR", "\u00a5", "JPY", "\u20b9", "INR", "\u20a9", "KRW");

    static final Map<String, String> WORDS = Map.ofEntries(
            Map.entry("dollar", "USD"),
            Map.entry("dollars", "USD"),
            Map.entry("bucks", "USD"),
            Map.entry("buck", "USD"),
            Map.entry("usd", "USD"),
            Map.entry("pound", "GBP"),
            Map.entry("pounds", "GBP"),
            Map.entry("quid", "GBP"),
            Map.entry("gbp", "GBP"),
            Map.entry("sterling", "GBP"),
            Map.entry("euro", "EUR"),
            Map.entry("euros", "EUR"),
            Map.entry("eur", "EUR"),
            Map.entry("yen", "JPY"),
            Map.entry("jpy", "JPY"),
            Map.entry("chf", "CHF"),
            Map.entry("francs", "CHF"),
            Map.entry("cad", "CAD"),
            Map.entry("aud", "AUD"),
            Map.entry("inr", "INR"),
            Map.entry("rupees", "INR"),
            Map.entry("sek", "SEK"),
            Map.entry("nok", "NOK"),
            Map.entry("dkk", "DKK"),
            Map.entry("pln", "PLN"),
            Map.entry("nzd", "NZD"),
            Map.entry("fiver", "GBP"),
            Map.entry("tenner", "GBP"));

    static final Map<String, String> CENTS =
            Map.of("p", "GBP", "pence", "GBP", "cents", "USD", "cent", "USD", "\u00a2", "USD", "penny", "GBP");

    static final Phrases<Boolean> NOTHING = new Phrases<Boolean>()
            .add(
                    true,
                    "charge|charges|fee|fees|cost|deposit|surcharge|supplement|penalty : none|nil|zero|waived|free",
                    "not a penny|cent|dime|bean",
                    "pay|pays|charge|charged nothing",
                    "free of charge",
                    "nothing to pay",
                    "no cost",
                    "at no charge",
                    "without charge",
                    "no extra",
                    "on the house",
                    "complimentary",
                    "gratis",
                    "free",
                    "nothing extra",
                    "not charged",
                    "nothing at all",
                    "costs nothing",
                    "cost you nothing",
                    "waived",
                    "waive",
                    "on us",
                    "included in the price",
                    "nothing for that",
                    "won't be charged",
                    "not a penny",
                    "zero charge",
                    "costs you nothing",
                    "doesn't cost anything",
                    "doesn't cost you anything",
                    "free-of-charge",
                    "we absorb",
                    "it's nothing")
            .add(
                    false,
                    "feel free",
                    "free to",
                    "feel * free",
                    "free from",
                    "freephone",
                    "is free in",
                    "are free in",
                    "tax - free",
                    "duty - free",
                    "hands - free",
                    "- free",
                    "free second",
                    "free gift",
                    "no hidden fees",
                    "no hidden fee",
                    "no hidden charges");

    static final Set<String> CHARGES = Words.of(
            "charge charges fee fees cost costs surcharge surcharges postage supplement penalty payment payments deposit excess"
                    + " premium");

    /** Where it is asked from which sum something is free, "free" is not the answer. */
    static final Set<String> THRESHOLDS = Words.of("threshold spend spending minimum");

    static final Set<String> TAXES = Words.of("vat tax gst hst");
    static final Set<String> BEFORE_TAX = Words.of("before excluding net ex without");

    static final Set<String> CHARGING = Words.of("charge charged charging cost costs pay bill billed");

    static final Set<String> NOT_PRICED = Set.of(
            "day",
            "days",
            "week",
            "weeks",
            "month",
            "months",
            "year",
            "years",
            "hour",
            "hours",
            "minute",
            "minutes",
            "min",
            "mins",
            "hr",
            "hrs",
            "%",
            "percent",
            "per",
            "kg",
            "g",
            "lb",
            "lbs",
            "cm",
            "mm",
            "m",
            "km",
            "inch",
            "inches",
            "gb",
            "gig",
            "mb",
            "am",
            "pm",
            "people",
            "guests",
            "items",
            "pieces",
            "bags",
            "copies",
            "litre",
            "th",
            "st",
            "nd",
            "rd",
            "o'clock",
            "x",
            "nights",
            "seats",
            "times",
            "points",
            "working",
            "business",
            "or",
            "miles",
            "oz",
            "ml",
            "stars",
            "st.",
            "street",
            "pack",
            "minutes'",
            "wks",
            "yrs",
            "mth",
            "mths",
            "kilo",
            "kilos",
            "persons",
            "passengers",
            "users",
            "litres",
            "units",
            "pairs");

    static final Set<String> PAYERS = Words.of(
            "person head night day week month year hour child adult guest seat ticket piece item car vehicle user session class"
                    + " lesson visit page copy mile km kilo kg metre box bag bottle room trip go pop");

    static final Set<String> PRICE_BEFORE = Set.of(
            "is", "are", "it's", "that's", "at", "for", "pay", "pays", "cost", "costs", "be", "charge", "to", "of", ":",
            "=", "price", "fee", "was", "now", "only", "just", "about", "around", "roughly", "they're", "from", "under",
            "them", "one's", "come", "comes", "belly", "'s", "say", "another", "an", "extra", "total");

    private MoneyWords() {}
}
