package dev.mysteryshopper.reports.conversation;

import dev.mysteryshopper.reports.conversation.Pledge.Standing;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

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
                    "goes|go|going back|out|off|to",
                    "back to|on|onto|in the|your|that ?same ?original ?payment card|account|bank|method",
                    "allow ?up ?to ?for ?about",
                    "delivery|collection|pick-up|pickup|installation ?and ?pick-up ?pickup on",
                    "is|are|'s on ?board the|a|tonight's|today's|tomorrow's van|lorry|truck|plane|train|post|round",
                    "replies|answers|responses|decisions ?usually ?can ?may ?will take|takes",
                    "answer|reply|respond within|in",
                    "would be refunded|credited|paid|sent|posted|delivered|returned",
                    "sending|sent|posting|paying|crediting|refunding ?it ?them ?that ?you back|out|now|off",
                    "working|business days from when|receipt|arrival")
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
                    "return|returns|exchanges within|must",
                    "claims|complaints must",
                    "can ?only ?also be used|cancelled|changed|returned|exchanged|booked|made ~ in|within|by",
                    "found|booked|bought|reported|requested|made within",
                    "rebooked on|to|onto|for",
                    "will be closed|shut|unavailable",
                    "closes|closed|shut from|on",
                    "flight|flights|train|seat|seats|places ~ on|leaves|departs|at|from",
                    "would cost",
                    "has|have ?already gone back",
                    "may|can|might|could ?also ?sometimes take",
                    "no ?later|earlier than",
                    "come|pop|drop|call ?back in|by|round|again|after|us|and",
                    "can ?be ~ within|by",
                    "went|left|sent|posted|shipped|arrived|came|emailed|paid|delivered|refunded|was|were ?out ?off ?on|in|by ?the today|yesterday|this");

    private Pledges() {}

    static List<Pledge> of(Conversation talk, List<Utterance> said, ZoneId zone) {
        List<Pledge> pledges = new ArrayList<>();
        Map<String, Instant> terms = new HashMap<>();
        for (Utterance one : said) {
            if (one.turn().fromCompany() && !one.isNote()) {
                LocalDate today = one.turn().at().atZone(zone).toLocalDate();
                collect(talk, one, today, zone, pledges, terms);
            }
        }
        return pledges;
    }

    private static void collect(
            Conversation talk,
            Utterance one,
            LocalDate today,
            ZoneId zone,
            List<Pledge> pledges,
            Map<String, Instant> terms) {
        int i = 0;
        int last = -1;
        @Nullable LocalDate named = null;
        while (i < one.size()) {
            Terms.Term term = Terms.at(one, i, today);
            if (term == null) {
                i++;
                continue;
            }
            if (named != null && isClock(one, term, today)) {
                term = new Terms.Term(term.from(), term.to(), null, named);
            }
            named = term.day() == null ? named : term.day();
            boolean newSentence =
                    last < 0 || one.sentence(last) != one.sentence(i) || one.has(last, i, Set.of("and", ",", "then"));
            if (newSentence && isPledge(one, term, today) && !isShortWait(talk, one, term)) {
                String key = term.iso();
                Instant due = term.due(one.turn().at(), zone);
                if (isFresh(terms, key, due)) {
                    pledges.add(new Pledge(
                            one.turn().index(),
                            one.sentenceText(i),
                            key,
                            one.turn().at(),
                            due,
                            Standing.OPEN));
                }
                last = i;
            }
            i = term.to();
        }
    }

    /** "Before ten", of the day that was named before. */
    private static boolean isClock(Utterance one, Terms.Term term, LocalDate today) {
        return today.equals(term.day())
                && (one.is(term.from(), "by") || one.is(term.from(), "before"))
                && !one.has(term.from(), term.to(), Set.of("today", "tonight"));
    }

    /** The same term again is the same promise, unless its clock began anew the day after, or later. */
    private static boolean isFresh(Map<String, Instant> terms, String term, Instant due) {
        Instant before = terms.put(term, due);
        return before == null || Duration.between(before, due).compareTo(ANEW) >= 0;
    }

    private static final Duration ANEW = Duration.ofHours(12);

    private static boolean isPledge(Utterance one, Terms.Term term, LocalDate today) {
        int at = term.from();
        if (one.asks(at) || isOpenEnded(one, term)) {
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

    /** "Until 27 March", "from 6 June", "today's post", "Monday to Friday", "within 24 hours of booking": no time by which it is done. */
    private static boolean isOpenEnded(Utterance one, Terms.Term term) {
        boolean since = OPEN_ENDED.contains(one.word(term.from() - 1)) || OPEN_ENDED.contains(one.word(term.from()));
        boolean range = term.day() != null
                && (one.is(term.to(), "to") || one.is(term.to(), "-") || one.is(term.to(), "through"))
                && WEEK.contains(one.word(term.to() + 1));
        boolean rangeEnd = one.is(term.from() - 1, "to") && WEEK.contains(one.word(term.from() - 2));
        boolean ofEvent = one.is(term.to(), "of") && EVENTS.contains(one.word(term.to() + 1));
        boolean todays = one.is(term.from(), "today") && one.is(term.to(), "'s");
        return since || range || rangeEnd || ofEvent || todays;
    }

    private static final Set<String> EVENTS =
            Set.of("booking", "purchase", "purchasing", "buying", "departure", "travel", "arrival", "issue");

    private static final Set<String> OPEN_ENDED = Set.of("until", "till", "from", "since");

    private static final Set<String> WEEK =
            Set.of("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday");

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
                        "inbox",
                        "mailbox",
                        "account",
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
