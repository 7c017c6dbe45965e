package dev.mysteryshopper.reports.fact.choose;

import dev.mysteryshopper.reports.fact.FactType;
import dev.mysteryshopper.reports.fact.asked.Frame;
import dev.mysteryshopper.reports.fact.asked.Terms;
import dev.mysteryshopper.reports.fact.asked.Topic;
import dev.mysteryshopper.reports.fact.find.Mention;
import dev.mysteryshopper.reports.fact.words.Passage;
import java.util.ArrayList;
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
public final class Relevance {

    /** Below this a value is not an answer: it was taken back, denied, or only quoted. */
    static final double LEAST = -1.2;

    private static final double TAKEN_BACK = 5;
    private static final double FORMER = 3;
    private static final double RIVAL = 0.9;
    private static final double DIRECT = 0.35;
    private static final double STRAIGHT = 0.7;
    private static final double OTHER = 0.45;
    private static final double CONTRARY = 1.2;
    private static final double LABELLED = 0.3;
    private static final double ASIDE = 0.9;
    private static final double NET = 5;

    private static final double MEASURED = 0.6;

    /** What a heading's words count for each value under it, and what words count for a value they do not belong to. */
    private static final double SHARED = 0.7;

    private static final double FOREIGN = 0.25;

    /** From how much of the topic near it a value is tied to the question, and from how much it is hardly about another. */
    private static final double SUPPORT = 0.3;

    private static final double NEAR = 0.5;

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
                            "minimum",
                            "over",
                            "threshold",
                            "value",
                            "worth",
                            "surcharg",
                            "above",
                            "bill",
                            "spend"),
            FactType.PERCENT, Set.of("fee", "deposit", "discount", "off", "tax", "vat", "interest", "tip", "commiss"),
            FactType.DATE, Set.of("contract", "launch"),
            FactType.TIME_RANGE, Set.of("appointment", "checkout", "check-out"));

    private final Passage passage;
    private final Topic topic;
    private final FactType type;
    private final boolean[] blocked;
    private final Map<Mention, Mention> corrected;
    private final Belonging belonging;
    private final boolean several;
    private final Terms terms;
    private final Directness directness;
    private final Former former;
    private final Elsewhere elsewhere;
    private final Table table;
    private final Scale scale;

    public Relevance(Passage passage, Frame frame, List<Mention> mentions) {
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
        this.corrected = Corrections.in(passage, mentions);
        this.several = mentions.stream()
                        .filter(mention -> !passage.quoted(mention.from()))
                        .count()
                > 1;
        this.belonging = new Belonging(
                passage,
                mentions.stream().filter(mention -> !isAside(mention.from())).toList());
        this.terms = new Terms(passage, type);
        this.directness = new Directness(passage, blocked);
        this.former = new Former(passage, frame, blocked);
        this.elsewhere = new Elsewhere(passage, frame, belonging);
        this.table = Table.of(passage);
        this.scale = new Scale(passage, topic, mentions, words(mentions));
    }

    /** The words that belong to each value: its own, and in a table those at the head of its row and column. */
    private Map<Mention, List<Belonging.Stretch>> words(List<Mention> mentions) {
        Map<Mention, List<Belonging.Stretch>> words = new HashMap<>();
        for (Mention mention : mentions) {
            List<Belonging.Stretch> own = new ArrayList<>(table.headings(mention.from()));
            own.add(belonging.of(mention));
            words.put(mention, own);
        }
        return words;
    }

    /** Whether its values are said of something else than was asked. */
    Elsewhere elsewhere() {
        return elsewhere;
    }

    /** Said of another thing of a kind than the one asked about, or of another step of a scale. */
    boolean isContrary(Mention mention) {
        return switch (scale.of(mention)) {
            case ASKED -> false;
            case OTHER -> true;
            case WIDER, NONE -> elsewhere.isContrary(mention);
        };
    }

    public double of(Mention mention) {
        int i = mention.from();
        if (passage.quoted(i)) {
            return -10;
        }
        double score = overlap(mention) - 0.0005 * i;
        score -= isNegated(mention) ? TAKEN_BACK : 0;
        score -= former.is(mention) ? FORMER : 0;
        score -= corrected.containsKey(mention) ? TAKEN_BACK : 0;
        score -= hasRival(mention) ? (hasFactTerm(mention) ? RIVAL : 2 * RIVAL) : 0;
        score -= elsewhere.isOther(mention) ? OTHER : 0;
        score -= isContrary(mention) ? CONTRARY : 0;
        score += elsewhere.isMeasured(mention) ? MEASURED : 0;
        score -= elsewhere.isLabelled(mention) ? LABELLED : 0;
        score += scale.of(mention) == Scale.Step.ASKED ? MEASURED : 0;
        score -= isAside(i) ? ASIDE : 0;
        score -= several && isNet(mention) ? NET : 0;
        score += type == FactType.DATE ? DateCues.of(passage, topic, mention) : 0;
        score += directness.isStraight(mention) ? STRAIGHT : directness.isDirect(mention) ? DIRECT : 0;
        score += inherited(mention);
        score -= passage.asks(i) && type != FactType.CONTACT ? 1.0 : 0;
        return score;
    }

    /** What a value that replaces another takes over from it: in "it's 12, no, sorry, 15" the 15 is what "it" is. */
    private double inherited(Mention mention) {
        return replaced(mention)
                .map(taken ->
                        Math.max(0, overlap(taken) - overlap(mention)) + (directness.isStraight(taken) ? STRAIGHT : 0))
                .orElse(0.0);
    }

    private Optional<Mention> replaced(Mention mention) {
        return corrected.entrySet().stream()
                .filter(correction -> correction.getValue().equals(mention))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /** Whether words of the topic stand near it, so that it is hardly about something else altogether. */
    boolean isNear(Mention mention) {
        return overlap(mention) >= NEAR;
    }

    /** Whether something ties it to the question: words of the topic, "it's", or that it is all the reply says. */
    boolean isSupported(Mention mention) {
        return type == FactType.ORDER_STATUS
                || overlap(mention) >= SUPPORT
                || directness.isStraight(mention)
                || (type == FactType.CONTACT && directness.isDirect(mention))
                || (!several && !elsewhere.isOther(mention) && !hasRival(mention))
                || replaced(mention)
                        .filter(taken -> overlap(taken) >= SUPPORT || directness.isStraight(taken))
                        .isPresent()
                || isAll();
    }

    /** Whether words of the question stand by it, so that it can be held against whoever said it. */
    boolean isTied(Mention mention) {
        return overlap(mention) >= SUPPORT
                || directness.isStraight(mention)
                || directness.isDirect(mention)
                || isAll()
                || replaced(mention).filter(this::isTied).isPresent();
    }

    /** The reply is one sentence with one value. */
    private boolean isAll() {
        if (several) {
            return false;
        }
        int sentences = 0;
        for (int i = 0; i < passage.size(); i++) {
            boolean first = i == 0 || passage.sentence(i) != passage.sentence(i - 1);
            sentences += first && passage.token(i).isWord() && !passage.quoted(i) ? 1 : 0;
        }
        return sentences <= 1;
    }

    /** The signs that were weighed, for whoever wants to know why a value was chosen. */
    public String explain(Mention mention) {
        int i = mention.from();
        return String.format(
                Locale.ROOT,
                "%.2f: overlap %.2f%s%s%s%s%s%s%s%s%s%s%s",
                of(mention),
                overlap(mention),
                passage.quoted(i) ? " quoted" : "",
                isNegated(mention) ? " negated" : "",
                former.is(mention) ? " former" : "",
                corrected.containsKey(mention) ? " corrected" : "",
                hasRival(mention) ? " rival" : "",
                elsewhere.isOther(mention) ? " other" : "",
                isContrary(mention) ? " contrary" : "",
                elsewhere.isLabelled(mention) ? " labelled" : "",
                isAside(i) ? " aside" : "",
                isNet(mention) ? " net" : "",
                directness.isStraight(mention) ? " straight" : directness.isDirect(mention) ? " direct" : "");
    }

    private double overlap(Mention mention) {
        int start = passage.sentenceStart(mention.from());
        int end = passage.sentenceEnd(mention.from());
        Belonging.Stretch own = belonging.of(mention);
        Belonging.Stretch heading = belonging.heading(mention).orElse(new Belonging.Stretch(start, start));
        Map<String, Double> best = new HashMap<>();
        for (int k = start; k < end; k++) {
            if ((k >= mention.from() && k < mention.to()) || passage.quoted(k)) {
                continue;
            }
            String term = terms.at(k);
            double weight = term.isEmpty() ? 0 : topic.weight(term);
            if (weight > 0) {
                double share = own.holds(k)
                        ? closeness(mention, k)
                        : heading.holds(k) ? SHARED : closeness(mention, k) * FOREIGN;
                best.merge(term, weight * share, Math::max);
            }
        }
        for (Belonging.Stretch head : table.headings(mention.from())) {
            for (int k = head.from(); k < head.to(); k++) {
                String term = terms.at(k);
                if (!term.isEmpty() && topic.weight(term) > 0) {
                    best.merge(term, topic.weight(term), Math::max);
                } else if (passage.token(k).isWord() && topic.says(passage.word(k))) {
                    best.merge(passage.word(k), SUPPORT, Math::max);
                }
            }
        }
        double sum = best.values().stream().mapToDouble(Double::doubleValue).sum();
        return sum > 0 ? sum : 0.3 * before(start);
    }

    private double closeness(Mention mention, int k) {
        boolean after = k >= mention.to();
        int distance = after ? k - mention.to() : mention.from() - k - 1;
        double near = 1 / (1 + 0.07 * distance);
        int step = Math.abs(passage.clause(k) - passage.clause(mention.from()));
        double clause = step == 0 ? 1 : after ? 0.45 : 0.75;
        return near * clause;
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
            sum += passage.quoted(k) ? 0 : topic.weight(terms.at(k));
        }
        return sum;
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
    boolean isNet(Mention mention) {
        boolean net = passage.is(mention.to(), NET_OF)
                || (passage.is(mention.to(), "(") && passage.is(mention.to() + 1, NET_OF));
        return type == FactType.MONEY
                && net
                && !passage.is(mention.to(), "+")
                && passage.sentence(mention.from()) == passage.sentence(Math.min(mention.to() + 1, passage.size() - 1))
                && (passage.is(mention.to() + 1, TAXES) || passage.is(mention.to() + 2, TAXES));
    }

    private boolean hasRival(Mention mention) {
        Set<String> rivals = RIVALS.getOrDefault(type, Set.of());
        Belonging.Stretch own = belonging.of(mention);
        int start = Math.max(own.from(), passage.clauseStart(mention.from()));
        int end = Math.min(own.to(), passage.clauseEnd(mention.from()));
        for (int k = start; k < end; k++) {
            if (k >= mention.from() && k < mention.to()) {
                continue;
            }
            String term = terms.at(k);
            if (!term.isEmpty()
                    && rivals.contains(term)
                    && !topic.has(term)
                    && !(TAXES.contains(term) && isNet(mention))
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
            if ((k < mention.from() || k >= mention.to()) && topic.hasFactTerm(terms.at(k))) {
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
}
