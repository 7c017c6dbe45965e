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
                    "what is|'s it|this|that ~ about|regarding|concerning|for",
                    "what are you calling|writing|ringing|contacting",
                    "what do|did|would you need|want|like help|from|me|us|to",
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
                    "what would you like ?to ?do ?us ?me",
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

    /** Whether it is a yes. */
    static boolean agrees(Utterance one) {
        for (int i = 0; i < Math.min(one.size(), 4); i++) {
            if (NO.contains(one.word(i))
                    && !(one.is(i, "no") && one.is(i + 1, "problem"))
                    && !(one.is(i, "do") && !one.is(i + 1, "not"))) {
                return false;
            }
            if (YES.contains(one.word(i))) {
                return true;
            }
        }
        return false;
    }

    /** Whether it asks the open question: what the matter is. */
    static boolean asksForTheMatter(Utterance one) {
        return matterQuestion(one) >= 0;
    }

    /** Where it asks what the matter is; -1 if it does not. */
    static int matterQuestion(Utterance one) {
        for (int i = 0; i < one.size(); i++) {
            Lexicon.Hit<Boolean> hit = OPEN_QUESTIONS.at(one, i);
            if (hit != null) {
                boolean polite =
                        one.has(one.start(i), i, Set.of("else", "happy", "glad", "further", "anything", "more", "let"))
                                || one.has(hit.from(), one.end(i), Set.of("else", "further", "anything", "other"));
                boolean asked = one.asks(i)
                        || one.is(i, "tell")
                        || one.is(i, "describe")
                        || one.is(i, "explain")
                        || one.is(i, "reason");
                if (!polite && asked) {
                    return i;
                }
            }
        }
        return -1;
    }

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
