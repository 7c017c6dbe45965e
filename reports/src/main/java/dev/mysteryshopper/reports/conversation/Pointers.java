package dev.mysteryshopper.reports.conversation;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the words that tell the customer to turn elsewhere, and whether the conversation ended with that. */
final class Pointers {

    /** What a customer does to turn to somebody. */
    private static final Set<String> TURNING = Set.of(
            "call",
            "turn",
            "ring",
            "phone",
            "dial",
            "telephone",
            "email",
            "mail",
            "write",
            "text",
            "contact",
            "message",
            "visit",
            "use",
            "open",
            "fill",
            "complete",
            "submit",
            "return",
            "speak",
            "talk",
            "see",
            "go",
            "pop",
            "drop",
            "raise",
            "log",
            "apply",
            "report",
            "take",
            "ask",
            "approach",
            "check",
            "come",
            "try",
            "head",
            "reach",
            "chat",
            "post",
            "send",
            "book",
            "put",
            "sort");

    /** Verbs that turn to somebody only together with whom. */
    private static final Set<String> WEAK = Set.of(
            "see",
            "go",
            "pop",
            "drop",
            "take",
            "ask",
            "check",
            "come",
            "try",
            "head",
            "book",
            "send",
            "complete",
            "open",
            "use",
            "sort",
            "post",
            "put",
            "return");

    /** Done somewhere: "reported by phone", "handled through the portal". */
    private static final Set<String> DONE = Set.of(
            "reported",
            "raised",
            "made",
            "done",
            "handled",
            "dealt",
            "submitted",
            "sent",
            "lodged",
            "processed",
            "managed",
            "claimed",
            "requested",
            "sorted",
            "reached",
            "booked",
            "arranged",
            "changed",
            "cancelled",
            "logged",
            "filed");

    private static final Set<String> BY = Set.of("by", "through", "via", "on", "in", "at", "over", "with", "online");

    private static final Set<String> PLACES = Set.of(
            "number",
            "line",
            "hotline",
            "helpline",
            "form",
            "page",
            "website",
            "site",
            "app",
            "chat",
            "email",
            "mail",
            "portal",
            "shop",
            "store",
            "branch",
            "office",
            "counter",
            "webform",
            "webchat",
            "phone",
            "online",
            "post",
            "council",
            "ombudsman",
            "regulator",
            "consulate",
            "police",
            "bank",
            "manufacturer",
            "maker",
            "supplier",
            "courier",
            "seller",
            "retailer",
            "insurer",
            "airline",
            "carrier",
            "landlord",
            "agency",
            "provider",
            "dealer",
            "desk",
            "team",
            "department",
            "centre",
            "center",
            "library",
            "surgery",
            "clinic",
            "pharmacy",
            "operator",
            "writing",
            "twitter",
            "facebook",
            "whatsapp",
            "switchboard",
            "reception",
            "organiser",
            "organizer",
            "embassy",
            "garage",
            "workshop",
            "person",
            "forms",
            "dashboard",
            "hub",
            "lab",
            "depot",
            "airport",
            "university",
            "school",
            "gp",
            "doctor",
            "vet");

    /** What makes a sentence a direction to the customer. */
    private static final Set<String> MUST = Set.of(
            "please",
            "need",
            "have",
            "must",
            "should",
            "best",
            "to",
            "would",
            "could",
            "kindly",
            "only",
            "simply",
            "just",
            "quickest",
            "can",
            "will",
            "instead",
            "and",
            "or",
            "then",
            "do",
            "also");

    private static final Set<String> OURS = Set.of("i", "we", "he", "she", "they", "me", "us", "it");

    private Pointers() {}

    /** The first message that gives the pointer with which the conversation ended; null if it did not end so. */
    static @Nullable Pointer of(Conversation talk, List<Utterance> said, boolean resolved) {
        if (resolved) {
            return null;
        }
        int last = -1;
        for (int i = 0; i < said.size(); i++) {
            if (said.get(i).turn().fromCompany()
                    && pointsAway(talk, said.get(i)) >= 0
                    && HandOverWords.announced(said.get(i), talk.medium()) == null) {
                last = i;
            }
        }
        if (last < 0 || goesOn(said, last)) {
            return null;
        }
        int first = last;
        String to = target(said.get(last), pointsAway(talk, said.get(last)));
        for (int i = last - 1; i >= 0 && last - i <= 8; i--) {
            Utterance one = said.get(i);
            int at = one.turn().fromCompany() ? pointsAway(talk, one) : -1;
            if (at >= 0 && sameTarget(one, said.get(last))) {
                first = i;
                to = target(one, at);
            }
        }
        return new Pointer(said.get(first).turn().index(), to);
    }

    /** Whether the company goes on with the matter after it: asks for something, or does something. */
    private static boolean goesOn(List<Utterance> said, int pointer) {
        for (int i = pointer + 1; i < said.size(); i++) {
            Utterance one = said.get(i);
            if (one.turn().fromCompany() && !one.isNote() && EndingWords.engages(one)) {
                return true;
            }
        }
        return false;
    }

    private static boolean sameTarget(Utterance one, Utterance other) {
        Set<String> words = new HashSet<>();
        for (int i = 0; i < one.size(); i++) {
            words.add(one.word(i));
        }
        boolean any = false;
        for (int i = 0; i < other.size(); i++) {
            Token token = other.token(i);
            if (token.isAddress()
                    || isPhoneNumber(other, i)
                    || PLACES.contains(token.word())
                    || (Names.isName(other, i) && i > other.start(i))) {
                any = true;
                if (words.contains(token.word())
                        || (token.word().endsWith("s")
                                && words.contains(
                                        token.word().substring(0, token.word().length() - 1)))) {
                    return true;
                }
            }
        }
        return !any;
    }

    /** Where the message points elsewhere; -1 if it does not. */
    static int pointsAway(Conversation talk, Utterance one) {
        for (int i = 0; i < one.size(); i++) {
            String word = one.word(i);
            boolean points = isPlaceToGo(one, i)
                    || (TURNING.contains(word) && isDirection(one, i) && isTo(one, i))
                    || (DONE.contains(word) && isDoneElsewhere(one, i))
                    || ((word.equals("can")
                                    || word.equals("help")
                                    || word.equals("deals")
                                    || word.equals("handles")
                                    || word.equals("requests")
                                    || word.equals("claims")
                                    || word.equals("is")
                                    || word.equals("'s")
                                    || word.equals("on")
                                    || word.equals("by")
                                    || word.equals("at"))
                            && isGivenAddress(one, i));
            if (points && !isSameChannel(talk, one, i)) {
                return i;
            }
        }
        return -1;
    }

    private static final Set<String> GOING =
            Set.of("go", "goes", "sit", "sits", "belong", "belongs", "lie", "lies", "run", "runs");

    /** "Refunds go through any station", "live chat is the place for that", "give us a ring on ...". */
    private static boolean isPlaceToGo(Utterance one, int i) {
        boolean handled = GOING.contains(one.word(i))
                && (one.is(i + 1, "through") || one.is(i + 1, "with") || one.is(i + 1, "via") || one.is(i + 1, "by"))
                && !one.has(one.start(i), i, Set.of("i", "we", "you", "your", "will", "parcel", "package"))
                && one.has(i + 2, Math.min(one.end(i), i + 7), PLACES);
        boolean named = (one.is(i, "place") || one.is(i, "way"))
                && one.is(i - 1, "the")
                && (one.is(i - 2, "is") || one.is(i - 2, "'s"))
                && one.has(one.start(i), i, PLACES);
        boolean ring = (one.is(i, "ring") || one.is(i, "call") || one.is(i, "shout"))
                && one.is(i - 1, "a")
                && (one.is(i - 2, "us") || one.is(i - 2, "them"))
                && one.is(i - 3, "give");
        return handled || named || ring;
    }

    /** Told to the customer: at the begin of its clause, or after "please", "you need to", "would you". */
    private static boolean isDirection(Utterance one, int i) {
        int start = one.start(i);
        if (one.asks(i) && one.has(start, i, Set.of("like", "want", "shall", "may", "prefer"))) {
            return false;
        }
        boolean begins = i == start
                || one.is(i - 1, ",")
                || one.is(i - 1, ":")
                || one.is(i - 1, "\n")
                || one.is(i - 1, "-")
                || one.is(i - 1, ")");
        if (begins) {
            return (!one.is(i + 1, "for")
                            && !one.is(i, "post")
                            && !one.is(i, "chat")
                            && !one.is(i, "mail")
                            && !one.is(i, "email"))
                    || one.token(Math.min(i + 1, one.size() - 1)).isAddress();
        }
        if (!MUST.contains(one.word(i - 1))
                && !one.is(i - 1, "you")
                && !one.is(i - 1, "either")
                && !one.is(i - 1, "not")) {
            return false;
        }
        boolean led = false;
        for (int k = i - 1; k >= start && i - k <= 9; k--) {
            String word = one.word(k);
            if (word.equals("please")
                    || word.equals("best")
                    || word.equals("kindly")
                    || word.equals("quickest")
                    || word.equals("easiest")
                    || word.equals("instead")
                    || word.equals("fastest")) {
                return true;
            }
            if (word.equals("you")) {
                return one.has(
                                k,
                                i,
                                Set.of(
                                        "need", "have", "must", "should", "to", "would", "could", "will", "can",
                                        "please", "best", "do", "want"))
                        || one.has(Math.max(start, k - 2), k, Set.of("would", "could", "can"));
            }
            if (OURS.contains(word) && !word.equals("it")) {
                return false;
            }
            led |= word.equals("customers")
                    || word.equals("guests")
                    || word.equals("members")
                    || word.equals("everyone");
        }
        return led
                || one.is(i - 1, "please")
                || (i - start <= 3
                        && one.has(start, i, Set.of("please", "just", "simply", "then", "so", "or", "and", "either")));
    }

    /** Whether it names whom or where to turn to. */
    private static boolean isTo(Utterance one, int i) {
        int end = one.end(i);
        boolean weak = WEAK.contains(one.word(i));
        for (int k = i + 1; k < Math.min(one.size(), end + 10); k++) {
            Token token = one.token(k);
            boolean inside = k < end;
            boolean shortCode = one.is(i, "text")
                    && token.word().length() >= 4
                    && token.word().chars().allMatch(Character::isDigit);
            if (token.isAddress()
                    || shortCode
                    || (isPhoneNumber(one, k) && !(weak && !one.has(i, k, Set.of("on", "call", "number"))))) {
                return !isDocumentSent(one, i, end);
            }
            if (inside
                    && k - i < 9
                    && PLACES.contains(token.word())
                    && !one.is(k + 1, "number")
                    && !(token.word().equals("number") && weak)
                    && !isObject(one, i, k)) {
                return !isDocumentSent(one, i, end);
            }
            if (inside
                    && k - i < 5
                    && !weak
                    && (one.is(i + 1, "the")
                            || one.is(i + 1, "our")
                            || one.is(i + 1, "them")
                            || one.is(i + 1, "to")
                            || one.is(i + 1, "with"))
                    && Names.isName(one, k)) {
                return true;
            }
            if (inside
                    && weak
                    && k - i < 6
                    && (one.is(k - 1, "to") || one.is(k - 1, "with") || one.is(k - 1, "the") || one.is(k - 1, "our"))
                    && Names.isName(one, k)) {
                return true;
            }
        }
        return false;
    }

    /** "Check your email", "use this form number", "see the page above": the place is what is looked at, in the same talk. */
    private static boolean isObject(Utterance one, int verb, int place) {
        String word = one.word(place);
        boolean mail = word.equals("email") || word.equals("mail") || word.equals("phone") || word.equals("post");
        if (one.is(verb + 1, "it") || (one.is(verb + 1, "them") && one.is(verb, "see"))) {
            return !one.is(verb, "put")
                    && !one.is(verb, "take")
                    && !one.is(verb, "report")
                    && !one.is(verb, "send")
                    && !one.is(verb, "return");
        }
        boolean bare = one.is(verb, "check")
                || one.is(verb, "send")
                || one.is(verb, "see")
                || one.is(verb, "try")
                || (one.is(verb, "use") && one.is(place - 1, "your"));
        return (mail && bare && !one.is(place - 1, "by"))
                || (word.equals("chat") && (one.is(place - 1, "this") || one.is(place + 1, "open")))
                || (word.equals("person") && !one.is(place - 1, "in"))
                || (word.equals("app") && one.is(place + 1, "open"))
                || (word.equals("line") && one.is(place - 1, "the"));
    }

    private static boolean isDocumentSent(Utterance one, int verb, int end) {
        return one.has(
                        verb,
                        Math.min(end, verb + 6),
                        Set.of(
                                "photo",
                                "photos",
                                "picture",
                                "pictures",
                                "copy",
                                "receipt",
                                "document",
                                "documents",
                                "scan",
                                "screenshot",
                                "proof",
                                "them",
                                "passport"))
                && one.has(verb, verb + 1, Set.of("email", "send", "mail", "text", "message", "post"))
                && one.has(verb, end, Set.of("while", "us", "me", "here", "?"));
    }

    private static boolean isDoneElsewhere(Utterance one, int i) {
        boolean must =
                one.has(Math.max(one.start(i), i - 6), i, Set.of("must", "only", "be", "are", "is", "should", "best"));
        if (!must
                || one.is(i, "sent")
                || one.has(
                        Math.max(one.start(i), i - 4),
                        i,
                        Set.of("been", "was", "has", "have", "not", "will", "being"))) {
            return false;
        }
        int end = one.end(i);
        for (int k = i + 1; k < Math.min(end, i + 5); k++) {
            if (BY.contains(one.word(k)) && one.has(k, Math.min(end, k + 6), PLACES)) {
                return true;
            }
        }
        return false;
    }

    /** "Our nurse line can: 555-0188", "takes requests by email, spares@...". */
    private static boolean isGivenAddress(Utterance one, int i) {
        int end = Math.min(one.end(i), i + 9);
        if (!one.has(one.start(i), i + 6, PLACES)
                || one.has(
                        one.start(i),
                        i,
                        Set.of(
                                "have",
                                "sent",
                                "your",
                                "order",
                                "parcel",
                                "tracking",
                                "will",
                                "i",
                                "from",
                                "account"))) {
            return false;
        }
        for (int k = i + 1; k < end; k++) {
            if (one.token(k).word().indexOf('@') > 0 || isPhoneNumber(one, k)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isPhoneNumber(Utterance one, int i) {
        String word = one.word(i);
        if (word.isEmpty() || !(Character.isDigit(word.charAt(0)) || word.charAt(0) == '+')) {
            return false;
        }
        int digits = 0;
        for (int k = 0; k < word.length(); k++) {
            char c = word.charAt(k);
            if (Character.isDigit(c)) {
                digits++;
            } else if (c != '-' && c != '+') {
                return false;
            }
        }
        boolean more = i + 1 < one.size()
                && one.token(i + 1).hasDigit()
                && Character.isDigit(one.word(i + 1).charAt(one.word(i + 1).length() - 1));
        return digits >= 6 || (digits >= 3 && more);
    }

    private static boolean isSameChannel(Conversation talk, Utterance one, int i) {
        int start = one.start(i);
        int end = one.end(i);
        if (talk.medium() == Medium.SOCIAL && one.has(start, end, Set.of("dm", "dms", "pm", "inbox"))) {
            return true;
        }
        boolean here = one.has(i, end, Set.of("here")) && !hasAddress(one, i, end) && !one.has(i, end, Families.NOT);
        boolean spare = one.has(i, end, Set.of("if", "should"))
                && one.has(
                        i,
                        end,
                        Set.of(
                                "anything",
                                "late",
                                "problem",
                                "problems",
                                "trouble",
                                "else",
                                "changes",
                                "questions",
                                "further",
                                "again",
                                "ever",
                                "wrong"));
        if (spare) {
            return true;
        }
        boolean back = one.has(i, i + 3, Set.of("back", "again"))
                && one.has(i, end, Set.of("me", "number", "us"))
                && talk.medium() == Medium.PHONE;
        return (here && !one.has(i, end, PLACES))
                || back
                || (one.has(start, i, Set.of("if", "once", "when", "after", "unless"))
                        && !one.has(i, Math.min(one.size(), end + 4), Set.of("@"))
                        && one.has(
                                start,
                                i,
                                Set.of(
                                        "not",
                                        "any",
                                        "else",
                                        "problem",
                                        "problems",
                                        "trouble",
                                        "again",
                                        "changes",
                                        "happens",
                                        "still",
                                        "does",
                                        "prefer",
                                        "ever")));
    }

    private static boolean hasAddress(Utterance one, int from, int to) {
        for (int i = from; i < to; i++) {
            if (one.token(i).isAddress() || isPhoneNumber(one, i)) {
                return true;
            }
        }
        return false;
    }

    private static String target(Utterance one, int at) {
        for (int i = Math.max(0, at); i < one.size(); i++) {
            if (one.token(i).isAddress()) {
                return one.turn()
                        .text()
                        .substring(one.token(i).start(), one.token(i).end());
            }
            if (isPhoneNumber(one, i)) {
                int end = i;
                while (end + 1 < one.size() && one.token(end + 1).hasDigit() && end - i < 4) {
                    end++;
                }
                return "phone "
                        + one.turn()
                                .text()
                                .substring(one.token(i).start(), one.token(end).end());
            }
        }
        for (int i = Math.max(0, at); i < one.size(); i++) {
            if (PLACES.contains(one.word(i))) {
                return "the " + one.word(i).toLowerCase(Locale.ROOT);
            }
        }
        return "elsewhere";
    }
}
