package dev.mysteryshopper.reports.conversation;

import dev.mysteryshopper.reports.conversation.HandOverPhrases.Sense;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the words in which a hand-over is told, as happening or as possible. */
final class HandOverWords {

    private static final Set<String> DOERS =
            Set.of("while", "will", "let", "going", "need", "have", "must", "allow", "shall", "am", "are");

    private HandOverWords() {}

    /** Where a hand-over is told as happening; null if it is not, or only offered, refused, wished for or asked about. */
    static Lexicon.@Nullable Hit<Sense> announced(Utterance said, Medium medium) {
        List<Lexicon.Hit<Sense>> hits = HandOverPhrases.WORDS.in(said);
        for (Lexicon.Hit<Sense> hit : hits) {
            if (isHappening(said, hit, medium) && !isTakenBack(said, hits, hit) && !awaitsConsent(said, hit)) {
                return hit;
            }
        }
        return null;
    }

    private static boolean isHappening(Utterance said, Lexicon.Hit<Sense> hit, Medium medium) {
        int start = clauseStart(said, hit.from());
        if (said.asks(hit.from())
                || said.has(start, hit.from(), Families.OPEN)
                || said.has(start, hit.from(), Families.NOT)
                || isSupposed(said, hit.from())) {
            return false;
        }
        boolean told =
                switch (hit.meaning()) {
                    case BASE ->
                        said.has(Math.max(start, hit.from() - 9), hit.from(), DOERS)
                                && doerIsUs(said, start, hit.from());
                    case NOW -> !said.is(hit.from(), "over") || opens(said, hit.from());
                    case TAKEN ->
                        isSomebodys(said, start, hit) && (!said.has(hit.from(), hit.to(), CAN) || Waits.isAsked(said));
                    case DONE -> medium.isThread() || stays(said, hit);
                    case REPLIES -> isSomebodys(said, start, hit) && isAnsweredHere(said, hit, medium);
                    case WANTED -> Waits.isAsked(said);
                    case FAILS, BRIEFED -> false;
                };
        return told
                && !isConsult(said, hit)
                && !isThing(said, hit)
                && !isElsewhere(said, hit)
                && !isLater(said, hit, medium)
                && hasReceiver(said, hit);
    }

    /** Whether the clause begins here, but for words that only lead on: "so over to Accounts". */
    private static boolean opens(Utterance said, int at) {
        String before = said.word(at - 1);
        return at == said.start(at) || said.token(at - 1).isMark() || FILLERS.contains(before) || before.equals("you");
    }

    /** "I'm putting you through... no, they're engaged": the same message takes it back. */
    private static boolean isTakenBack(Utterance said, List<Lexicon.Hit<Sense>> hits, Lexicon.Hit<Sense> told) {
        for (Lexicon.Hit<Sense> hit : hits) {
            if (hit.meaning() == Sense.FAILS && hit.from() >= told.to() && !isSupposed(said, hit.from())) {
                return true;
            }
        }
        return false;
    }

    private static final Lexicon<Boolean> CONSENT = new Lexicon<Boolean>(Families.ALL)
            .add(
                    true,
                    "would you like|prefer|want|mind",
                    "do you want|mind|agree|consent|wish",
                    "are you happy|ok|okay|fine|alright",
                    "is that|this ok|okay|alright|fine|all|acceptable|good",
                    "shall|should|may|can i|we",
                    "ok|okay|alright with you",
                    "proceed|agreed");

    /** Whether the customer is asked, in the words after it, whether they agree: then it is an offer. */
    private static boolean awaitsConsent(Utterance said, Lexicon.Hit<Sense> told) {
        for (int i = told.to(); i < said.size(); i++) {
            if (said.asks(i) && CONSENT.at(said, i) != null) {
                return !said.has(i, said.end(i), Set.of("else", "name", "number", "order", "email"));
            }
        }
        return false;
    }

    /** "A colleague can take this": told as happening only if the customer is to wait for it. */
    private static final Set<String> CAN = Set.of("can");

    private static final Set<String> SUPPOSING =
            Set.of("if", "unless", "once", "when", "whenever", "should", "otherwise", "where", "until", "as");

    private static final Set<String> FILLERS = Set.of(
            "and", "but", "so", "ok", "okay", "right", "sure", "yes", "no", "well", ",", "then", "now", "only", "or");

    private static final Set<String> PATIENCE =
            Set.of("bear", "hold", "hang", "wait", "mind", "stay", "moment", "second", "minute", "soon", "well");

    /** Whether the sentence supposes something first: "if you like, I'll ...", "in that case an agent will ...". */
    static boolean isSupposed(Utterance said, int at) {
        int i = said.start(at);
        while (i < at && FILLERS.contains(said.word(i))) {
            i++;
        }
        boolean first = SUPPOSING.contains(said.word(i)) && !said.has(i, at, PATIENCE);
        for (int k = said.start(at); k < at; k++) {
            if (said.is(k, "case") && said.is(k - 2, "in") && (said.is(k - 1, "that") || said.is(k - 1, "such"))) {
                return true;
            }
        }
        return first && i < at;
    }

    /** Whether somebody else is the one of whom it is told: a colleague, a desk, a name, "she". */
    private static boolean isSomebodys(Utterance said, int start, Lexicon.Hit<Sense> hit) {
        if (said.is(hit.from(), "you") || said.is(hit.from(), "over") || said.is(hit.from(), "here")) {
            return true;
        }
        for (int i = hit.to() - 1; i >= Math.max(start, hit.from() - 12); i--) {
            String word = said.word(i);
            if (i < hit.from() && (word.equals("i") || word.equals("we") || word.equals("you"))) {
                return false;
            }
            if (Families.SOMEBODY.contains(word)
                    || Names.isName(said, i)
                    || isDesk(word)
                    || (word.equals("one") && said.is(i + 1, "of"))) {
                return true;
            }
        }
        return !MUST_BE_TOLD.contains(said.word(hit.from()));
    }

    /** Verbs before which it must be told who. */
    private static final Set<String> MUST_BE_TOLD =
            Set.of("will", "is", "are", "'s", "takes", "picks", "look", "looking", "looks", "to");

    private static boolean isDesk(String word) {
        return Families.DESKS.contains(word);
    }

    private static final Set<String> HERE =
            Set.of("here", "thread", "chat", "conversation", "dm", "dms", "message", "email", "mail", "inbox");

    /** Who is to answer in a live talk must do it here; in a thread an answer comes here if nothing else is told. */
    private static boolean isAnsweredHere(Utterance said, Lexicon.Hit<Sense> hit, Medium medium) {
        int end = said.end(hit.from());
        if (medium.isThread()) {
            return !said.has(hit.from(), end, Set.of("phone", "call", "ring", "post", "letter"));
        }
        return said.has(hit.to(), end, HERE) && !said.has(hit.to(), end, Set.of("email", "mail"));
    }

    /** What is passed on as "it" goes to somebody, not to an address or another day; who goes as "you" needs no mark. */
    private static boolean hasReceiver(Utterance said, Lexicon.Hit<Sense> hit) {
        if (hit.meaning() == Sense.TAKEN || hit.meaning() == Sense.REPLIES) {
            return true;
        }
        for (int i = hit.from(); i < hit.to(); i++) {
            if (said.is(i, "you")
                    || said.is(i, "chat")
                    || said.is(i, "call")
                    || said.is(i, "conversation")
                    || said.is(i, "queue")
                    || (said.is(i, "one") && said.is(i + 1, "of"))
                    || Families.SOMEBODY.contains(said.word(i))
                    || isDesk(said.word(i))
                    || Names.isName(said, i)) {
                return true;
            }
        }
        if (said.has(hit.to(), Math.min(said.end(hit.from()), hit.to() + 2), Set.of("chat", "call", "conversation"))) {
            return true;
        }
        int end = Math.min(said.end(hit.from()), hit.to() + 14);
        for (int i = hit.to() - 1; i < end; i++) {
            if (Families.SOMEBODY.contains(said.word(i)) || isDesk(said.word(i)) || Names.isName(said, i)) {
                return !said.is(i - 1, "your") && !OUTSIDERS.contains(said.word(i));
            }
        }
        return false;
    }

    private static final Set<String> OUTSIDERS = Set.of(
            "courier", "carrier", "driver", "bank", "airline", "post", "police", "insurer", "landlord", "neighbour");

    /** "I will", "let me", "we are going to"; not "you will need to get". */
    private static boolean doerIsUs(Utterance said, int start, int at) {
        for (int i = at - 1; i >= start; i--) {
            String word = said.word(i);
            if (word.equals("i") || word.equals("we") || word.equals("me") || word.equals("us")) {
                return true;
            }
            if (word.equals("you")
                    || word.equals("they")
                    || word.equals("he")
                    || word.equals("she")
                    || word.equals("it")
                    || word.equals("that")) {
                return false;
            }
        }
        return said.is(start, "will") || said.is(start, "going");
    }

    /** In a live talk what was passed on is a hand-over only if the customer goes with it. */
    private static boolean stays(Utterance said, Lexicon.Hit<Sense> hit) {
        for (int i = hit.from(); i < hit.to(); i++) {
            if (said.is(i, "you") || said.is(i, "chat") || said.is(i, "call") || said.is(i, "conversation")) {
                return true;
            }
        }
        return false;
    }

    /** Whether somebody is called in to speak with both: "joins us", "the three of us". */
    static boolean isForAll(Utterance said) {
        for (int i = 1; i < said.size(); i++) {
            boolean us = said.is(i, "us")
                    && (said.is(i - 1, "with")
                            || said.is(i - 1, "joined")
                            || said.is(i - 1, "join")
                            || said.is(i - 1, "of"));
            if (us || (said.is(i, "of") && said.is(i - 1, "both"))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isConsult(Utterance said, Lexicon.Hit<Sense> hit) {
        int end = said.end(hit.from());
        for (int i = hit.from(); i < end; i++) {
            boolean withUs = (said.is(i, "with")
                            && said.is(i + 1, "us")
                            && !said.is(i - 1, "stay")
                            && !said.is(i - 1, "bear")
                            && !said.is(i - 1, "remain"))
                    || (said.is(i, "ask") && said.is(i + 1, "them"));
            if (withUs) {
                return true;
            }
        }
        return false;
    }

    private static boolean isThing(Utterance said, Lexicon.Hit<Sense> hit) {
        for (int i = hit.from(); i < Math.min(hit.to() + 3, said.end(hit.from())); i++) {
            if (said.is(i, "you")
                    || said.is(i, "chat")
                    || said.is(i, "call")
                    || said.is(i, "conversation")
                    || said.is(i, "to")) {
                return false;
            }
            if (Families.THINGS.contains(said.word(i))) {
                return true;
            }
        }
        return false;
    }

    private static final Set<String> PLACES_TO_BE = Set.of(
            "flight",
            "flights",
            "seat",
            "seats",
            "row",
            "cabin",
            "class",
            "plane",
            "train",
            "room",
            "plan",
            "tariff",
            "list",
            "waitlist",
            "via",
            "date",
            "slot",
            "business",
            "economy",
            "departure",
            "itinerary",
            "airport",
            "terminal",
            "hold",
            "mute",
            "trip",
            "screen");

    /** The customer is put on another flight, seat or plan: nobody else takes over. */
    private static boolean isElsewhere(Utterance said, Lexicon.Hit<Sense> hit) {
        int end = Math.min(said.end(hit.from()), hit.to() + 7);
        String last = said.word(hit.to() - 1);
        String next = said.word(hit.to());
        boolean steps = last.equals("through") && STEPS.contains(next);
        boolean self = (last.equals("with") || last.equals("to")) && (next.equals("me") || next.equals("myself"));
        boolean fromPlace = (last.equals("from") && !HENCE.contains(next))
                || (next.equals("from") && hit.meaning() == Sense.TAKEN && !HENCE.contains(said.word(hit.to() + 1)));
        boolean lasts = last.equals("up") && next.equals("to");
        if (lasts || steps || self || fromPlace || isErrand(said, hit)) {
            return true;
        }
        return said.has(hit.to() - 1, end, PLACES_TO_BE) && !said.has(hit.to() - 1, end, SOMEBODY);
    }

    private static final Set<String> STEPS =
            Set.of("the", "it", "this", "that", "how", "what", "each", "every", "some");

    private static final Set<String> HENCE = Set.of("here", "there", "now", "me", "us", "this", "today", "him", "her");

    private static final Set<String> HELPING = Set.of(
            "help",
            "take",
            "look",
            "talk",
            "speak",
            "join",
            "assist",
            "chat",
            "answer",
            "deal",
            "sort",
            "step",
            "pick",
            "continue",
            "you",
            "come",
            "jump",
            "reply",
            "handle",
            "explain",
            "go",
            "the",
            "a",
            "our",
            "my",
            "this",
            "him",
            "her",
            "them",
            "someone",
            "somebody",
            "one",
            "whoever");

    /** "I'll get someone to post it": somebody is sent to do something, the customer stays. */
    private static boolean isErrand(Utterance said, Lexicon.Hit<Sense> hit) {
        int to = said.is(hit.to() - 1, "to") ? hit.to() - 1 : hit.to();
        boolean person = Families.SOMEBODY.contains(said.word(to - 1));
        return person
                && said.is(to, "to")
                && !HELPING.contains(said.word(to + 1))
                && !said.token(Math.min(to + 1, said.size() - 1)).capital();
    }

    private static final Set<String> CALLS = Set.of("call", "ring", "phone", "visit", "write", "callback");

    /** Somebody else will call, visit or write: that is a promise, not a hand-over. */
    private static boolean isLater(Utterance said, Lexicon.Hit<Sense> hit, Medium medium) {
        for (int i = hit.to(); i < Math.min(said.size(), hit.to() + 25); i++) {
            boolean will = said.is(i, "will") || (said.is(i, "to") && hit.meaning() != Sense.NOW);
            if (will
                    && (CALLS.contains(said.word(i + 1))
                            || said.is(i + 1, "email")
                            || said.is(i + 1, "text")
                            || (said.is(i + 1, "give") && said.is(i + 3, "a")))) {
                boolean other = said.is(i + 2, "you") || said.is(i + 2, "back");
                if (other && !(medium == Medium.EMAIL && (said.is(i + 1, "write") || said.is(i + 1, "email")))) {
                    return true;
                }
            }
        }
        return false;
    }

    private static int clauseStart(Utterance said, int at) {
        int start = said.start(at);
        for (int i = at - 1; i >= start; i--) {
            String word = said.word(i);
            if (word.equals(",") || word.equals("so") || word.equals("but") || word.equals("-") || word.equals(":")) {
                return i + 1;
            }
        }
        return start;
    }

    /** Whether the message speaks, outside questions and refusals, of this name or desk, or of somebody who is to come. */
    static boolean speaksOf(Utterance said, Handler receiver, Utterance first, Handler speaker) {
        String desk = receiver.desk();
        String name = receiver.name();
        String place = desk == null ? "" : desk.toLowerCase(java.util.Locale.ROOT);
        boolean refused = false;
        boolean found = false;
        for (int i = 0; i < said.size(); i++) {
            String word = said.word(i);
            boolean named = word.equals(name)
                    || (i > said.start(i)
                            && Names.isName(said, i)
                            && !word.equals(speaker.name())
                            && !ADDRESSING.contains(said.word(i - 1))
                            && names(first, word))
                    || (word.length() > 3 && place.contains(word))
                    || Families.SUPERIORS.contains(word)
                    || SOMEBODY.contains(word)
                    || (word.equals("you") && (said.is(i - 1, "transferring") || said.is(i - 1, "connecting")));
            if (named && !said.asks(i)) {
                found |= !said.has(said.start(i), i, OFFERS) || word.equals(name);
            }
            refused |= said.is(i, "can")
                    && said.is(i + 1, "not")
                    && said.has(i, i + 5, Set.of("connect", "transfer", "pass"));
        }
        return found && !refused;
    }

    private static final Set<String> ADDRESSING =
            Set.of("dear", "hi", "hello", "hey", "mr", "mrs", "ms", "miss", "thanks", "sorry");

    /** Whether somebody who comes new names this: their desk, or who they speak for. */
    private static boolean names(Utterance receiver, String name) {
        for (int i = 0; i < Math.min(receiver.size(), 8); i++) {
            if (receiver.is(i, name) && Names.isName(receiver, i)) {
                return true;
            }
        }
        return false;
    }

    private static final Set<String> OFFERS =
            Set.of("if", "want", "like", "shall", "should", "happy", "prefer", "whether");

    private static final Set<String> SOMEBODY = Set.of(
            "human",
            "colleague",
            "colleagues",
            "agent",
            "adviser",
            "advisor",
            "specialist",
            "teammate",
            "somebody",
            "someone",
            "technician",
            "expert",
            "them",
            "team",
            "crew",
            "him",
            "her",
            "he",
            "she",
            "operator",
            "representative",
            "department");

    /** Whether a hand-over is offered: told, but as a question or a possibility. */
    static boolean isOffered(Utterance said) {
        for (Lexicon.Hit<Sense> hit : HandOverPhrases.WORDS.in(said)) {
            boolean told = hit.meaning() == Sense.BASE || hit.meaning() == Sense.NOW;
            if (told
                    && (said.asks(hit.from()) || said.has(clauseStart(said, hit.from()), hit.from(), Families.OPEN))
                    && !said.has(clauseStart(said, hit.from()), hit.from(), Families.NOT)
                    && hasReceiver(said, hit)
                    && !isThing(said, hit)) {
                return true;
            }
        }
        return false;
    }

    private static final Lexicon<Boolean> TAKES_OVER = new Lexicon<Boolean>(Families.ALL)
            .add(
                    true,
                    "picking this|it|your|things ?@case up",
                    "have ?now ?just picked|taken this|it|your|over|things ?@case ?up ?over",
                    "picked this|it|your|things ?@case up",
                    "taking|took|taken|take over ?from|for|this|here|>|.|,",
                    "stepping|stepped|filling|covering|standing|sitting in ?for|from|as|>",
                    "covering|filling for",
                    "taken|take this|it|you back",
                    "now with me|us",
                    "passed|handed|given ?this ?it ?you ?on ?over to me");

    private static final Lexicon<Boolean> AWAY = new Lexicon<Boolean>(Families.ALL)
            .add(
                    true,
                    "is|'s ?now ?currently off|away|out|gone|busy|sick|ill|unwell|finished|ended|left",
                    "has|have left|gone|finished|passed|handed|asked|had",
                    "is|are|'s ?now ?currently on|at leave|holiday|break|lunch");

    /** Whether the speaker says that they have taken the matter over: "I've picked this up". */
    static boolean takesOver(Utterance said) {
        return TAKES_OVER.isIn(said);
    }

    /** Whether it says that somebody is not there: "she is at lunch". */
    static boolean tellsAway(Utterance said) {
        return AWAY.isIn(said);
    }

    static boolean fails(Utterance said) {
        return has(said, Sense.FAILS);
    }

    static boolean briefs(Utterance said) {
        return has(said, Sense.BRIEFED);
    }

    private static boolean has(Utterance said, Sense sense) {
        for (Lexicon.Hit<Sense> hit : HandOverPhrases.WORDS.in(said)) {
            if (hit.meaning() == sense && !said.has(clauseStart(said, hit.from()), hit.from(), Families.NOT)) {
                return true;
            }
        }
        return false;
    }
}
