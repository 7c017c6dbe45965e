package dev.mysteryshopper.reports.fact;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * How well each of several values in a reply answers the question: by the topic's words near it, by what stands between,
 * and by signs that it is no longer meant (a former price, a slip that was corrected, another fact's value).
 */
final class Relevance {

    /** Below this a value is not an answer: it was taken back, denied, or only quoted. */
    static final double LEAST = -1.2;

    private static final double TAKEN_BACK = 5;
    private static final double FORMER = 3;
    private static final double RIVAL = 0.9;
    private static final double DIRECT = 0.35;
    private static final double OTHER = 0.45;
    private static final double ASIDE = 0.9;
    private static final double NET = 2.5;

    private static final Phrases<Boolean> CORRECTION = new Phrases<Boolean>()
            .add(
                    true,
                    "no wait",
                    "no , wait",
                    "oh wait",
                    "wait ,",
                    "scratch that",
                    "hang on",
                    "hold on",
                    "i mean",
                    "correction",
                    "make that",
                    "my mistake",
                    "sorry ,",
                    "no , sorry",
                    "no ,",
                    "no -",
                    "ah no",
                    "oh no",
                    "oh ,",
                    "wrong line",
                    "let me correct",
                    "i misread",
                    "reading it wrong",
                    "actually",
                    "or rather",
                    "i meant",
                    "that's wrong",
                    "my bad",
                    "* i",
                    "oops",
                    "strike that",
                    "apologies ,",
                    "no . . .",
                    "er no",
                    "well , no",
                    "no it's",
                    "nope",
                    "pardon me",
                    "rather",
                    "ignore that",
                    "sorry -",
                    "sorry . . .",
                    "- sorry",
                    "no hang on");

    private static final Set<String> FORMER_WORDS = Set.of(
            "was",
            "were",
            "previously",
            "formerly",
            "originally",
            "usually",
            "old",
            "former",
            "rrp",
            "msrp",
            "before",
            "earlier");

    private static final Phrases<Boolean> FORMER_CUES = new Phrases<Boolean>()
            .add(
                    true,
                    "used to be",
                    "used to",
                    "no longer",
                    "until last",
                    "up to last",
                    "last year",
                    "last season",
                    "in the past",
                    "once was",
                    "list price",
                    "was the",
                    "that was",
                    "back then",
                    "old price",
                    "not ~ anymore",
                    "not ~ any more",
                    "regular price",
                    "years ago",
                    "months ago",
                    "anymore");

    private static final Phrases<Boolean> DIRECTLY = new Phrases<Boolean>()
            .add(
                    true,
                    "you pay",
                    "yours",
                    "works out",
                    "comes to",
                    "for you",
                    "so that's",
                    "so it's",
                    "that's",
                    "it's",
                    "you get",
                    "you've got",
                    "you have",
                    "now",
                    "total",
                    "in your case",
                    "altogether",
                    "all in",
                    "we charge",
                    "they're",
                    "you'd pay",
                    "you'll pay");

    private static final Calendar ENGLISH = new Calendar(Locale.ENGLISH);

    private static final Set<String> LEADS =
            Words.of("and the our your but so well also or a for then er um uh \u2022 - hi hello just plus with while");

    private static final Set<String> LINKS = Words.of(
            "is are was costs cost : goes go at comes come takes take gets get pay pays have has run runs start starts =");

    private static final Set<String> PRONOUNS = Words.of(
            "it it's that that's they they're this these those you you're you'll you'd we we're we'll i i'm i'd there there's yours one ones everything all both each any which what let's price total cost fee");

    private static final Set<String> NET_OF = Set.of("plus", "ex", "excl", "excluding", "before", "net", "exc", "+");

    private static final Set<String> TAXES = Set.of("vat", "tax", "taxes", "gst");

    private static final Set<String> NEGATORS =
            Set.of("not", "isn't", "aren't", "never", "wasn't", "n't", "ain't", "instead");

    private static final Map<FactType, Set<String>> RIVALS = Map.of(
            FactType.DURATION,
                    Set.of(
                            "refund",
                            "deliver",
                            "arriv",
                            "warrant",
                            "trial",
                            "return",
                            "notic",
                            "respond",
                            "repl",
                            "gat",
                            "valid",
                            "process",
                            "exchang",
                            "repair",
                            "dispatch",
                            "wait",
                            "fee",
                            "reapply"),
            FactType.MONEY,
                    Set.of(
                            "deliver",
                            "fee",
                            "deposit",
                            "refund",
                            "tax",
                            "towel",
                            "minimum",
                            "over",
                            "threshold",
                            "value",
                            "worth",
                            "surcharg",
                            "above",
                            "balanc",
                            "bill",
                            "spend"),
            FactType.PERCENT, Set.of("fee", "deposit", "discount", "off", "tax", "vat", "interest", "tip", "commiss"),
            FactType.DATE, Set.of("launch", "sign", "open", "start", "meet", "order", "expir", "contract"),
            FactType.TIME_RANGE, Set.of("appointment", "checkout", "check-out"));

    private final Passage passage;
    private final Topic topic;
    private final FactType type;
    private final boolean[] blocked;
    private final int[] correctedFrom;

    Relevance(Passage passage, Frame frame, List<Mention> mentions) {
        this.passage = passage;
        this.topic = frame.topic();
        this.type = frame.ask().type();
        this.blocked = new boolean[passage.size()];
        for (Mention mention : mentions) {
            if (isAside(mention.from())) {
                continue;
            }
            for (int i = mention.from(); i < mention.to() && i < blocked.length; i++) {
                blocked[i] = true;
            }
        }
        this.correctedFrom = corrections(mentions);
    }

    double of(Mention mention) {
        int i = mention.from();
        if (passage.quoted(i)) {
            return -10;
        }
        double score = overlap(mention) - 0.0005 * i;
        score -= isNegated(mention) ? TAKEN_BACK : 0;
        score -= isFormer(mention) ? FORMER : 0;
        score -= correctedFrom[i] == 1 ? TAKEN_BACK : 0;
        score -= hasRival(mention) ? (hasFactTerm(mention) ? RIVAL : 2 * RIVAL) : 0;
        score -= isOther(mention) ? OTHER : 0;
        score -= isAside(i) ? ASIDE : 0;
        score -= isNet(mention) ? NET : 0;
        score += type == FactType.DATE ? DateCues.of(passage, topic, mention) : 0;
        score += isDirect(mention) ? DIRECT : 0;
        score -= passage.asks(i) ? 1.0 : 0;
        return score;
    }

    private double overlap(Mention mention) {
        int start = passage.sentenceStart(mention.from());
        int end = passage.sentenceEnd(mention.from());
        Map<String, Double> best = new HashMap<>();
        for (int k = start; k < end; k++) {
            if ((k >= mention.from() && k < mention.to()) || passage.quoted(k)) {
                continue;
            }
            String term = term(k);
            double weight = term.isEmpty() ? 0 : topic.weight(term);
            if (weight > 0) {
                best.merge(term, weight * closeness(mention, k), Math::max);
            }
        }
        double own = best.values().stream().mapToDouble(Double::doubleValue).sum();
        return own > 0 ? own : 0.3 * before(start);
    }

    private double closeness(Mention mention, int k) {
        boolean after = k >= mention.to();
        int distance = after ? k - mention.to() : mention.from() - k - 1;
        double near = 1 / (1 + 0.07 * distance);
        int step = Math.abs(passage.clause(k) - passage.clause(mention.from()));
        double clause = step == 0 ? 1 : after ? 0.45 : 0.75;
        double joined = after && isJoined(mention.to(), k) ? 0.4 : 1;
        return near * clause * joined * (isBlocked(mention, k) ? 0.25 : 1);
    }

    /** "five years and the battery for two": what follows "and" belongs to what comes next. */
    private boolean isJoined(int from, int to) {
        for (int i = from; i < to; i++) {
            if (passage.is(i, "and") || passage.is(i, "+")) {
                return true;
            }
        }
        return false;
    }

    private boolean isBlocked(Mention mention, int k) {
        int from = k < mention.from() ? k + 1 : mention.to();
        int to = k < mention.from() ? mention.from() : k;
        for (int i = from; i < to; i++) {
            if (blocked[i]) {
                return true;
            }
        }
        return false;
    }

    /** Words of the topic in the sentence before, when no other value stands there. */
    private double before(int start) {
        if (start == 0) {
            return 0;
        }
        int end = start;
        int from = passage.sentenceStart(start - 1);
        if (passage.is(start - 1, "\n") && from == start - 1 && start > 1) {
            from = passage.sentenceStart(start - 2);
        }
        double sum = 0;
        for (int k = from; k < end; k++) {
            if (blocked[k]) {
                return 0;
            }
            sum += passage.quoted(k) ? 0 : topic.weight(term(k));
        }
        return sum;
    }

    /** Days say when hours hold, not what for. */
    private boolean isDayOfHours(String word) {
        return type == FactType.TIME_RANGE && (ENGLISH.day(word).isPresent() || word.startsWith("week"));
    }

    private String term(int k) {
        Token token = passage.token(k);
        return switch (token.kind()) {
            case WORD -> isDayOfHours(token.text()) || Stems.isEmpty(token.text()) ? "" : Stems.of(token.text());
            case CODE, NUMBER -> token.text();
            default -> "";
        };
    }

    /** A word that says "no, wait" makes what stands before it in the reply void when a value follows soon after. */
    private int[] corrections(List<Mention> mentions) {
        int[] out = new int[passage.size()];
        for (Phrases.Hit<Boolean> hit : CORRECTION.in(passage)) {
            Optional<Mention> before = mentions.stream()
                    .filter(mention -> mention.to() <= hit.from() && !passage.quoted(mention.from()))
                    .reduce((one, next) -> next);
            Optional<Mention> after = mentions.stream()
                    .filter(mention -> mention.from() >= hit.to())
                    .findFirst();
            if (before.isPresent() && after.isPresent() && corrects(before.get(), hit, after.get())) {
                out[before.get().from()] = 1;
            }
        }
        return out;
    }

    private boolean corrects(Mention before, Phrases.Hit<Boolean> hit, Mention after) {
        return hit.from() - before.to() <= 6
                && after.from() - hit.to() <= 16
                && !before.value().equals(after.value())
                && !lineBetween(before.to(), after.from());
    }

    private boolean lineBetween(int from, int to) {
        for (int i = from; i < to; i++) {
            if (passage.is(i, "\n") || passage.is(i, "\u2022")) {
                return true;
            }
        }
        return false;
    }

    /** "not 10", "isn't 5pm": but not "not until 9". */
    private boolean isNegated(Mention mention) {
        int i = mention.from() - 1;
        while (i >= 0 && passage.isAny(i, "the", "a", "an", "just", "at", "$", "for")) {
            i--;
        }
        return i >= 0 && passage.is(i, NEGATORS) && passage.sentence(i) == passage.sentence(mention.from());
    }

    /** In brackets: "Delivery of the tent (£189.00) is free". */
    private boolean isAside(int i) {
        int start = passage.clauseStart(i);
        return start > 0 && passage.is(start - 1, "(") && start > 1 && !passage.is(start - 2, "\n");
    }

    /** "£60 plus VAT, which makes £72". */
    private boolean isNet(Mention mention) {
        boolean net = passage.is(mention.to(), NET_OF)
                || (passage.is(mention.to(), "(") && passage.is(mention.to() + 1, NET_OF));
        return type == FactType.MONEY
                && net
                && !passage.is(mention.to(), "+")
                && passage.sentence(mention.from()) == passage.sentence(Math.min(mention.to() + 1, passage.size() - 1))
                && (passage.is(mention.to() + 1, TAXES) || passage.is(mention.to() + 2, TAXES));
    }

    private boolean isFormer(Mention mention) {
        if (type == FactType.ORDER_STATUS || type == FactType.CONTACT) {
            return false;
        }
        int start = Math.max(passage.clauseStart(mention.from()), mention.from() - 5);
        for (int i = start; i < mention.from(); i++) {
            if ((passage.is(i, FORMER_WORDS) && !blockedBetween(i, mention.from()) && !isStillTrue(i))
                    || (FORMER_CUES.at(passage, i).isPresent() && !passage.is(i, "that"))) {
                return true;
            }
        }
        int end = Math.min(passage.clauseEnd(mention.from()), mention.to() + 3);
        for (int i = mention.to(); i < end; i++) {
            if ((FORMER_CUES.at(passage, i).isPresent() && !passage.is(i, "no"))
                    || (passage.is(i, "before") && passage.is(i + 1, "."))) {
                return true;
            }
        }
        return false;
    }

    /** "before" and "earlier" point to the future as well; "was delivered" is no former value. */
    private boolean isStillTrue(int i) {
        return passage.is(i, "before") || (passage.is(i, "earlier") && passage.is(i + 1, "than"));
    }

    private boolean blockedBetween(int from, int to) {
        for (int i = from + 1; i < to; i++) {
            if (blocked[i]) {
                return true;
            }
        }
        return false;
    }

    private boolean hasRival(Mention mention) {
        Set<String> rivals = RIVALS.getOrDefault(type, Set.of());
        int start = passage.clauseStart(mention.from());
        int end = passage.clauseEnd(mention.from());
        for (int k = start; k < end; k++) {
            if (k >= mention.from() && k < mention.to()) {
                continue;
            }
            String term = term(k);
            if (!term.isEmpty()
                    && rivals.contains(term)
                    && !topic.has(term)
                    && !isBlocked(mention, k)
                    && !isStartingPoint(mention, k)) {
                return true;
            }
        }
        return false;
    }

    /** "14 days of delivery", "from when it arrives": from when a value counts, not what it is for. */
    private boolean hasFactTerm(Mention mention) {
        int end = passage.sentenceEnd(mention.from());
        for (int k = passage.sentenceStart(mention.from()); k < end; k++) {
            if ((k < mention.from() || k >= mention.to()) && topic.hasFactTerm(term(k))) {
                return true;
            }
        }
        return false;
    }

    /** "Adults are twelve pounds", "the belly's six fifty": the clause is about something that was not asked for. */
    boolean isOther(Mention mention) {
        if (type == FactType.ORDER_STATUS || type == FactType.CONTACT) {
            return false;
        }
        int start = passage.clauseStart(mention.from());
        int noun = start;
        while (noun < mention.from() && passage.is(noun, LEADS)) {
            noun++;
        }
        for (int k = noun; k < Math.min(noun + 4, mention.from()); k++) {
            if ((!term(k).isEmpty() && topic.has(term(k))) || passage.is(k, PRONOUNS)) {
                return false;
            }
            boolean linked = passage.is(k + 1, LINKS)
                    || (passage.word(k).endsWith("'s") && passage.token(k).isWord());
            if (linked && passage.token(k).isWord() && !term(k).isEmpty()) {
                return true;
            }
        }
        return false;
    }

    private boolean isStartingPoint(Mention mention, int k) {
        for (int i = Math.max(mention.to(), k - 4); i < k; i++) {
            if (passage.isAny(i, "of", "from", "after", "since", "before", "once", "upon", "following", "when")) {
                return true;
            }
        }
        return false;
    }

    private boolean isDirect(Mention mention) {
        int start = Math.max(passage.sentenceStart(mention.from()), mention.from() - 5);
        for (int i = start; i < mention.from(); i++) {
            if (DIRECTLY.at(passage, i).isPresent() && !blockedBetween(i, mention.from())) {
                return true;
            }
        }
        return false;
    }
}
