package dev.mysteryshopper.runner.company;

import java.util.List;

/** The keys of the company file, level by level; the JSON Schema knows the same. */
final class CompanyKeys {

    static final List<String> FILE = List.of(
            "company",
            "locale",
            "timezone",
            "channels",
            "facts",
            "status words",
            "truth",
            "limits",
            "items",
            "codes",
            "shoppers",
            "actions",
            "questions");
    static final List<String> FACT = List.of("type", "of");
    static final List<String> TRUTH = List.of("fact", "of", "value");
    static final List<String> TIME_LIMITS = List.of("queueTime", "firstReplyTime", "holdTime");
    static final String COUNT_LIMIT = "transferCount";
    static final List<String> LIMITS = List.of("queueTime", "firstReplyTime", "holdTime", COUNT_LIMIT);
    static final List<String> SHOPPERS = List.of("patience", "mail domain", "details");
    static final String SENTENCE = "sentence";
    static final List<String> QUESTION = List.of("like", "wording", "of");

    /** The actions that the vocabulary has sentences for. */
    static final List<String> ACTIONS =
            List.of("order", "cancel", "return", "claim", "track", "manager", "complain", "ask");

    private CompanyKeys() {}
}
