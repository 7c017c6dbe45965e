package dev.mysteryshopper.reports.conversation;

import java.util.List;
import java.util.Set;

/** Follows where the matter stands through a conversation, and says how it ended. */
final class Endings {

    /** Where the matter stands. */
    enum Standing {
        /** Nobody engaged with it yet. */
        UNTOUCHED,
        /** Somebody engaged with it, and it is undecided. */
        OPEN,
        /** The company asked something. */
        ASKED,
        /** The customer was told to wait, or passed on. */
        WAITING,
        /** The company said no, or pointed elsewhere. */
        REFUSED,
        /** A remedy was agreed, or the question answered. */
        SETTLED
    }

    private enum Sense {
        DONE,
        REMEDY,
        REFUSAL,
        GLAD,
        SORE,
        LEAVES
    }

    private static final Lexicon<Sense> WORDS = new Lexicon<Sense>(Families.ALL)
            .add(
                    Sense.DONE,
                    "< done|sorted|fixed|booked|refunded|paused|cancelled|added|merged|changed|updated|approved|reissued|moved|replaced|removed|corrected|registered|noted|reinstated",
                    "all ?now set|done|sorted|changed|fixed|updated|yours",
                    "i|we have ?now ?just ?gone ?ahead ?and ?already ordered|booked|sent|refunded|issued|credited|taken|put|set|added|changed|cancelled|arranged|approved|fixed|removed|updated|posted|emailed|made|applied|reset|switched|extended|raised|placed|given|swapped|lifted|unlocked|moved|reserved|corrected|waived|reopened|started|renewed|released",
                    "goes|gone back to|on|onto")
            .add(
                    Sense.REMEDY,
                    "booked|sorted|fixed|refunded|approved|reissued|cancelled|added|paused|changed|updated|moved|credited|corrected|merged|lifted|waived|removed|unlocked|restored|reset|replaced|extended|activated|registered|resent|confirmed|renewed|upgraded|swapped|switched|reinstated|stopped|noted|reserved|issued|ordered|scheduled",
                    "is|are back on|up|working|online",
                    "is|are ?now ?on ?its ?their ?the way",
                    "will be with you",
                    "ready for|to collect|collection|pickup|pick",
                    "attached",
                    "yes , it|you|that|we|they",
                    "here is|are ?'s your|the",
                    "is|are ?now active|live|complete|completed|cleared|open|unlocked",
                    "you will|should get|receive|see|have",
                    "good news",
                    "it counts",
                    "no ?extra charge|fee",
                    "has|have gone ?back out|to|in",
                    "went ?out in|out|through|today",
                    "that will ?now ?do|be|show",
                    "it|they will|'s be|in ?with|on")
            .add(
                    Sense.REFUSAL,
                    "can|could|do|does|are|am|will|would not ?be ?able ?to offer|refund|do|take|give|help|change|accept|cancel|move|make|release|replace|exchange|waive|allow|extend|issue|reverse|pay|send|return|remove|authorise|authorize|override|process|go|swap|raise|discuss|provide|guarantee|cover",
                    "not able to",
                    "can|could not be",
                    "nothing ?has ?been changed|done|cancelled",
                    "unable to",
                    "not possible|eligible|covered|allowed|permitted|refundable|something|our",
                    "no longer",
                    "decision is|stands final",
                    "stands",
                    "is|are final",
                    "is closed",
                    "ticket|matter|case|claim closed|is|has ?now ?been closed|declined|rejected|denied",
                    "regard this|it as",
                    "declined|denied|rejected|refused",
                    "non-refundable",
                    "nothing ?more ?else ?that ?we|i can|we|i ?do",
                    "afraid not|we|that|no|there",
                    "unfortunately",
                    "our policy",
                    "against policy",
                    "outside the|our|of",
                    "fee|charge|bill|decision|fine is right|correct|stands|valid",
                    "there is|'s no|nothing",
                    "no exceptions|refund|refunds",
                    "see|contact|ask|try the shop|seller|store|courier|manufacturer")
            .add(
                    Sense.GLAD,
                    "thank|thanks|thx|ta|cheers",
                    "perfect|great|brilliant|super|lovely|wonderful|marvellous|marvelous|champion|excellent|fantastic|amazing|awesome|ace|phew|yay|finally|hooray|fab|splendid|grand|sweet|magic|relief|appreciated|appreciate|wow|excellent",
                    "it did|does|works|worked|is ?back ?working",
                    "that ?is ?'s good|great|clear|perfect|helpful|works|fine|sorted|all|fixed|it|lovely|kind|solved",
                    "got it|them",
                    "it|they just came|arrived|works",
                    "have|has come|arrived",
                    "sounds good|great|fair|perfect",
                    "works for|now|again|fine",
                    "all good|correct|sorted|clear|set|working",
                    "very|so|most kind|good|helpful",
                    "what i needed|wanted|was",
                    "all i needed|wanted",
                    "back here|on",
                    "on my way",
                    "collected")
            .add(
                    Sense.SORE,
                    "great|brilliant|lovely|wonderful service|job|. . .",
                    "still ?not ?no ?nothing ?waiting ?the ?does ?have",
                    "not good|happy|acceptable|fair|right|helpful|true|what",
                    "no use|help|thanks|good",
                    "thanks|thank ?you for nothing|anyway",
                    "useless|ridiculous|disgraceful|joke|awful|terrible|unacceptable|pathetic|disappointing|disappointed|nonsense|hopeless|absurd|shame|shambles|rubbish|unbelievable|waste|brilliant",
                    "never again|came|arrived|mind|got",
                    "what now",
                    "but you|they|it|i|that|the",
                    "nothing has|came|sent|yet",
                    "any word|news|update")
            .add(
                    Sense.LEAVES,
                    "hanging|ringing|hang up|off",
                    "i am off|out|done|leaving|going|gone",
                    "give|giving up",
                    "never mind",
                    "forget it|this|that",
                    "try ?again tomorrow|later|again|another|elsewhere",
                    "will try|call|ring|come|write ?you ?back|again|tomorrow|later|another|elsewhere",
                    "going elsewhere",
                    "will|'ll go|shop|order elsewhere",
                    "have|got to go",
                    "need to go",
                    "can not wait|hold|keep|stay ?any ?longer",
                    "no time",
                    "not waiting ?any",
                    "bye",
                    "leaving it",
                    "had enough",
                    "taking my business");

    private final Conversation talk;
    private final List<Utterance> said;
    private final boolean[] automated;
    private final Set<Integer> promising;
    private Standing standing = Standing.UNTOUCHED;
    private boolean pointed;
    private boolean left;
    private boolean companyLast;
    private boolean engaged;

    private Endings(Conversation talk, List<Utterance> said, boolean[] automated, Set<Integer> promising) {
        this.talk = talk;
        this.said = said;
        this.automated = automated;
        this.promising = promising;
    }

    /** How a conversation ended by itself. */
    record Ending(Standing standing, boolean left, boolean companyLast, boolean engaged, boolean live) {

        boolean settled() {
            return standing == Standing.SETTLED;
        }

        Resolution alone() {
            return switch (standing) {
                case SETTLED -> Resolution.RESOLVED;
                case UNTOUCHED -> left ? Resolution.ABANDONED : Resolution.UNANSWERED;
                case ASKED -> companyLast || left ? Resolution.ABANDONED : Resolution.UNRESOLVED;
                case WAITING -> live || left ? Resolution.ABANDONED : Resolution.UNRESOLVED;
                case REFUSED -> Resolution.UNRESOLVED;
                case OPEN -> left ? Resolution.ABANDONED : Resolution.UNRESOLVED;
            };
        }
    }

    static Ending of(Conversation talk, List<Utterance> said, boolean[] automated, Set<Integer> promising) {
        return new Endings(talk, said, automated, promising).follow();
    }

    private Ending follow() {
        for (int i = 0; i < said.size(); i++) {
            Utterance one = said.get(i);
            if (one.turn().fromCompany()) {
                if (!one.isNote()) {
                    company(i, one);
                    companyLast = true;
                }
            } else {
                customer(one);
                companyLast = false;
            }
        }
        if (standing == Standing.OPEN && companyLast && engaged) {
            standing = Standing.SETTLED;
        }
        return new Ending(standing, left, companyLast, engaged, talk.medium().isLive());
    }

    private void company(int i, Utterance one) {
        left = false;
        boolean talked = i > 0;
        boolean done = has(one, Sense.DONE);
        boolean remedy =
                done || has(one, Sense.REMEDY) || (promising.contains(one.turn().index()) && !promisesOnlyWord(one));
        boolean refusal = has(one, Sense.REFUSAL) || HandOverWords.fails(one);
        boolean points = Pointers.pointsAway(talk, one) >= 0;
        boolean asks = one.asksAtAll();
        boolean notice = automated[i] && Speakers.isNotice(one) && !points;
        boolean waits = Waits.isAsked(one) || HandOverWords.announced(one, talk.medium()) != null;
        if (waits && !(remedy && standing == Standing.SETTLED)) {
            if (talk.medium().isLive() || HandOverWords.announced(one, talk.medium()) != null) {
                standing = Standing.WAITING;
                engaged |= !automated[i];
                return;
            }
        }
        if (notice || (!talked && automated[i]) || isGreeting(one)) {
            return;
        }
        engaged = true;
        boolean anythingElse = asksForMore(one);
        if (standing == Standing.SETTLED && (asks || isClosing(one)) && !refusal) {
            return;
        }
        if (anythingElse && !points && !refusal) {
            standing = standing == Standing.REFUSED ? standing : Standing.SETTLED;
            return;
        }
        if (asks && !anythingElse && !(remedy && isExtra(one)) && !(pointed && !seeks(one))) {
            standing = Standing.ASKED;
        } else if (points && (refusal || !done)) {
            standing = Standing.REFUSED;
            pointed = true;
        } else if (refusal && !done) {
            standing = Standing.REFUSED;
        } else if (pointed && !done) {
            standing = Standing.REFUSED;
        } else if (remedy) {
            standing = Standing.SETTLED;
        } else if (standing != Standing.REFUSED && standing != Standing.SETTLED) {
            standing = Standing.OPEN;
        }
    }

    private void customer(Utterance one) {
        boolean sore = has(one, Sense.SORE);
        boolean glad = has(one, Sense.GLAD) && !sore;
        boolean leaves = has(one, Sense.LEAVES) && !glad;
        left = leaves || (left && !one.isNote() && one.words() < 3);
        if (glad && (standing == Standing.OPEN || standing == Standing.SETTLED) && engaged) {
            standing = Standing.SETTLED;
        } else if (standing == Standing.SETTLED && (sore || (one.asksAtAll() && !glad))) {
            standing = Standing.OPEN;
        } else if (standing == Standing.ASKED && glad && isNews(one)) {
            standing = Standing.SETTLED;
        } else if (standing == Standing.REFUSED && glad && isNews(one)) {
            standing = Standing.SETTLED;
        }
    }

    private static boolean isNews(Utterance one) {
        return one.has(
                0,
                one.size(),
                Set.of(
                        "works",
                        "worked",
                        "came",
                        "come",
                        "arrived",
                        "correct",
                        "collected",
                        "fixed",
                        "back",
                        "sorted"));
    }

    private static final Set<String> WORD = Set.of(
            "reply",
            "answer",
            "respond",
            "response",
            "update",
            "touch",
            "contact",
            "investigate",
            "review",
            "look",
            "decision");

    /** Whether what is promised is an answer, not a remedy: the matter stays open until it comes. */
    private static boolean promisesOnlyWord(Utterance one) {
        return one.has(0, one.size(), WORD);
    }

    private static boolean isExtra(Utterance one) {
        for (int i = 0; i < one.size(); i++) {
            if (one.is(i, "?")) {
                return one.has(
                        one.start(i),
                        i,
                        Set.of(
                                "else",
                                "solve",
                                "solved",
                                "help",
                                "helped",
                                "anything",
                                "happy",
                                "ok",
                                "okay",
                                "check",
                                "more",
                                "further",
                                "see"));
            }
        }
        return true;
    }

    /** "Is there anything else?", "Did this solve it?" */
    private static boolean asksForMore(Utterance one) {
        for (int i = 0; i < one.size(); i++) {
            boolean more = one.is(i, "else") || one.is(i, "further") || (one.is(i, "other") && one.is(i + 1, "help"));
            if (more
                    && one.asks(i)
                    && one.has(one.start(i), one.end(i), Set.of("anything", "help", "any", "something", "can"))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isClosing(Utterance one) {
        return one.words() < 12;
    }

    private static boolean isGreeting(Utterance one) {
        return one.words() <= 3 && !one.asksAtAll();
    }

    /** Whether it wants to know something of the matter, not only whether to do something. */
    private static boolean seeks(Utterance one) {
        if (!one.asksAtAll()) {
            return false;
        }
        if (!Items.asked(one).isEmpty()) {
            return true;
        }
        for (int i = 0; i < one.size(); i++) {
            if (one.asks(i) && WONDERS.contains(one.word(i))) {
                return true;
            }
        }
        return false;
    }

    private static final Set<String> WONDERS = Set.of("what", "which", "who", "when", "where", "how", "whose");

    /** Whether the company goes on with the matter in this message: asks for something, or has something done. */
    static boolean engages(Utterance one) {
        boolean else1 = one.has(0, one.size(), Set.of("else", "happy", "nice"));
        return (has(one, Sense.DONE) && !has(one, Sense.REFUSAL) && !else1)
                || (seeks(one) && !else1 && !has(one, Sense.REFUSAL));
    }

    private static boolean has(Utterance one, Sense sense) {
        for (Lexicon.Hit<Sense> hit : WORDS.in(one)) {
            if (hit.meaning() == sense
                    && !(isRemedy(sense)
                            && one.has(Math.max(one.start(hit.from()), hit.from() - 3), hit.from(), Families.NOT))
                    && !(isRemedy(sense) && one.asks(hit.from()))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isRemedy(Sense sense) {
        return sense == Sense.DONE || sense == Sense.REMEDY;
    }
}
