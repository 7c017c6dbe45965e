package dev.mysteryshopper.reports.fact.read;

import dev.mysteryshopper.reports.fact.words.Phrases;

/** Phrases by which companies accept a request, deny it, make it conditional or put it off. */
final class DecisionWords {

    /** What must be so first. */
    private static final String[] CONDITIONS = {
        "accepted|allowed|welcome|possible|join|come|ride|hire when|where|with",
        "on production|presentation of",
        "as long as",
        "so long as",
        "provided",
        "providing",
        "only if",
        "only when",
        "if *",
        "provided|providing that|you|it|they|we|the",
        "as soon as",
        "if it",
        "if you",
        "if they",
        "if your",
        "if there",
        "once *",
        "once your",
        "once we",
        "once you",
        "subject to",
        "needs ~ consent|approval|permission|receipt|proof",
        "need ~ consent|approval",
        "on condition",
        "on the condition",
        "eligible only",
        "conditional",
        "when it's given",
        "pending",
        "unless",
        "assuming",
        "in exchange for",
        "with a receipt",
        "with proof",
        "with the receipt",
        "on receipt of",
        "must be",
        "must have",
        "requires",
        "after we receive",
        "as soon as we",
        "except if",
        "only with",
        "dependent on",
        "only in ~ original",
        "comes in its original"
    };

    /** It is not decided yet, or not by the one who answers. */
    private static final String[] DELAYS = {
        "passed it|this|that|your|you",
        "passing",
        "pass it|this|you",
        "escalated",
        "escalate",
        "look into",
        "looking into",
        "get back to you",
        "be in touch",
        "ask me again",
        "let us have",
        "send us",
        "could you",
        "can you",
        "would you",
        "checking",
        "check with",
        "under review",
        "reviewing",
        "being reviewed",
        "depends",
        "it depends",
        "have to see",
        "have to ask",
        "i'd have to",
        "we'll see",
        "not yet decided",
        "no decision",
        "being looked at",
        "within ~ days you will",
        "forwarded",
        "waiting for",
        "waiting on",
        "need to see",
        "haven't decided",
        "still being",
        "in the hands of",
        "up to the",
        "can't say",
        "couldn't say",
        "can't tell",
        "can't promise",
        "not sure",
        "can't decide",
        "above my",
        "someone will",
        "will review",
        "will assess",
        "will decide",
        "be assessed",
        "with our team",
        "let you know",
        "case number",
        "raised a ticket",
        "raised a case",
        "opened a case",
        "ticket",
        "i'll ask",
        "i'll check",
        "i can ask"
    };

    /** Turns of phrase that decide nothing. */
    private static final String[] TALK = {
        "if you like|want|prefer|wish|ever",
        "if not|possible|anything|so|only",
        "to let you know",
        "as if",
        "no joke|fun|small|picnic",
        "oh no",
        "waiting for you",
        "once more|again|a|in",
        "added to ~ file|record|notes|case|profile",
        "been added to ~ file|record|notes|case|profile|account",
        "no wait",
        "oh no , what|that|how|i|i'm|sorry|we|this",
        "no doubt",
        "no need",
        "no later",
        "no longer than",
        "no box needed",
        "no receipt needed",
        "thank you",
        "don't worry",
        "don't you worry",
        "can't wait",
        "no matter",
        "no . . .",
        "order number",
        "won't take long",
        "you can see",
        "you can find",
        "you can track",
        "you can reach",
        "you can call",
        "you can contact",
        "done so",
        "yes or no",
        "in no time",
        "no , wait"
    };

    static final Phrases<Ruling> ALL = all();

    private DecisionWords() {}

    private static Phrases<Ruling> all() {
        Phrases<Ruling> phrases = new Phrases<>();
        AcceptingWords.addTo(phrases);
        DenyingWords.addTo(phrases);
        return phrases.add(Ruling.CONDITION, CONDITIONS)
                .add(Ruling.PUTS_OFF, DELAYS)
                .add(Ruling.NEUTRAL, TALK);
    }
}
