package dev.mysteryshopper.reports.conversation;

import java.util.EnumSet;
import java.util.Set;

/** The words that tell where a matter stands: what was done or refused, and how the customer takes it. */
final class EndingWords {

    /** What words tell of where the matter stands. */
    enum Sense {
        /** It was carried out. */
        DONE,
        /** It is carried out, or the answer is given. */
        REMEDY,
        /** The company says no. */
        REFUSAL,
        /** The customer is content, if only politely. */
        GLAD,
        /** The customer is happy. */
        JOY,
        /** The customer is not. */
        SORE,
        /** The customer leaves. */
        LEAVES,
        /** The company says that the customer has gone quiet. */
        SILENCE
    }

    private static final Lexicon<Sense> WORDS = new Lexicon<Sense>(Families.ALL)
            .add(
                    Sense.DONE,
                    "< done|sorted|fixed|booked|refunded|paused|cancelled|added|merged|changed|updated|approved|reissued|moved|replaced|removed|corrected|registered|noted|reinstated|frozen|ticketed|rebooked|unblocked|withdrawn|mailed|reversed",
                    "all ?now set|done|sorted|changed|fixed|updated|yours",
                    "i|we have ?now ?just ?gone ?ahead ?and ?already ordered|booked|sent|refunded|issued|credited|taken|put|set|added|changed|cancelled|arranged|approved|fixed|removed|updated|posted|emailed|made|applied|reset|switched|extended|raised|placed|given|swapped|lifted|unlocked|moved|reserved|corrected|waived|reopened|started|renewed|released",
                    "goes|gone back to|on|onto")
            .add(
                    Sense.REMEDY,
                    "withdrawn|frozen|ticketed|rebooked|mailed|booked|sorted|fixed|refunded|approved|reissued|cancelled|added|paused|changed|updated|moved|credited|corrected|merged|lifted|waived|removed|unlocked|restored|reset|replaced|extended|activated|registered|resent|confirmed|renewed|upgraded|swapped|switched|reinstated|stopped|noted|reserved|issued|ordered|scheduled",
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
                    "stays|stay|remains|remain ?exactly ?just as",
                    "remains|remain|left unchanged|untouched",
                    "not able to",
                    "can|could not be",
                    "nothing ?has ?been changed|done|cancelled",
                    "unable to",
                    "not possible|eligible|covered|allowed|permitted|refundable|something|our",
                    "no longer",
                    "decision is|stands final",
                    "stands",
                    "is|are final",
                    "ticket|matter|case|claim closed|is|has ?now ?been closed|declined|rejected|denied",
                    "regard this|it as",
                    "declined|denied|rejected|refused",
                    "turn|turned ?down ?the|your|this|that claim|request|application|appeal|complaint ?down",
                    "non-refundable",
                    "nothing ?more ?else ?that ?we|i can|we|i ?do",
                    "afraid not|we|that|no|there",
                    "unfortunately",
                    "our policy",
                    "against policy",
                    "outside the|our|of",
                    "fee|charge|bill|decision|fine is right|correct|stands|valid",
                    "there is|'s no way|option|possibility|room|refund|chance|places|places|place|seats|record|more",
                    "there is|'s nothing",
                    "no exceptions|refund|refunds",
                    "see|contact|ask|try the shop|seller|store|courier|manufacturer")
            .add(
                    Sense.GLAD,
                    "thank|thanks|thx|ta|cheers",
                    "great|good|nice|cool|appreciated|appreciate|finally|wow|sweet|grand",
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
                    Sense.JOY,
                    "perfect|brilliant|super|lovely|wonderful|marvellous|marvelous|champion|excellent|fantastic|amazing|awesome|ace|phew|yay|hooray|fab|splendid|magic|relief|smashing|fabulous|terrific",
                    "nice one",
                    "bless|love you",
                    "you are|'s a|an|the star|legend|angel|best|lifesaver|gem|hero|treasure",
                    "thank|thanks you thank",
                    "great|huge|real|big|such help",
                    "yes ! ?! thanks|thank|ta|cheers",
                    "very|that|this|so clear|helpful")
            .add(
                    Sense.SILENCE,
                    "have not|did heard|hear ?back from you",
                    "are you still there|here|with",
                    "no|without|any|was|your reply|response|answer ?from you",
                    "as|because|since there was|is|has no reply|response|answer|activity",
                    "inactivity|inactive")
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

    private EndingWords() {}

    /** Whether the customer tells that it came, or works. */
    static boolean isNews(Utterance one) {
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
    static boolean promisesOnlyWord(Utterance one) {
        return one.has(0, one.size(), WORD);
    }

    /** Whether what it asks is only politeness after the answer. */
    static boolean isExtra(Utterance one) {
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

    private static final Set<String> MORE = Set.of("else", "further", "other", "another", "more");

    private static final Set<String> HELP =
            Set.of("anything", "help", "any", "something", "assist", "assistance", "service", "questions", "question");

    /** "Is there anything else?", "May I be of further service?" */
    static boolean asksForMore(Utterance one) {
        for (int i = 0; i < one.size(); i++) {
            if (MORE.contains(one.word(i)) && one.asks(i) && one.has(one.start(i), one.end(i), HELP)) {
                return true;
            }
        }
        return false;
    }

    /** Whether it wants to know something of the matter, not only whether to do something. */
    static boolean seeks(Utterance one) {
        if (!one.asksAtAll()) {
            return false;
        }
        if (!Items.asked(one).isEmpty() && !offers(one)) {
            return true;
        }
        for (int i = 0; i < one.size(); i++) {
            if (one.asks(i)
                    && WONDERS.contains(one.word(i))
                    && !one.has(one.start(i), i, Set.of("like", "shall", "want"))) {
                return true;
            }
        }
        return false;
    }

    /** "Would you like the address?": what is asked for is only a yes. */
    private static boolean offers(Utterance one) {
        for (int i = 0; i < one.size(); i++) {
            if (one.asks(i)
                    && i == one.start(i)
                    && ((one.is(i, "would") && one.is(i + 1, "you")) || one.is(i, "shall") || one.is(i, "may"))) {
                return true;
            }
        }
        return false;
    }

    private static final Set<String> WONDERS = Set.of("what", "which", "who", "when", "where", "how", "whose");

    /** Whether the company goes on with the matter in this message: asks for something, or has something done. */
    static boolean engages(Utterance one) {
        boolean polite = one.has(0, one.size(), Set.of("else", "happy", "nice"));
        Set<Sense> senses = in(one);
        return (senses.contains(Sense.DONE) || seeks(one)) && !polite && !senses.contains(Sense.REFUSAL);
    }

    /** What the message tells, each sense once. */
    static Set<Sense> in(Utterance one) {
        Set<Sense> senses = EnumSet.noneOf(Sense.class);
        for (Lexicon.Hit<Sense> hit : WORDS.in(one)) {
            Sense sense = hit.meaning();
            boolean denied = isRemedy(sense)
                    && (one.asks(hit.from())
                            || one.has(Math.max(one.start(hit.from()), hit.from() - 3), hit.from(), Families.NOT));
            if (!denied && !(sense == Sense.REFUSAL && sparesTheCustomer(one, hit))) {
                senses.add(sense);
            }
        }
        return senses;
    }

    /** "There is nothing that you have to do", "nothing you need to send". */
    private static boolean sparesTheCustomer(Utterance one, Lexicon.Hit<Sense> hit) {
        int end = Math.min(one.end(hit.from()), hit.to() + 4);
        return one.has(hit.from(), hit.to(), Set.of("nothing"))
                && one.has(hit.to() - 1, end, Set.of("you"))
                && one.has(hit.to(), end, Set.of("need", "have"));
    }

    private static boolean isRemedy(Sense sense) {
        return sense == Sense.DONE || sense == Sense.REMEDY;
    }
}
