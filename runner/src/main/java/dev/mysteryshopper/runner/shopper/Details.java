package dev.mysteryshopper.runner.shopper;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

/**
 * Makes up the details of the shoppers of one journey: the same ones for the same seed, journey and name, and another
 * e-mail address than in any other journey, so that the company does not take one for another. Nobody real is meant:
 * e-mail goes to a domain that belongs to nobody, telephone numbers are those kept for fiction (555-0100 to 555-0199).
 */
final class Details {

    /** The names of the details that every shopper has, without the prefix "shopper.". */
    static final List<String> NAMES = List.of(
            "name",
            "first name",
            "last name",
            "email",
            "phone",
            "street",
            "city",
            "state",
            "postcode",
            "country",
            "address");

    private static final List<String> FIRST_NAMES = List.of(
            "Alex", "Bianca", "Carlos", "Dilnaz", "Emre", "Fatima", "Grace", "Hiro", "Ilse", "Jonas", "Kemi", "Lucia",
            "Mateo", "Nora", "Olga", "Pavel", "Quinn", "Rosa", "Samir", "Tessa");
    private static final List<String> LAST_NAMES = List.of(
            "Abbott",
            "Berg",
            "Castillo",
            "Doyle",
            "Eriksen",
            "Fischer",
            "Garcia",
            "Hayes",
            "Ito",
            "Jansen",
            "Kaplan",
            "Lopez",
            "Meyer",
            "Novak",
            "Okafor",
            "Petrov",
            "Quist",
            "Reyes",
            "Santos",
            "Turner");
    private static final List<String> STREETS =
            List.of("Birch Street", "Cedar Avenue", "Elm Road", "Harbor Lane", "Maple Street", "Orchard Way");

    private final Background background;
    private final long seed;
    private final String journey;

    Details(Background background, long seed, String journey) {
        this.background = background;
        this.seed = seed;
        this.journey = journey;
    }

    /**
     * The details by item: {@code shopper.name}, {@code shopper.email} and so on.
     *
     * @param name name the journey calls them by; a first name is made up if it is one of a group
     * @param inGroup whether it is one of a group
     */
    Map<String, String> of(String name, boolean inGroup) {
        SplittableRandom random = new SplittableRandom(mixed(journey + "\n" + name));
        String called = inGroup ? anyOf(FIRST_NAMES, random) : name.strip();
        String last = anyOf(LAST_NAMES, random);
        String full = called.indexOf(' ') < 0 ? called + " " + last : called;
        Map<String, String> own = new LinkedHashMap<>();
        own.put("name", full);
        own.put("first name", full.substring(0, full.indexOf(' ')));
        own.put("last name", full.substring(full.indexOf(' ') + 1));
        own.put("email", mailbox(full, random) + "@" + background.mailDomain());
        own.put("phone", "+1 312 555 01" + (10 + random.nextInt(90)));
        own.put("street", (1 + random.nextInt(998)) + " " + anyOf(STREETS, random));
        own.put("city", "Chicago");
        own.put("state", "IL");
        own.put("postcode", "606" + (10 + random.nextInt(50)));
        own.put("country", "US");
        own.putAll(background.details());
        own.putIfAbsent(
                "address",
                own.get("street") + ", " + own.get("city") + ", " + own.get("state") + " " + own.get("postcode"));
        Map<String, String> items = new LinkedHashMap<>();
        own.forEach((detail, value) -> items.put("shopper." + detail, value));
        return items;
    }

    private static String anyOf(List<String> some, SplittableRandom random) {
        return some.get(random.nextInt(some.size()));
    }

    private static String mailbox(String name, SplittableRandom random) {
        String plain = Forms.builtIn().of("slug", name).orElse("").replaceAll("[^a-z0-9-]", "");
        String tag = Long.toUnsignedString(random.nextLong() >>> 24, 36);
        return plain.isEmpty() ? tag : plain.substring(0, Math.min(40, plain.length())) + "." + tag;
    }

    private long mixed(String text) {
        long hash = seed ^ 0x9E3779B97F4A7C15L;
        for (int i = 0; i < text.length(); i++) {
            hash = (hash ^ text.charAt(i)) * 0x100000001B3L;
        }
        return hash;
    }
}
