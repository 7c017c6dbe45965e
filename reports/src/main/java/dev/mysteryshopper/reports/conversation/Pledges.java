package dev.mysteryshopper.reports.conversation;

import dev.mysteryshopper.reports.conversation.Pledge.Standing;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Finds promises: a sentence of the company that commits it to something, and a term. Terms for the customer, general
 * rules, what a bank takes, days on which something takes effect and what is already done are none.
 */
final class Pledges {

    private enum Sense {
        COMMITS,
        EXCLUDES
    }

    private static final Lexicon<Sense> WORDS = new Lexicon<Sense>(Families.ALL)
            .add(
                    Sense.COMMITS,
                    "will|shall|going",
                    "should ?now ?then be|have|get|see|receive|arrive|hear|reach|land|come|show|find|turn|appear|drop|take|go|leave",
                    "expect ?it|a|an|to|the|your|us|delivery",
                    "aim|aiming|hope|hoping|promise|plan|planning|try to",
                    "leave us|here|our|the",
                    "comes|arrives|ships|leaves|lands|goes|departs|dispatches|follows|drops|reaches",
                    "you|customers get|receive|hear|have|see ?it|your|#|a|the|money|from|an|back|confirmation",
                    "we reply|respond|answer|ship|dispatch|deliver|send|post|process|review|call|email|refund|write|ring|get|come|text|aim|handle",
                    "is|are ?all ?now ?usually ?normally ?always|being sent|answered|shipped|posted|dispatched|delivered|processed|booked|due|scheduled|set|reviewed|refunded|paid|arriving|coming|sending|posting|calling|ringing|emailing|planned|handled|issued|credited",
                    "am|are ?now sending|posting|ringing|calling|emailing|writing|getting|shipping|crediting|refunding|coming|booking|texting|putting|dispatching|couriering",
                    "have|has booked|scheduled|arranged|set|put|ordered|reserved|got|asked",
                    "booked|scheduled|arranged|confirmed for|in|on|: |,",
                    "booked|booking",
                    "on its|their|the way|with",
                    "delivery|arrival|dispatch|collection|visit|reply|response|answer|callback|refund ?time ?is ?: within|by|on|in|takes|:",
                    "with you by|on|within|in|tomorrow|today|before|this",
                    "due ?in ?to on|by|back|with|arrive|tomorrow|today|for",
                    "reply|response|answer|replies within|in",
                    "someone|somebody replies|answers|responds",
                    "back ?up ?on ?with ?in by",
                    "ready by|on|for|tomorrow|in|within|this",
                    "goes|go|going back|out|off|to")
            .add(
                    Sense.EXCLUDES,
                    "please ~ by|within|before",
                    "you ?will ?can ?may ?have ?need|must ?to ?to return|cancel|pay|send|submit|reply|collect|claim|apply|exchange|appeal|renew|confirm ~ within|by|before",
                    "you ?will need|have|must to ~ by|within|before",
                    "payment|invoice|bill|balance|fee|amount|rent|premium is|are|falls ?now due",
                    "bank|issuer|provider|card-issuer ~ take|takes|need|needs|up",
                    "banks ?can ?may ?usually take",
                    "membership|subscription|contract|policy|plan|service|cover|line|account|change|offer|price|tariff|rate|rates|booking|licence|license|voucher|code|notice|period|agreement|permit|pass|guarantee|warranty|lease|tenancy|cancellation ~ ends|end|ending|starts|start|expires|expire|stops|stop|begins|begin|lapses|finishes|finish|runs|effect|changes|renews|valid|closes",
                    "takes|take|comes|come into|effect",
                    "take|takes effect",
                    "be charged|billed|active|valid|cancelled|closed|covered|switched",
                    "valid|open|free|available|good|until until|till|from|through|on",
                    "see you",
                    "your appointment|table|slot|class|lesson|seat",
                    "appointment is|on|at|for",
                    "return|returns|exchanges|claims|complaints within|must",
                    "may|can|might|could ?also ?sometimes take",
                    "no ?later|earlier than",
                    "come|pop|drop|call ?back in|by|round|again|after|us|and",
                    "can ?be ~ within|by",
                    "went|left|sent|posted|shipped|arrived|came|emailed|paid|delivered|refunded|was|were ?out ?off ?on|in|by ?the today|yesterday|this");

    private Pledges() {}

    static List<Pledge> of(Conversation talk, List<Utterance> said, ZoneId zone) {
        List<Pledge> pledges = new ArrayList<>();
        Set<String> terms = new HashSet<>();
        for (Utterance one : said) {
            if (one.turn().fromCompany() && !one.isNote()) {
                LocalDate today = one.turn().at().atZone(zone).toLocalDate();
                collect(talk, one, today, zone, pledges, terms);
            }
        }
        return pledges;
    }

    private static void collect(
            Conversation talk, Utterance one, LocalDate today, ZoneId zone, List<Pledge> pledges, Set<String> terms) {
        int i = 0;
        int last = -1;
        while (i < one.size()) {
            Terms.Term term = Terms.at(one, i, today);
            if (term == null) {
                i++;
                continue;
            }
            boolean newSentence =
                    last < 0 || one.sentence(last) != one.sentence(i) || one.has(last, i, Set.of("and", ",", "then"));
            if (newSentence && isPledge(one, term, today) && !isShortWait(talk, one, term)) {
                String key = term.iso();
                if (terms.add(key)) {
                    pledges.add(new Pledge(
                            one.turn().index(),
                            one.sentenceText(i),
                            key,
                            one.turn().at(),
                            term.due(one.turn().at(), zone),
                            Standing.OPEN));
                }
                last = i;
            }
            i = term.to();
        }
    }

    private static boolean isPledge(Utterance one, Terms.Term term, LocalDate today) {
        int at = term.from();
        if (one.asks(at)) {
            return false;
        }
        if (term.day() != null && term.day().isBefore(today)) {
            return false;
        }
        int start = one.start(at);
        int end = one.end(at);
        boolean commits = false;
        for (int i = start; i < end; i++) {
            Lexicon.Hit<Sense> hit = WORDS.at(one, i);
            if (hit == null) {
                continue;
            }
            if (hit.meaning() == Sense.EXCLUDES) {
                boolean near = i <= term.to() && Math.abs(i - at) < 12;
                if (near && !isCommitted(one, hit, at)) {
                    return false;
                }
                continue;
            }
            commits |= i < term.to() + 6 && !negated(one, i);
        }
        return commits && !one.is(term.to(), "ago") && !isCondition(one, at, start);
    }

    /** "You will not be charged and get it by Friday": what excludes stands before another clause. */
    private static boolean isCommitted(Utterance one, Lexicon.Hit<Sense> hit, int at) {
        return one.has(hit.to(), at, Set.of("and", "but", "then"))
                && one.has(hit.to(), at, Set.of("will", "you", "we", "i"));
    }

    private static boolean negated(Utterance one, int i) {
        return one.is(i + 1, "not") || one.is(i + 1, "never") || one.is(i - 1, "not") || one.is(i - 1, "never");
    }

    /** Minutes in a live talk are waited out in it, unless somebody is to call or write then. */
    private static boolean isShortWait(Conversation talk, Utterance one, Terms.Term term) {
        if (term.span() == null || !term.iso().startsWith("PT") || !term.iso().endsWith("M")) {
            return false;
        }
        boolean later = one.has(
                one.start(term.from()),
                one.end(term.from()),
                Set.of(
                        "call",
                        "email",
                        "emailed",
                        "text",
                        "texted",
                        "ring",
                        "mail",
                        "back",
                        "there",
                        "arrive",
                        "engineer",
                        "driver",
                        "courier"));
        return Waits.isAsked(one) || (talk.medium().isLive() && !later);
    }

    private static boolean isCondition(Utterance one, int at, int start) {
        int k = at - 1;
        while (k >= start && at - k < 8) {
            if (one.is(k, "if") || one.is(k, "unless")) {
                return !one.has(k, at, Set.of("will", "then"));
            }
            if (one.is(k, ",")) {
                return false;
            }
            k--;
        }
        return false;
    }
}
