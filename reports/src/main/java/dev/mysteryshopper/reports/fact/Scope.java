package dev.mysteryshopper.reports.fact;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** For which case a value is said: which customers, place, season, variant or part of an order. */
final class Scope {

    enum Difference {
        /** Both name a case, and not the same. */
        APART,
        /** One names a case that the other does not. */
        NARROWER,
        NONE
    }

    private static final Map<String, String> DIMENSIONS = dimensions();

    private final Map<String, Set<String>> cases;
    private final boolean universal;

    private Scope(Map<String, Set<String>> cases, boolean universal) {
        this.cases = cases;
        this.universal = universal;
    }

    /** The cases named in the sentence that the value stands in. */
    static Scope around(Passage passage, Frame frame, Stated stated) {
        int at = tokenAt(passage, stated.start());
        Map<String, Set<String>> cases = new HashMap<>();
        boolean universal = false;
        if (at >= passage.size()) {
            return new Scope(cases, false);
        }
        int end = Math.min(passage.size(), Math.max(passage.sentenceEnd(at), tokenAt(passage, stated.end())));
        for (int k = passage.sentenceStart(at); k < end; k++) {
            if (passage.quoted(k)) {
                continue;
            }
            String word = passage.word(k);
            universal |= Set.of("any", "every", "all", "however", "always", "regardless", "whatever", "either")
                    .contains(word);
            String dimension = DIMENSIONS.getOrDefault(word, DIMENSIONS.getOrDefault(Stems.of(word), ""));
            boolean asked = frame.topic().says(word) || frame.topic().has(Stems.of(word));
            if (!dimension.isEmpty() && !asked) {
                cases.computeIfAbsent(dimension, key -> new HashSet<>()).add(Stems.of(word));
            }
            if (passage.token(k).kind() == Token.Kind.CODE && !asked && word.length() <= 6) {
                cases.computeIfAbsent("code", key -> new HashSet<>()).add(word);
            }
        }
        return new Scope(cases, universal);
    }

    private static int tokenAt(Passage passage, int character) {
        int low = 0;
        int high = passage.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (passage.token(middle).end() <= character) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    Difference from(Scope other) {
        for (Map.Entry<String, Set<String>> dimension : cases.entrySet()) {
            Set<String> theirs = other.cases.getOrDefault(dimension.getKey(), Set.of());
            if (!theirs.isEmpty() && theirs.stream().noneMatch(dimension.getValue()::contains)) {
                return Difference.APART;
            }
        }
        boolean more = !cases.keySet().equals(other.cases.keySet());
        return more && !universal && !other.universal ? Difference.NARROWER : Difference.NONE;
    }

    private static Map<String, String> dimensions() {
        Map<String, String> words = new HashMap<>();
        put(
                words,
                "customer",
                "member",
                "members",
                "guest",
                "guests",
                "walk-in",
                "walk-ins",
                "student",
                "students",
                "resident",
                "residents",
                "visitor",
                "visitors",
                "trade",
                "business",
                "personal",
                "new",
                "existing",
                "adult",
                "adults",
                "child",
                "children",
                "kids",
                "senior",
                "seniors",
                "teacher",
                "teachers",
                "staff",
                "subscribers",
                "non-members",
                "nonmembers",
                "wholesale",
                "commercial",
                "domestic",
                "private",
                "corporate",
                "tenants",
                "landlords",
                "employees",
                "families",
                "couples",
                "groups",
                "individuals");
        put(
                words,
                "season",
                "summer",
                "winter",
                "spring",
                "autumn",
                "fall",
                "january",
                "february",
                "april",
                "june",
                "july",
                "august",
                "september",
                "october",
                "november",
                "december",
                "christmas",
                "easter",
                "midweek",
                "weekend",
                "weekends",
                "weekdays",
                "weekday",
                "peak",
                "off-peak",
                "monday",
                "tuesday",
                "wednesday",
                "thursday",
                "friday",
                "saturday",
                "sunday",
                "saturdays",
                "sundays",
                "daytime",
                "evening",
                "evenings",
                "mornings",
                "morning",
                "afternoon",
                "overnight",
                "night",
                "term",
                "holidays",
                "half-term");
        put(
                words,
                "place",
                "online",
                "website",
                "showroom",
                "store",
                "shop",
                "stall",
                "branch",
                "warehouse",
                "app",
                "counter",
                "outlet",
                "stores",
                "shops",
                "kiosk",
                "in-store",
                "pharmacy",
                "depot",
                "concession",
                "franchise");
        put(
                words,
                "region",
                "international",
                "overseas",
                "abroad",
                "domestic",
                "uk",
                "us",
                "usa",
                "eu",
                "europe",
                "ireland",
                "scotland",
                "wales",
                "england",
                "mainland",
                "highlands",
                "islands",
                "canada",
                "mexico",
                "alaska",
                "hawaii",
                "states",
                "state",
                "london",
                "offshore",
                "local",
                "national",
                "worldwide");
        put(
                words,
                "variant",
                "standard",
                "express",
                "premium",
                "basic",
                "deluxe",
                "economy",
                "flex",
                "saver",
                "annual",
                "monthly",
                "weekly",
                "yearly",
                "daily",
                "single",
                "double",
                "twin",
                "king",
                "queen",
                "small",
                "medium",
                "large",
                "mini",
                "xl",
                "xs",
                "green",
                "blue",
                "red",
                "navy",
                "black",
                "white",
                "grey",
                "gray",
                "pink",
                "yellow",
                "brown",
                "refurbished",
                "used",
                "opened",
                "sealed",
                "unopened",
                "faulty",
                "damaged",
                "custom",
                "bespoke",
                "hardback",
                "paperback",
                "digital",
                "print",
                "outdoor",
                "indoor",
                "electric",
                "diesel",
                "petrol",
                "manual",
                "automatic",
                "first",
                "second",
                "third",
                "wet",
                "dry",
                "cooked",
                "raw",
                "frozen",
                "fresh",
                "whole",
                "sliced",
                "fixed",
                "variable");
        return Map.copyOf(words);
    }

    private static void put(Map<String, String> words, String dimension, String... some) {
        for (String word : some) {
            words.put(word, dimension);
        }
    }
}
