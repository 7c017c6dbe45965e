package dev.mysteryshopper.reports.conversation;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the words in which a hand-over is told, as happening or as possible. */
final class HandOverWords {

    /** What words say of a hand-over. */
    enum Sense {
        /** In the form that needs "I will", "let me" before it. */
        BASE,
        /** In the form that happens now: "putting you through". */
        NOW,
        /** Done: "have passed this to". */
        DONE,
        /** Somebody else takes over: "a colleague will pick this up". */
        TAKEN,
        /** It fails: "nobody is free". */
        FAILS,
        /** The receiver was told the matter. */
        BRIEFED
    }

    private static final Set<String> DOERS =
            Set.of("will", "let", "going", "need", "have", "must", "allow", "shall", "am", "are");

    private static final Lexicon<Sense> WORDS = new Lexicon<Sense>(Families.ALL)
            .add(
                    Sense.BASE,
                    "transfer|connect|redirect you",
                    "transfer|connect|forward|redirect|reroute|reassign @poss|@case ?@case ?@case to|over|with|on",
                    "put|pass|hand|switch|move|pop|send|bring|take|get|drop|bounce|patch|route|direct|refer|ping|swing|shift|pull you ?straight|right|all ?back|straight over|across|through|to|back|on|along|onto|up",
                    "put|get|bring him|her|them|someone|somebody on|in|onto|over",
                    "put|get|bring @poss @people|@superior on|in|onto|over",
                    "put|get|bring ~ @people|@superior on ?to|in",
                    "pass|hand|move|send|forward|escalate|route|switch|reassign|assign|kick|raise|push|flag|bump|shift|take this|it|that|everything ?@case over|on|along|across|back|to|up",
                    "pass|hand|move|send|forward|route|switch|reassign|assign|give|kick|push|bump|shift this|it|that|everything|all ?of ?this ?@case to|over",
                    "pass|hand|move|send|forward|route|switch|reassign|assign|kick|push|bump|shift this|the|your|our @case ?over|on|along|across|back|straight to|over",
                    "escalate this|it|you|the|your",
                    "get|fetch|find|grab|bring|call|bring|rustle|drag|pull ?you ?in ?a|an|one|some|our|my|the|another ?of ?the|our|my ?real|live|human|free|right|next|available|first ?duty|floor|shift|team|night|senior|returns|billing|technical|tech @people|@superior",
                    "get|fetch|find|grab|bring|call ?a ?the ?my ?our ~ @people|@superior for|to|on|who|over|in",
                    "get|fetch|find|grab|bring|call him|her|them for|on|over|in|to|now|>",
                    "walk|take|bring|leave|put you ?over across|over|through|to|with|in",
                    "asked|ask him|her|them|@people to step|take|pick|join|look|reply|answer ?in ?over ?up",
                    "wake ?up a|somebody|someone|one")
            .add(
                    Sense.NOW,
                    "transferring|connecting|redirecting you",
                    "transferring|connecting|redirecting|forwarding ?you ?this|the|your|it",
                    "putting|passing|handing|switching|moving|popping|sending|bringing|taking|getting|dropping|patching|routing|directing|referring|bouncing|pulling you ?straight|right ?back ?straight over|across|through|to|back|on|along|onto|up|now",
                    "putting|getting|bringing him|her|them|someone|somebody|one ?of ?them on|in|through|onto",
                    "putting|getting|bringing ~ @people|@superior on|in|onto",
                    "passing|handing|moving|sending|forwarding|escalating|routing|switching|reassigning|assigning|giving|pushing|bumping|shifting this|it|that|everything|you|the|your ?@case ?@case ?over|on|along|across|back|straight|up to|over|on|up",
                    "escalating this|it|you|your|the|to",
                    "fetching|finding|getting|grabbing|bringing ?you ~ @people|@superior",
                    "handing ?you ?this ?it ?straight|right ?back over|across|on",
                    "you are|will being|be ?now transferred|connected|put|passed|moved|handed|switched|redirected")
            .add(
                    Sense.DONE,
                    "have|has ?now ?just ?also ?already passed|handed|moved|sent|forwarded|escalated|transferred|routed|switched|reassigned|assigned|given|raised|put|pushed|referred|bumped|shifted|copied ?you ?this|it|that|everything|all|your|the|both ?of ?it|this ?@case ?@case ?over|on|along|across|back|straight|up|through to|over|on|up|back|with",
                    "this|it|that|case|ticket|request|chat|call|enquiry|query|matter|email|message has|is ?now|been ?now ?been passed|handed|moved|sent|forwarded|escalated|transferred|routed|reassigned|assigned ?over|on|back|up ?along to",
                    "this|it|that|case|ticket|request|chat|enquiry|query|matter|email|message is|are ?now with @poss",
                    "passed|handed|forwarded|transferred|escalated|reassigned|moved this|it|everything|your ?@case ?over|on|back|along|up to")
            .add(
                    Sense.TAKEN,
                    "@people|@superior|he|she|they|now|someone|somebody can|will|is|are|'s|who ?just|now|shortly take|taking|takes|pick|picking|picks|join|joining|joins|step|stepping|jump|jumping over|this|it|up|from|now|us|you|in|the",
                    "will|is|'s ?now pick|picking|take|taking this|it|over up|from|over",
                    "will|is take|taking it|this|over|things from here",
                    "will|is take|taking over",
                    "is|are|will ?be joining|join ?us|you|the|this ?chat now|shortly|chat|conversation|you|call",
                    "a|one ?of|another|our|the ?our|the|my ?human|live @people will ?now be ?with you",
                    "over to you",
                    "here comes|come ~",
                    "in the hands of",
                    "chat|conversation|call|case|thread|this|it ?now moves|goes|passes ?over|on|across ?over to|over",
                    "one of them|us|our|the ?@people ?will ?is ?now takes|take|taking|joins|joining ?this ?it ?you over|up|on|now|chat|>",
                    "looks|looking after you|this|it ?from now",
                    "needs|need a human|person|colleague|specialist",
                    "asked ~ to step|take|pick|join in|over|up|this",
                    "you are now chatting|speaking|talking|connected ?with|to",
                    "has|have joined ?the|this|us ?chat|conversation|session|call|?>")
            .add(
                    Sense.FAILS,
                    "no ?one ?live|free @people ?is|are ?is|are|available|online|free|there",
                    "no|none ?of ?the|our|them ~ available|online|free|in|answering|around|there",
                    "nobody|noone is|'s ?there|free|available|in|around|online|answering|picking",
                    "not|no ~ answering|available|picking|online|free|pick|answer",
                    "can|could not reach|get|raise hold|hold|him|her|them|anyone|anybody|through|any",
                    "line|lines|desk|team|office is|are ?now closed|engaged|busy|shut",
                    "have|has ?all gone home|left",
                    "gone home",
                    "actually|scratch|never|forget ~ need|that|it",
                    "no need ?to",
                    "unable to transfer|connect|reach|put",
                    "can not transfer|connect|put you",
                    "transfer|connection|handover failed|did",
                    "have|has sorted|fixed|solved|done it ?for",
                    "i am back",
                    "back with you")
            .add(
                    Sense.BRIEFED,
                    "tell|told|telling|brief|briefed|briefing|explain|explained|fill|filled|filling him|her|them|@poss|in|the|what|everything|someone",
                    "have|has ~ told|briefed|explained|filled",
                    "tell|told|explain|explained|brief|briefed ~ @people|@superior",
                    "put|added|left|wrote|written|write|attach|attached|with|sent|send|sending|include|included|including|copied ~ notes|note|summary|details|history|story|transcript|background",
                    "written|typed|wrote|summed|write it|this|that|everything ?all up|down",
                    "so ?that you do|will not ?do ?not ?have ?to repeat|explain|start|say",
                    "no need to repeat|explain|start",
                    "not have to repeat|explain|start|say|go",
                    "the|your|all ?your|the|of full|whole story|picture|history",
                    "give|given|gave|giving|pass|passed|passing ~ all ?of|your|the ?this|details|notes|everything",
                    "knows ?all about|what|the|your|everything",
                    "is|are up to speed|date",
                    "can see|read everything|all|the|this|what|your",
                    "has|have ?all|both ?the|your|your details|notes|photos|everything|it",
                    "the story",
                    "this is|'s ~ ,",
                    "with you|me on the line");

    private HandOverWords() {}

    /** Where a hand-over is told as happening; null if it is not, or only offered, refused, wished for or asked about. */
    static Lexicon.@Nullable Hit<Sense> announced(Utterance said, Medium medium) {
        for (Lexicon.Hit<Sense> hit : WORDS.in(said)) {
            if (isHappening(said, hit, medium)) {
                return hit;
            }
        }
        return null;
    }

    private static boolean isHappening(Utterance said, Lexicon.Hit<Sense> hit, Medium medium) {
        int start = clauseStart(said, hit.from());
        boolean open = said.has(start, hit.from(), Families.OPEN) || said.has(start, hit.from(), Families.NOT);
        switch (hit.meaning()) {
            case BASE -> {
                if (open || said.asks(hit.from()) || !said.has(Math.max(start, hit.from() - 5), hit.from(), DOERS)) {
                    return false;
                }
                if (!doerIsUs(said, start, hit.from())) {
                    return false;
                }
            }
            case NOW, TAKEN -> {
                if (open || said.asks(hit.from())) {
                    return false;
                }
            }
            case DONE -> {
                if (open || said.asks(hit.from()) || (!medium.isThread() && !stays(said, hit))) {
                    return false;
                }
            }
            default -> {
                return false;
            }
        }
        return !isConsult(said, hit) && !isThing(said, hit) && !isElsewhere(said, hit) && !isLater(said, hit, medium);
    }

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
            if (said.is(i, "you") || said.is(i, "chat") || said.is(i, "call")) {
                return true;
            }
        }
        return false;
    }

    private static boolean isConsult(Utterance said, Lexicon.Hit<Sense> hit) {
        int end = said.end(hit.from());
        for (int i = hit.from(); i < end; i++) {
            boolean withUs =
                    (said.is(i, "with") && said.is(i + 1, "us")) || (said.is(i, "ask") && said.is(i + 1, "them"));
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
            "terminal");

    /** The customer is put on another flight, seat or plan: nobody else takes over. */
    private static boolean isElsewhere(Utterance said, Lexicon.Hit<Sense> hit) {
        int end = Math.min(said.end(hit.from()), hit.to() + 7);
        return said.has(hit.to() - 1, end, PLACES_TO_BE) && !said.has(hit.to() - 1, end, SOMEBODY);
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
    static boolean speaksOf(Utterance said, @Nullable String name, @Nullable String desk) {
        String place = desk == null ? "" : desk.toLowerCase(java.util.Locale.ROOT);
        boolean refused = false;
        boolean found = false;
        for (int i = 0; i < said.size(); i++) {
            String word = said.word(i);
            boolean named = word.equals(name)
                    || (word.length() > 3 && place.contains(word))
                    || Families.SUPERIORS.contains(word)
                    || SOMEBODY.contains(word);
            if (named && !said.asks(i)) {
                found |= !said.has(said.start(i), i, OFFERS) || word.equals(name);
            }
            refused |= said.is(i, "can")
                    && said.is(i + 1, "not")
                    && said.has(i, i + 5, Set.of("connect", "transfer", "pass"));
        }
        return found && !refused;
    }

    private static final Set<String> OFFERS =
            Set.of("if", "want", "like", "shall", "should", "happy", "prefer", "whether");

    private static final Set<String> SOMEBODY = Set.of(
            "human",
            "person",
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
            "people",
            "crew",
            "him",
            "her",
            "operator",
            "representative",
            "transferring",
            "transfer",
            "connecting",
            "department");

    /** Whether a hand-over is offered: told, but as a question or a possibility. */
    static boolean isOffered(Utterance said) {
        for (Lexicon.Hit<Sense> hit : WORDS.in(said)) {
            boolean told = hit.meaning() == Sense.BASE || hit.meaning() == Sense.NOW;
            if (told
                    && (said.asks(hit.from()) || said.has(clauseStart(said, hit.from()), hit.from(), Families.OPEN))
                    && !said.has(clauseStart(said, hit.from()), hit.from(), Families.NOT)) {
                return true;
            }
        }
        return false;
    }

    static boolean fails(Utterance said) {
        return has(said, Sense.FAILS);
    }

    static boolean briefs(Utterance said) {
        return has(said, Sense.BRIEFED);
    }

    private static boolean has(Utterance said, Sense sense) {
        for (Lexicon.Hit<Sense> hit : WORDS.in(said)) {
            if (hit.meaning() == sense && !said.has(clauseStart(said, hit.from()), hit.from(), Families.NOT)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the words from this place on name somebody with authority. */
    static boolean namesSuperior(Utterance said, int from) {
        int end = said.end(from);
        for (int i = from; i < end; i++) {
            if (Families.SUPERIORS.contains(said.word(i)) && !said.is(i + 1, "office")) {
                return true;
            }
        }
        return false;
    }
}
