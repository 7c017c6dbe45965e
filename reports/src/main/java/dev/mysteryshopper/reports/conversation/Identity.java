package dev.mysteryshopper.reports.conversation;

import java.util.Set;

/** Finds where the customer is asked to prove who they are: the purpose is told, or something only they would know is asked for. */
final class Identity {

    private enum Sign {
        PURPOSE,
        FACTOR,
        BIRTH
    }

    private static final Lexicon<Sign> SIGNS = new Lexicon<Sign>(Families.ALL)
            .add(
                    Sign.PURPOSE,
                    "for ?data ?account ?your ?the security|privacy|protection|verification|identification",
                    "security|verification|identity|identification question|questions|check|checks|purposes|reasons|code|word|details|step|process",
                    "data protection",
                    "verify ?that ?it ?is ?'s you|who|identity|ownership|yourself",
                    "verify your ?account identity|details|account|ownership|number",
                    "verify the ?account identity|account|ownership",
                    "protect your|the ?account ?personal data|account|privacy|details|information",
                    "know|check|sure ?that you are allowed|authorised|authorized|entitled",
                    "verify you|who|identity",
                    "identify you|yourself",
                    "confirm ?that ?it ?is|'s you|who|identity",
                    "confirm your identity",
                    "confirm it is|'s ?really you",
                    "confirm you are",
                    "prove ?that ?it ?is ?'s ?you ?who identity|you|yourself|it|this",
                    "sure|certain ?that i|we ?am ?are ?really ~ speaking|talking|dealing",
                    "sure|certain ?that it|this is|'s ?really you",
                    "sure|certain ?that you are",
                    "sure|certain|know who|whom",
                    "check ?that ?it ?is ?'s ?really you|who|identity",
                    "know ?that it|its ?is ?'s ?really you",
                    "check|confirm|sure|verify|prove|show its|it ?really you",
                    "who i am|'m speaking|talking",
                    "pass|passed|clear|through security",
                    "authenticate ?you|your|yourself|the",
                    "some|few|quick|a ?quick ?few security")
            .add(
                    Sign.FACTOR,
                    "password",
                    "passcode",
                    "passphrase",
                    "memorable word|name|date|place|information|answer",
                    "secret word|question|answer|phrase",
                    "pin",
                    "mother 's maiden",
                    "maiden name",
                    "last|final|first four|4|three|3|two|2|five|5|six|6 ?digits|numbers|characters|letters ?of ?on ?in your|the|social|card|phone|ssn|account|national|mobile|digits",
                    "last|final four|4|three|3 digits|numbers",
                    "# digits of",
                    "characters|letters|digits|character|letter|digit of|from|in your",
                    "one-time|onetime ?pass code|passcode|password",
                    "one time ?pass code|passcode|password",
                    "sent|texted|emailed ?you ?just ?a ~ code|pin",
                    "code ?that ?which ?i ?we ?have ?has ?been ?was ?just sent|texted|emailed",
                    "code|pin ?from ?in ?on the|your ?app|text|email|authenticator|sms|message",
                    "#|six|four|eight ?- digit code",
                    "six-digit|four-digit|6-digit|4-digit|five-digit|8-digit|eight-digit",
                    "national insurance number",
                    "social security",
                    "photo|government ?photo id|identification",
                    "passport|driving|driver's|drivers number|licence|license|copy",
                    "fingerprint")
            .add(
                    Sign.BIRTH,
                    "date ?and ?place of birth",
                    "birth date|day",
                    "birthdate|birthday|dob",
                    "when were you born",
                    "born");

    private static final Set<String> REQUESTS = Set.of(
            "please", "need", "may", "could", "can", "tell", "give", "enter", "confirm", "what", "reply", "text",
            "type", "key", "provide", "read", "send", "say", "have", "take", "answer", "ask", "state", "must", "verify",
            "check", "quote", "spell", "just", "let", "your");

    private Identity() {}

    static boolean isChecked(Utterance one) {
        boolean asks = one.asksAtAll() || one.has(0, one.size(), REQUESTS);
        if (!asks) {
            return false;
        }
        boolean purpose = false;
        for (Lexicon.Hit<Sign> hit : SIGNS.in(one)) {
            boolean request = asksFor(one, hit.from());
            if (hit.meaning() == Sign.FACTOR && request && !isOther(one, hit)) {
                return true;
            }
            if (hit.meaning() == Sign.BIRTH && request && !isSomebodyElses(one, hit)) {
                return true;
            }
            purpose |= hit.meaning() == Sign.PURPOSE && !isDone(one, hit);
        }
        return purpose && wantsSomething(one);
    }

    private static boolean asksFor(Utterance one, int at) {
        return one.asks(at)
                || (one.has(
                                one.start(at),
                                one.end(at),
                                Set.of(
                                        "please", "need", "enter", "confirm", "give", "reply", "type", "provide", "key",
                                        "read", "text", "tell", "quote", "state", "say", "and", "verify"))
                        && !one.has(
                                one.start(at),
                                one.end(at),
                                Set.of("reset", "change", "changed", "never", "forgot", "forgotten", "link", "new")));
    }

    /** A reset, a promo code, a pin for a locker: the company gives it, or the matter is about it. */
    private static boolean isOther(Utterance one, Lexicon.Hit<Sign> hit) {
        return one.has(
                hit.from() - 4,
                hit.to() + 3,
                Set.of(
                        "reset",
                        "promo",
                        "discount",
                        "voucher",
                        "error",
                        "batch",
                        "lot",
                        "serial",
                        "gift",
                        "colour",
                        "model",
                        "forgotten",
                        "new",
                        "tracking",
                        "meter",
                        "barcode"));
    }

    private static boolean isSomebodyElses(Utterance one, Lexicon.Hit<Sign> hit) {
        return one.has(
                hit.from() - 5,
                hit.to() + 3,
                Set.of(
                        "his",
                        "her",
                        "correct",
                        "new",
                        "actual",
                        "pet's",
                        "kitten",
                        "son's",
                        "daughter's",
                        "child",
                        "child's",
                        "baby",
                        "pet",
                        "puppy",
                        "dog",
                        "their",
                        "passenger",
                        "passengers"));
    }

    private static boolean isDone(Utterance one, Lexicon.Hit<Sign> hit) {
        return one.has(one.start(hit.from()), hit.to(), Set.of("thanks", "thank", "passed", "have", "verified"))
                && !one.asks(hit.from())
                && !one.has(one.start(hit.from()), one.end(hit.from()), Set.of("please", "need", "to"));
    }

    /** Whether something is asked for beside the purpose. */
    private static boolean wantsSomething(Utterance one) {
        return one.asksAtAll()
                || one.has(
                        0,
                        one.size(),
                        Set.of(
                                "please", "need", "enter", "reply", "text", "confirm", "give", "tell", "provide",
                                "type", "key", "read", "answer", "full", "your"));
    }
}
