package dev.mysteryshopper.reports.fact;

import dev.mysteryshopper.reports.fact.Phrases.Hit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads whether a request was accepted, denied or made conditional, also where the word itself is not there. */
final class DecisionReader {

    private enum Sign {
        ACCEPTS,
        DENIES,
        CONDITION,
        PUTS_OFF,
        NEUTRAL
    }

    private static final Phrases<Sign> SIGNS = new Phrases<Sign>()
            .add(
                    Sign.ACCEPTS,
                    "approved",
                    "accepted",
                    "granted",
                    "agreed",
                    "go ahead",
                    "pleased to confirm",
                    "happy to",
                    "glad to",
                    "authorised",
                    "authorized",
                    "in your favour|favor",
                    "label",
                    "prepaid label",
                    "return label",
                    "we'll|will|can|i'll|i've ~ refund",
                    "refund you",
                    "refunded",
                    "have ~ refunded",
                    "get your money back",
                    "money back",
                    "get it|them back",
                    "you'll get|have ~ back|refund|replacement|exchange|credit",
                    "granted",
                    "authorised",
                    "we can give you",
                    "we can do that",
                    "can do that",
                    "i can do that",
                    "that's approved",
                    "allowed",
                    "permitted",
                    "i'll allow",
                    "will honour",
                    "sent you a label|replacement",
                    "a replacement",
                    "you're covered",
                    "you are covered",
                    "that's covered",
                    "we accept",
                    "we'll accept",
                    "not a problem at all",
                    "we've taken",
                    "wiped",
                    "cleared",
                    "removed the charge|fee",
                    "cancelled the charge|fee",
                    "won't be charged",
                    "extended",
                    "got you down",
                    "added to",
                    "moved you",
                    "put ~ back on your",
                    "put|putting ~ through",
                    "will be reimbursed|refunded|credited|replaced|covered|waived|paid",
                    "been reversed|waived|refunded|credited|removed|approved|cleared|taken off|written off",
                    "taken ~ off",
                    "take ~ off for you",
                    "let it go",
                    "waived",
                    "reversed",
                    "credited",
                    "make an exception",
                    "made an exception",
                    "booked ~ engineer|technician|visit|repair",
                    "is covered",
                    "covered",
                    "covered by|under",
                    "nothing ~ to pay",
                    "no charge",
                    "on us",
                    "that's on us",
                    "bring it|them back|in",
                    "bring ~ in|back",
                    "pop|send|post|ship|drop it|them back|off|in|round",
                    "send it back",
                    "yes",
                    "yep",
                    "yeah",
                    "sure",
                    "sure thing",
                    "of course",
                    "no problem",
                    "not a problem",
                    "no worries",
                    "certainly",
                    "absolutely",
                    "definitely",
                    "no reason we|i wouldn't|won't|not",
                    "won't fall out",
                    "set to",
                    "request : done",
                    "done",
                    "all done",
                    "fine to",
                    "is fine",
                    "are fine",
                    "that's fine",
                    "being put aside",
                    "replacement ~ on its way|ok|coming|ordered",
                    "a new ~ is",
                    "new one",
                    "sorted for you",
                    "sorted it",
                    "we'll|i'll|will ~ replace",
                    "happily",
                    "settled",
                    "successful",
                    "you can",
                    "ok to",
                    "all good",
                    "good news",
                    "by all means",
                    "increased to",
                    "raised to",
                    "eligible for",
                    "is eligible",
                    "upgraded",
                    "added you",
                    "we've|i've|have ~ added|credited|refunded|waived|applied|removed|issued|cancelled|moved|changed|extended|booked",
                    "we'll take it|them",
                    "take it back",
                    "will take",
                    "don't you worry",
                    "consider it done",
                    "with pleasure",
                    "you're in",
                    "confirmed",
                    "will pay",
                    "we'll pay",
                    "we'll cover",
                    "will cover",
                    "comes off",
                    "put a credit",
                    "applied ~ credit",
                    "on its way",
                    "swap it",
                    "we'll swap",
                    "we'll sort",
                    "no questions asked",
                    "come and collect",
                    "free of charge",
                    "our treat",
                    "honour",
                    "honor",
                    "we'll honour|honor",
                    "we do",
                    "match it",
                    "we'll match",
                    "covered in full",
                    "paid out")
            .add(
                    Sign.DENIES,
                    "denied",
                    "declined",
                    "rejected",
                    "refused",
                    "turned down",
                    "not able to",
                    "unable to",
                    "can't",
                    "cannot",
                    "can not",
                    "won't be able",
                    "won't",
                    "wouldn't be able",
                    "couldn't",
                    "non - refundable",
                    "nonrefundable",
                    "not refundable",
                    "not eligible",
                    "ineligible",
                    "isn't eligible",
                    "isn't|not|aren't covered",
                    "not covered",
                    "no payment is due",
                    "fee|charge stands",
                    "stands",
                    "unsuccessful",
                    "posting ~ back to you",
                    "sending ~ back to you",
                    "send ~ back to you",
                    "returning ~ to you",
                    "regret",
                    "not something we",
                    "where it stays",
                    "wear and tear",
                    "accidental damage",
                    "you'd pay",
                    "you'd have to pay",
                    "you would have to pay",
                    "at your own cost|expense",
                    "don't ~ refund|adjust|replace|exchange|accept|cover|offer|do",
                    "do not ~ refund|accept|offer|replace|cover|exchange",
                    "doesn't ~ cover|qualify|extend",
                    "does not ~ cover|qualify",
                    "not ~ qualify",
                    "outside ~ warranty|window|policy|terms|period",
                    "too late",
                    "past ~ deadline|window",
                    "no refunds",
                    "no refund",
                    "no returns",
                    "final sale",
                    "all sales final",
                    "against ~ policy",
                    "have to say no",
                    "must decline",
                    "nope",
                    "no",
                    "not possible",
                    "isn't possible",
                    "out of the question",
                    "not this time",
                    "no exceptions",
                    "no exception",
                    "remains payable",
                    "still owe|owed|due|apply|applies",
                    "not going to",
                    "not allowed",
                    "won't ~ refund",
                    "not be refunded|replaced|reimbursed|accepted|approved|granted",
                    "no can do",
                    "not accept",
                    "isn't something",
                    "not in a position",
                    "ruled out",
                    "we don't",
                    "void",
                    "voided",
                    "void the",
                    "has lapsed",
                    "expired",
                    "out of warranty",
                    "no longer",
                    "falls outside",
                    "not our",
                    "no go",
                    "don't think so",
                    "not for",
                    "quote for the repair",
                    "at £",
                    "chargeable",
                    "afraid not")
            .add(
                    Sign.CONDITION,
                    "as long as",
                    "so long as",
                    "provided",
                    "providing",
                    "only if",
                    "only when",
                    "if the",
                    "if it",
                    "if you",
                    "if they",
                    "if your",
                    "if there",
                    "once the",
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
                    "comes in its original")
            .add(
                    Sign.PUTS_OFF,
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
                    "i can ask")
            .add(
                    Sign.NEUTRAL,
                    "no wait",
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
                    "no , wait");

    private DecisionReader() {}

    static Reading read(Passage passage, Frame frame) {
        List<Hit<Sign>> hits = new ArrayList<>();
        for (Hit<Sign> hit : SIGNS.in(passage)) {
            boolean real = !passage.quoted(hit.from()) && hit.meaning() != Sign.NEUTRAL;
            boolean asked = passage.asks(hit.from()) && hit.meaning() != Sign.PUTS_OFF;
            if (real && !asked) {
                hits.add(hit);
            }
        }
        if (hits.isEmpty()) {
            return Silence.in(passage, frame);
        }
        boolean putsOff = hits.stream().anyMatch(hit -> hit.meaning() == Sign.PUTS_OFF);
        List<Hit<Sign>> deciding = hits.stream()
                .filter(hit -> hit.meaning() == Sign.ACCEPTS || hit.meaning() == Sign.DENIES)
                .toList();
        if (putsOff) {
            return deciding.isEmpty() ? Reading.NOTHING : new Reading(Optional.empty(), false);
        }
        Optional<Hit<Sign>> condition =
                hits.stream().filter(hit -> hit.meaning() == Sign.CONDITION).findFirst();
        if (deciding.isEmpty()) {
            return condition
                    .map(hit ->
                            new Reading(Optional.of(passage.stated(Decision.CONDITIONAL, hit.from(), hit.to())), false))
                    .orElse(Reading.NOTHING);
        }
        return decided(passage, deciding, condition);
    }

    private static Reading decided(Passage passage, List<Hit<Sign>> deciding, Optional<Hit<Sign>> condition) {
        Hit<Sign> last = deciding.get(deciding.size() - 1);
        Hit<Sign> first = deciding.get(0);
        boolean mixed = deciding.stream().anyMatch(hit -> hit.meaning() != first.meaning());
        Hit<Sign> chosen = first;
        boolean sure = true;
        if (mixed) {
            boolean turned = turnsBetween(passage, first.to(), last.from());
            chosen = turned ? last : first;
            sure = turned && deciding.size() <= 3;
        }
        if (chosen.meaning() == Sign.ACCEPTS
                && condition.isPresent()
                && Math.abs(passage.sentence(condition.get().from()) - passage.sentence(chosen.from())) <= 1) {
            int from = Math.min(condition.get().from(), chosen.from());
            int to = Math.max(condition.get().to(), chosen.to());
            return new Reading(Optional.of(passage.stated(Decision.CONDITIONAL, from, to)), sure);
        }
        Decision decision = chosen.meaning() == Sign.ACCEPTS ? Decision.ACCEPTED : Decision.DENIED;
        int from = passage.clauseStart(chosen.from());
        return new Reading(
                Optional.of(passage.stated(
                        decision,
                        Math.min(from, chosen.from()),
                        Math.max(chosen.to(), passage.clauseEnd(chosen.from())))),
                sure);
    }

    /** "but", "oh wait", "however": what comes after is what counts. */
    private static boolean turnsBetween(Passage passage, int from, int to) {
        for (int i = from; i < to; i++) {
            if (passage.is(i, "but")
                    || passage.is(i, "however")
                    || passage.is(i, "wait")
                    || passage.is(i, "though")
                    || passage.is(i, "actually")
                    || passage.is(i, "hold")
                    || (passage.is(i, ".") && passage.is(i + 1, "."))) {
                return true;
            }
        }
        return false;
    }
}
