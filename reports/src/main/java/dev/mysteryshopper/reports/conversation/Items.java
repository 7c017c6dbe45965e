package dev.mysteryshopper.reports.conversation;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/**
 * The items that companies ask for and customers give, and the words for them. An item is given by being named with a
 * value, or by a value in a form that only it has: an address with a street, a code with letters and digits.
 */
final class Items {

    static final String REFERENCE = "reference number";

    /** What has a number of its own, by the words for it; words of one family are one thing. */
    private static final Map<String, String> NUMBERED = new HashMap<>();

    private static final Lexicon<String> NAMED = new Lexicon<>(Families.ALL);

    static {
        number("order number", "order", "purchase", "basket");
        number("account number", "account", "customer", "client", "acct", "a/c");
        number("membership number", "member", "membership", "loyalty", "card", "club");
        number("booking reference", "booking", "reservation", "confirmation", "itinerary", "pnr");
        number(REFERENCE, "reference", "ref");
        number("policy number", "policy", "cover", "certificate");
        number("tracking number", "tracking", "parcel", "shipment", "consignment", "package");
        number("invoice number", "invoice", "bill", "receipt", "statement");
        number("ticket number", "ticket", "case", "incident", "complaint");
        number("claim number", "claim");
        number("job number", "job", "repair", "rma");
        number("serial number", "serial", "imei", "unit");
        number("model", "model");
        number("trip", "ride", "trip", "journey", "hire", "rental", "charge");
        number(
                "application number",
                "applicant",
                "application",
                "permit",
                "licence",
                "license",
                "student",
                "file",
                "report");
        number("patient number", "patient", "chart");
        number("meter number", "meter", "mprn", "mpan", "supply");
        number("flight number", "flight", "train", "bus", "ferry", "sailing");
        number("registration", "registration", "reg", "plate", "vehicle", "vrm");
        number("lot number", "lot", "batch");
        number("contract number", "contract", "agreement", "tenancy", "lease", "loan", "mortgage");
        number(
                "station", "bike", "scooter", "bay", "locker", "station", "pump", "charger", "room", "table", "seat",
                "gate", "machine", "stand");
        NAMED.add("email", "email ?address|is|do|on|for|we|should|please|'s|?|account|>", "email address")
                .add(
                        "phone number",
                        "phone|mobile|telephone|contact|callback|cell ?phone number|no",
                        "number ?that ?to ?we ?can ?best ?on call|reach|ring|you",
                        "best number")
                .add(
                        "name",
                        "full|first|last|your|sur|family|the|account|caller|second|and|a|what name|names",
                        "name ?please ?on|?|and|is|under|>",
                        "surname",
                        "who am i speaking|talking|chatting",
                        "who ?is this",
                        "who is ?it ?the under|calling|booking",
                        "what name|names")
                .add(
                        "address",
                        "home|postal|street|delivery|shipping|full|your|the|billing|service|collection|and|property|what|new|old address",
                        "first line",
                        "house|flat|street|building number|name",
                        "where do you live",
                        "which address",
                        "address ?please ?>",
                        "address is|?|for")
                .add("postcode", "postcode|postal|zip|eircode ?code")
                .add(
                        "date of purchase",
                        "date|day of|you ?the purchase|bought|order|ordered|buy|delivery|visit|payment",
                        "when did you buy|order|purchase|get|receive|pick|place|book|pay",
                        "when was it|this|that|the ?order bought|purchased|ordered|delivered|placed",
                        "purchase date")
                .add("amount", "how much", "what amount|sum", "amount ?is|please|of|?")
                .add("colour", "what|which|the colour|color|colours|colors", "colour|color")
                .add("size", "what|which|your|the size|sizes|measurements|length|width|height")
                .add("weight", "weigh|weighs|weight|heavy")
                .add(
                        "model",
                        "which|what|the|your ?exact ?phone ?make|and model|make|version",
                        "model ?is|?|please|do|have|name")
                .add("error code", "error ?code|message|showing|number|say", "fault code")
                .add(
                        "photos",
                        "photo|photos|picture|pictures|photograph|photographs|image|images|screenshot|screenshots|pics")
                .add("proof of purchase", "receipt", "proof of purchase", "invoice attached")
                .add(
                        "product",
                        "which|what product|item|items|products|article|device|appliance|part|parts|piece|box|medicine|course|plan|service|machine|room",
                        "what ?is ?it did you order|buy|purchase|send|return",
                        "what ?is|are ?it ?'s you ?are returning|ordering|looking|missing",
                        "which one ?please ?is ?was ?did >|?|is|was|did|do|are",
                        "name of the|your product|item|course|pet|medicine|dog|cat|child|patient")
                .add("pet's name", "pet|dog|cat|child|patient|baby ?'s name", "who is|'s the patient")
                .add(
                        "since when",
                        "when did it|this|that|the|you ~ start|begin|happen|stop|break|first|notice",
                        "how long ?ago ?has|have|did|is|was",
                        "since when")
                .add(
                        "steps already tried",
                        "have|did|has you|anyone ?already ?ever ?yet tried|try|restarted|restart|reset|rebooted|reboot|checked|check|cleared|clear|updated|reinstalled|turned|turn|unplugged|unplug|switched|switch|logged|cleaned|plugged|replaced|swapped|descaled|asked|looked|contacted|spoken",
                        "tried turning|restarting|resetting|switching|rebooting|clearing|another|a|the|unplugging|reinstalling|updating",
                        "what|which ?steps have|did you tried|try|done|do ?so|already")
                .add(
                        "date",
                        "what|which|the day|date|days|dates",
                        "when ?are ?is ?do ?did ?would you travelling|travel|leaving|flying|arriving|checking|staying|move|moving|go|going|need|want|like",
                        "when would|do|did|is|was")
                .add("time", "what|which time")
                .add("number of people", "how many")
                .add(
                        "reason",
                        "why are|did|do|is|was you|it|that",
                        "reason for ?the cancelling|cancellation|return|leaving|change|returning|refund")
                .add(
                        "place",
                        "where are|is|did|was|do|were you|it|this|the",
                        "which|what branch|store|shop|city|town|stop|station|depot|restaurant|hotel|airport|clinic|site|location|campus|building|floor|street")
                .add(
                        "person",
                        "who did|was|were|served|saw|told ?you|it|that",
                        "which|what dentist|doctor|driver|agent|adviser|engineer|technician|colleague|stylist|teacher|nurse|waiter");
    }

    private Items() {}

    private static void number(String item, String... words) {
        for (String word : words) {
            NUMBERED.put(word, item);
        }
    }

    static String numbered(String word) {
        return NUMBERED.getOrDefault(word, "");
    }

    private static final Set<String> NUMBER_WORDS =
            Set.of("number", "numbers", "no", "num", "id", "reference", "ref", "code", "nr", "numero");

    private static final Set<String> REQUESTS = Set.of(
            "please", "need", "needs", "require", "send", "enter", "provide", "quote", "tell", "give", "confirm",
            "reply", "share", "remind", "state", "type", "key", "say", "let", "pop", "dm", "text", "email", "attach",
            "upload", "grab", "read", "spell");

    /** What the message asks for, in order; empty if nothing. */
    static Set<String> asked(Utterance one) {
        Set<String> items = new LinkedHashSet<>();
        boolean list = false;
        for (int i = 0; i < one.size(); i++) {
            list |= one.is(i, ":") && one.is(i + 1, "\n") && one.has(one.start(i), i, REQUESTS);
            String numbered = numbered(one.word(i));
            Lexicon.Hit<String> hit = NAMED.at(one, i);
            if ((numbered.isEmpty() && hit == null) || (!list && !isRequest(one, i))) {
                continue;
            }
            boolean plain = one.is(i + 1, "number")
                    || one.is(i + 1, "no")
                    || one.is(i + 1, "id")
                    || one.is(i + 1, "reference")
                    || one.is(i + 1, "ref")
                    || one.is(i + 1, "code")
                    || (one.is(i + 1, "'s") && NUMBER_WORDS.contains(one.word(i + 2)));
            boolean which = one.is(i - 1, "which") || one.is(i - 1, "what");
            boolean bare = numbered.equals(REFERENCE)
                    || one.is(i, "pnr")
                    || one.is(i, "imei")
                    || one.is(i, "reg")
                    || one.is(i, "registration")
                    || one.is(i, "plate");
            boolean listed = !numbered.isEmpty()
                    && !items.isEmpty()
                    && (one.is(i - 1, "and") || one.is(i - 2, "and"))
                    && !one.is(i + 1, "team")
                    && !one.is(i + 1, "desk");
            if (!numbered.isEmpty() && (plain || which || bare || listed) && !isForeign(one, i)) {
                items.add(numbered);
                i += plain ? 1 : 0;
                continue;
            }
            if (hit != null && !isVerb(one, hit) && !isForeign(one, i)) {
                items.add(hit.meaning());
            }
        }
        if (items.contains("name") && (items.contains("pet's name") || items.contains("email"))) {
            if (items.contains("pet's name")) {
                items.remove("name");
            }
        }
        boolean other = items.contains("postcode") || items.contains("email");
        if (other && items.contains("address") && !one.has(0, one.size(), Set.of("and"))) {
            items.remove("address");
        }
        return items;
    }

    private static boolean isRequest(Utterance one, int i) {
        return one.asks(i)
                || (one.has(one.start(i), i + 1, REQUESTS)
                        && !one.has(one.start(i), i, Set.of("will", "thanks", "thank", "sent", "received", "i've")));
    }

    /** "We will email you": the word is something that is done, not something asked for. */
    private static boolean isVerb(Utterance one, Lexicon.Hit<String> hit) {
        if (!hit.meaning().equals("email")) {
            return false;
        }
        String before = one.word(hit.from() - 1);
        return Set.of(
                        "will",
                        "to",
                        "you",
                        "could",
                        "can",
                        "would",
                        "please",
                        "by",
                        "or",
                        "we",
                        "i",
                        "in",
                        "an",
                        "confirmation",
                        "via",
                        "this",
                        "them")
                .contains(before);
    }

    /** What only the company stated, and what belongs to somebody else. */
    private static boolean isForeign(Utterance one, int i) {
        boolean another = one.is(i - 1, "'s") && i > 1 && one.token(i - 2).capital() && i - 2 > one.start(i);
        return one.is(i - 1, "our")
                || one.is(i - 1, "my")
                || one.is(i - 2, "our")
                || another
                || (numbered(one.word(i)).isEmpty() && isOfAnother(one, i));
    }

    /** "The name of the group leader": what is asked for is somebody's or something's of whom nobody spoke. */
    private static boolean isOfAnother(Utterance one, int i) {
        for (int k = i + 1; k < Math.min(i + 7, one.end(i)); k++) {
            if (one.is(k, "of") && (one.is(k + 1, "the") || one.is(k + 1, "a"))) {
                return !one.has(
                                k,
                                Math.min(k + 5, one.end(i)),
                                Set.of("account", "booking", "order", "reservation", "policy", "item", "product"))
                        || one.has(k, Math.min(k + 4, one.end(i)), Set.of("holder"));
            }
        }
        return false;
    }

    private static final Set<String> STREETS = Set.of(
            "street",
            "st",
            "road",
            "rd",
            "row",
            "close",
            "lane",
            "avenue",
            "ave",
            "court",
            "drive",
            "way",
            "terrace",
            "place",
            "square",
            "gardens",
            "cottages",
            "yard",
            "hill",
            "park",
            "crescent",
            "mews",
            "grove",
            "walk",
            "quay",
            "wharf",
            "flat",
            "apartment",
            "apt",
            "unit",
            "green",
            "rise",
            "view",
            "parade",
            "boulevard",
            "crest",
            "fold",
            "mill",
            "passage",
            "wynd",
            "gate",
            "lodge");

    /** The items that the customer gives with these words. */
    static Set<String> given(Utterance one, Medium medium) {
        Set<String> items = new LinkedHashSet<>();
        boolean[] named = new boolean[one.size()];
        for (int i = 0; i < one.size(); i++) {
            Token token = one.token(i);
            String word = token.word();
            if (word.indexOf('@') > 0) {
                items.add("email");
                continue;
            }
            String numbered = numbered(word);
            if (!numbered.isEmpty()) {
                for (int k = i + 1; k < Math.min(i + 5, one.size()) && one.sentence(k) == one.sentence(i); k++) {
                    if (isCode(one, k)) {
                        items.add(numbered);
                        named[k] = true;
                    }
                }
                if (numbered.equals("model")) {
                    items.add("model");
                }
            }
            if (!named[i] && isCode(one, i) && isFreeCode(one, i)) {
                items.add(REFERENCE);
            }
            if (token.hasDigit()
                    && i + 1 < one.size()
                    && (STREETS.contains(one.word(i + 2))
                            || STREETS.contains(one.word(i + 3))
                            || (STREETS.contains(one.word(i + 1))
                                    && one.token(i + 1).capital()))
                    && one.token(i + 1).capital()) {
                items.add("address");
            }
            if (isPostcode(one, i)) {
                items.add("postcode");
            }
            if (STREETS.contains(word)
                    && one.token(Math.min(i + 1, one.size() - 1)).hasDigit()
                    && token.capital()) {
                items.add("address");
            }
            if (((word.equals("name") || word.equals("surname"))
                            && (Names.isName(one, i + 1)
                                    || one.is(i + 1, "is")
                                    || one.is(i + 1, "'s")
                                    || one.is(i + 1, ":")))
                    || (word.equals("under") && Names.isName(one, i + 1))) {
                items.add("name");
            }
            boolean selfIntro = (word.equals("am") || word.equals("'s") || word.equals("is"))
                    && Names.isName(one, i + 1)
                    && (one.is(i - 1, "i") || one.is(i - 1, "it") || one.is(i - 1, "this"))
                    && (Names.isName(one, i + 2) || one.is(i + 1, "mr") || one.is(i + 2, ",") || one.is(i + 2, "."));
            if (selfIntro) {
                items.add("name");
            }
            if (token.capital()
                    && (word.equals("mr") || word.equals("mrs") || word.equals("ms") || word.equals("dr"))
                    && i < one.size() - 1) {
                items.add(word.equals("dr") ? "person" : "name");
            }
            if (word.equals("photo")
                    || word.equals("photos")
                    || word.equals("picture")
                    || word.equals("pictures")
                    || word.equals("pics")
                    || word.equals("screenshot")) {
                if (one.has(
                        i - 5, i + 6, Set.of("attached", "attach", "sent", "sending", "here", "attaching", "see"))) {
                    items.add("photos");
                }
            }
            if (word.equals("receipt") && one.has(i - 4, i + 5, Set.of("attached", "here", "sent"))) {
                items.add("proof of purchase");
            }
            if (COLOURS.contains(word)) {
                items.add("colour");
            }
            if (word.equals("kg")
                    || word.equals("kilos")
                    || word.equals("kilo")
                    || (word.equals("pounds") && one.has(i - 3, i, Set.of("weighs")))) {
                items.add("weight");
            }
            if (token.hasDigit() && word.endsWith("kg")) {
                items.add("weight");
            }
            if (word.equals("error") || word.equals("code")) {
                if (i + 1 < one.size() && one.token(i + 1).hasDigit()) {
                    items.add("error code");
                }
            }
            if (TRIES.contains(word) && one.has(i - 3, i, Set.of("i", "have", "already", "we", "and"))) {
                items.add("steps already tried");
            }
            if (BUYS.contains(word) && hasDate(one, i)) {
                items.add("date of purchase");
            }
        }
        String text = one.turn().text();
        if (text.startsWith("[") || text.contains("attached]")) {
            String plain = text.toLowerCase(java.util.Locale.ROOT);
            if (plain.contains("photo")
                    || plain.contains("picture")
                    || plain.contains("image")
                    || plain.contains("screenshot")) {
                items.add("photos");
            }
            if (plain.contains("receipt")) {
                items.add("proof of purchase");
            }
        }
        if (medium == Medium.EMAIL && Names.of(one, medium) != null) {
            items.add("name");
        }
        return items;
    }

    private static final Set<String> COLOURS = Set.of(
            "red",
            "green",
            "blue",
            "black",
            "white",
            "grey",
            "gray",
            "brown",
            "yellow",
            "orange",
            "purple",
            "pink",
            "navy",
            "beige",
            "silver",
            "gold",
            "turquoise",
            "cream");
    private static final Set<String> TRIES = Set.of(
            "tried",
            "restarted",
            "reset",
            "rebooted",
            "checked",
            "cleared",
            "updated",
            "reinstalled",
            "unplugged",
            "switched",
            "turned",
            "cleaned",
            "replaced",
            "swapped",
            "descaled");
    private static final Set<String> BUYS = Set.of(
            "bought",
            "ordered",
            "purchased",
            "got",
            "received",
            "collected",
            "delivered",
            "arrived",
            "came",
            "booked",
            "paid",
            "picked");
    private static final Set<String> DAYS = Set.of(
            "january",
            "february",
            "march",
            "april",
            "may",
            "june",
            "july",
            "august",
            "september",
            "october",
            "november",
            "december",
            "jan",
            "feb",
            "mar",
            "apr",
            "jun",
            "jul",
            "aug",
            "sep",
            "sept",
            "oct",
            "nov",
            "dec",
            "monday",
            "tuesday",
            "wednesday",
            "thursday",
            "friday",
            "saturday",
            "sunday",
            "yesterday",
            "today",
            "ago",
            "week",
            "month",
            "year");

    private static boolean hasDate(Utterance one, int i) {
        return one.has(i, i + 8, DAYS);
    }

    /** A word of letters and digits, or of many digits, or parts of one: "NP-40718", "PJ5500381", "90". */
    static boolean isCode(Utterance one, int i) {
        if (i < 0 || i >= one.size()) {
            return false;
        }
        Token token = one.token(i);
        if (!token.hasDigit() || token.word().indexOf('@') >= 0 || token.isAddress()) {
            return false;
        }
        return token.word().length() >= 2;
    }

    private static boolean isFreeCode(Utterance one, int i) {
        String word = one.word(i);
        int digits = 0;
        boolean letters = false;
        for (int k = 0; k < word.length(); k++) {
            digits += Character.isDigit(word.charAt(k)) ? 1 : 0;
            letters |= Character.isLetter(word.charAt(k));
        }
        boolean unit = word.endsWith("th")
                || word.endsWith("st")
                || word.endsWith("am")
                || word.endsWith("pm")
                || word.endsWith("kg")
                || word.endsWith("mg")
                || word.endsWith("cm");
        boolean mixed =
                letters && digits > 0 && word.length() >= 5 && one.token(i).upper();
        return !unit && (mixed || (digits >= 6 && !letters && word.indexOf('.') < 0));
    }

    private static boolean isPostcode(Utterance one, int i) {
        Token token = one.token(i);
        if (!token.upper()
                || token.word().length() > 4
                || token.word().length() < 2
                || !Character.isLetter(token.word().charAt(0))
                || !token.hasDigit()) {
            return false;
        }
        if (i + 1 >= one.size()) {
            return false;
        }
        String next = one.word(i + 1);
        return next.length() == 3
                && Character.isDigit(next.charAt(0))
                && Character.isLetter(next.charAt(1))
                && Character.isLetter(next.charAt(2));
    }

    /** Whether what was asked for is among what was given: the same item, or a number of which nobody said what it is of. */
    static boolean isGiven(String item, Set<String> given) {
        if (given.contains(item)) {
            return true;
        }
        boolean numbered = NUMBERED.containsValue(item);
        if (item.equals(REFERENCE)) {
            return given.stream().anyMatch(NUMBERED::containsValue);
        }
        if (numbered && !item.equals("model") && given.contains(REFERENCE)) {
            // a code without a name: it may be of anything that has no number yet
            return given.stream()
                    .noneMatch(other ->
                            !other.equals(REFERENCE) && !other.equals("model") && NUMBERED.containsValue(other));
        }
        return false;
    }
}
