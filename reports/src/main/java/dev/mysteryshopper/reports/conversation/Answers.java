package dev.mysteryshopper.reports.conversation;

import java.util.Set;

/** Small signs in what people say: consent, the open question for the matter, the words that carry content. */
final class Answers {

    private static final Set<String> YES = Set.of(
            "yes",
            "yeah",
            "yep",
            "yup",
            "sure",
            "ok",
            "okay",
            "please",
            "fine",
            "alright",
            "right",
            "ta",
            "go",
            "do",
            "that",
            "good",
            "great",
            "thanks",
            "perfect",
            "absolutely",
            "definitely",
            "course");

    private static final Set<String> NO = Set.of("no", "nope", "not", "do", "rather", "nah");

    private static final Lexicon<Boolean> OPEN_QUESTIONS = new Lexicon<Boolean>(Families.ALL)
            .add(
                    true,
                    "how can|may|might|could|do ?we ?i ?you help|assist|be",
                    "how can|may|might|could i|we|you ~ help|assist",
                    "how ?can ?may ?i help",
                    "what can|may|could i|we ?you do|help|get",
                    "what can|may ~ do for",
                    "what can we do",
                    "what is|'s ?all ?been ?seems ?the the|your problem|matter|issue|trouble|concern|query|enquiry|question|story",
                    "what ?seems ?to ?be ?is ?'s ?exactly the|your problem|matter|issue|trouble|concern",
                    "what is|'s going|happening on|?today|?with",
                    "what is|'s up|wrong",
                    "what is|'s happened|happening",
                    "what ?has happened",
                    "what went wrong",
                    "what ?exactly ?did|do happened|happen",
                    "what is|'s|was it|this|that ~ about|regarding|concerning|for",
                    "what are|were we|you ~ changing|cancelling|canceling|returning|moving|reporting|booking|claiming",
                    "what are you calling|writing|ringing|contacting",
                    "what do|did|would you need|want|like help|from|me|us",
                    "what do|did you need|want|require",
                    "why are|did you calling|call|contacting|contact|ringing|ring|writing",
                    "what brings you",
                    "tell me|us ?a ?bit ?little ?more ?again what|about|why|how",
                    "tell me|us ~ problem|matter|issue|happened|wrong",
                    "describe|explain ?to ?me ?again ?briefly the|your|what problem|issue|matter|happened|is|'s|you",
                    "reason for|of your|calling|the|contacting",
                    "what was|is|'s the|your|it ?that you|request|enquiry|query|?about",
                    "you ~ question|query on|about",
                    "what seems to be")
            .add(
                    true,
                    "how ?can|may i help",
                    "can i|we help ?you|?with|?at",
                    "what are you after",
                    "where is|'s it hurt",
                    "nature of your|the");

    private static final Set<String> PLAIN = Set.of(
            "the",
            "and",
            "that",
            "this",
            "with",
            "have",
            "from",
            "your",
            "you",
            "they",
            "them",
            "what",
            "when",
            "will",
            "would",
            "could",
            "should",
            "can",
            "not",
            "but",
            "for",
            "are",
            "was",
            "were",
            "been",
            "being",
            "has",
            "had",
            "does",
            "did",
            "just",
            "like",
            "need",
            "want",
            "please",
            "thank",
            "thanks",
            "hello",
            "help",
            "there",
            "here",
            "about",
            "into",
            "over",
            "back",
            "some",
            "any",
            "one",
            "two",
            "get",
            "got",
            "how",
            "why",
            "who",
            "which",
            "where",
            "today",
            "now",
            "still",
            "only",
            "also",
            "very",
            "much",
            "more",
            "than",
            "then",
            "time",
            "day",
            "days",
            "week",
            "month",
            "know",
            "see",
            "say",
            "said",
            "tell",
            "told",
            "call",
            "called",
            "email",
            "chat",
            "phone",
            "number",
            "name",
            "order",
            "account",
            "subject",
            "dear",
            "good",
            "morning",
            "afternoon",
            "evening",
            "sorry",
            "okay",
            "yes",
            "yeah",
            "really",
            "because",
            "after",
            "before",
            "again",
            "already",
            "first",
            "last",
            "next",
            "make",
            "made",
            "take",
            "took",
            "give",
            "gave",
            "come",
            "came",
            "going",
            "went",
            "think",
            "sure",
            "well",
            "right",
            "ever",
            "never",
            "its",
            "his",
            "her",
            "him",
            "she",
            "our",
            "out",
            "off",
            "all",
            "since",
            "until",
            "while",
            "their",
            "someone",
            "anyone",
            "something",
            "speak",
            "talk",
            "person",
            "human",
            "bought",
            "agent",
            "team",
            "desk",
            "problem",
            "issue",
            "question",
            "booking",
            "put",
            "let",
            "look",
            "looking",
            "ask",
            "asked",
            "send",
            "sent",
            "work",
            "works",
            "working",
            "service",
            "customer",
            "new",
            "old",
            "too",
            "way",
            "thing",
            "things",
            "many",
            "long",
            "same",
            "other",
            "another",
            "every",
            "each",
            "lot",
            "bit",
            "per",
            "may",
            "yet",
            "policy",
            "manager",
            "transfer");

    private Answers() {}

    /** Words that say yes only where no other word says no: "all good", "fine". */
    private static final Set<String> PLEASED =
            Set.of("right", "fine", "go", "do", "that", "good", "great", "thanks", "perfect", "ok", "okay", "alright");

    /** Whether it is a yes. */
    static boolean agrees(Utterance one) {
        for (int i = 0; i < Math.min(one.size(), 4); i++) {
            if (isNo(one, i)) {
                return false;
            }
            if (YES.contains(one.word(i))) {
                return !PLEASED.contains(one.word(i)) || !refuses(one, i + 1);
            }
        }
        return false;
    }

    /** Whether it is a no. */
    static boolean declines(Utterance one) {
        return !agrees(one) && refuses(one, 0);
    }

    private static boolean refuses(Utterance one, int from) {
        for (int i = from; i < Math.min(one.size(), from + 5); i++) {
            if (isNo(one, i) && !one.is(i, "do")) {
                return true;
            }
        }
        return false;
    }

    private static boolean isNo(Utterance one, int i) {
        return NO.contains(one.word(i))
                && !(one.is(i, "no") && one.is(i + 1, "problem"))
                && !(one.is(i, "do") && !one.is(i + 1, "not"));
    }

    /** Whether it asks the open question: what the matter is. */
    static boolean asksForTheMatter(Utterance one) {
        return matterQuestion(one) >= 0;
    }

    private static final Set<String> POLITE =
            Set.of("else", "happy", "glad", "further", "anything", "more", "let", "other", "another");

    /** Where it asks what the matter is; -1 if it does not. */
    static int matterQuestion(Utterance one) {
        for (int i = 0; i < one.size(); i++) {
            Lexicon.Hit<Boolean> hit = OPEN_QUESTIONS.at(one, i);
            if (hit != null && isDirect(one, i) && !isDetail(one, hit) && !one.has(one.start(i), one.end(i), POLITE)) {
                return i;
            }
        }
        return -1;
    }

    /** "What happened at the gate?" asks for more than was told; "shall I explain what ..." asks for nothing. */
    private static boolean isDetail(Utterance one, Lexicon.Hit<Boolean> hit) {
        boolean happened = one.is(hit.to() - 1, "happened") || one.is(hit.to() - 1, "happen");
        return (happened && one.has(hit.to(), hit.to() + 1, Set.of("at", "in", "on", "when", "after", "then", "next")))
                || one.is(one.start(hit.from()), "shall");
    }

    /** A question that begins here, or a request for an account: not "so that I can see what happened, which ...?" */
    private static boolean isDirect(Utterance one, int i) {
        int start = one.start(i);
        if (TELLING.contains(one.word(i)) || one.has(start, i, TELLING)) {
            return true;
        }
        boolean begins = i == start || one.token(i - 1).isMark() || LEADING.contains(one.word(i - 1));
        return begins && one.asks(i);
    }

    private static final Set<String> TELLING =
            Set.of("tell", "describe", "explain", "reason", "say", "nature", "remind");

    private static final Set<String> LEADING = Set.of(
            "and",
            "so",
            "but",
            "then",
            "now",
            "well",
            "ok",
            "okay",
            "hello",
            "hi",
            "please",
            "today",
            "again",
            "morning",
            "afternoon",
            "evening",
            "right",
            "exactly",
            "ta",
            "thanks");

    /** Adds the words that carry content: long enough, and no everyday ones. */
    static void contents(Utterance one, Set<String> into) {
        for (int i = 0; i < one.size(); i++) {
            String word = one.word(i);
            if (word.length() > 2 && !PLAIN.contains(word)) {
                into.add(word);
            }
        }
    }

    static boolean isContent(String word) {
        return word.length() > 2 && !PLAIN.contains(word);
    }
}
