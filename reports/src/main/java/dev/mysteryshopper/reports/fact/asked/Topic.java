package dev.mysteryshopper.reports.fact.asked;

import dev.mysteryshopper.reports.fact.Ask;
import dev.mysteryshopper.reports.fact.FactType;
import dev.mysteryshopper.reports.fact.words.Counts;
import dev.mysteryshopper.reports.fact.words.Measures;
import dev.mysteryshopper.reports.fact.words.Numbers;
import dev.mysteryshopper.reports.fact.words.Passage;
import dev.mysteryshopper.reports.fact.words.Stems;
import dev.mysteryshopper.reports.fact.words.Token;
import dev.mysteryshopper.reports.fact.words.Tokens;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What a question is about, as weighted terms: those of the subject and the fact weigh more than the rest of the question. */
public final class Topic {

    private static final double FACT = 1.4;
    private static final double SUBJECT = 1.0;
    private static final double QUESTION = 0.6;

    /** From how many letters on the beginning of a word stands for it. */
    private static final int SHORT = 5;

    private final Map<String, Double> terms = new HashMap<>();
    private final Set<String> factTerms = new HashSet<>();
    private final Set<String> subjectTerms = new HashSet<>();
    private final Set<String> words = new HashSet<>();

    private final Map<Integer, Set<Integer>> kinds = new HashMap<>();

    private String head = "";
    private static final Set<String> TIMES = Set.of("day", "night", "week", "month", "hour", "year");

    private final Measures measures = new Measures();
    private Optional<String> count = Optional.empty();
    private List<Counts.Count> counts = List.of();

    /** Whether dates are asked for, so that the word says nothing about which. */
    private final boolean dates;

    private Topic(boolean dates) {
        this.dates = dates;
    }

    static Topic of(Ask ask) {
        Topic topic = new Topic(ask.type() == FactType.DATE);
        topic.add(ask.subject(), SUBJECT, false);
        topic.subjectTerms.addAll(topic.terms.keySet());
        topic.add(ask.question(), QUESTION, false);
        topic.add(ask.fact(), FACT, true);
        topic.count = count(ask);
        topic.counts = counts(ask);
        topic.head = head(ask.subject());
        for (String text : List.of(ask.fact(), ask.subject(), ask.question())) {
            Passage words = Passage.of(text.substring(0, Math.min(text.length(), 500)), ask.locale());
            topic.measures.add(Measures.in(words, 0, words.size()));
        }
        return topic;
    }

    private static String head(String subject) {
        String main = subject.contains(",") ? subject.substring(0, subject.indexOf(',')) : subject;
        List<Token> tokens = Tokens.of(main.substring(0, Math.min(main.length(), 200)));
        int n = tokens.size();
        boolean pair = n > 1
                && tokens.get(n - 1).isWord()
                && tokens.get(n - 2).isWord()
                && !tokens.get(n - 2).capital();
        return pair ? Stems.of(tokens.get(n - 1).text()) : "";
    }

    /** "two pairs", "for eight weeks", "10 seats": a number from 2 on, with a plural noun behind it. */
    private static Optional<String> count(Ask ask) {
        for (String text : List.of(ask.fact(), ask.subject(), ask.question())) {
            Passage words = Passage.of(text.substring(0, Math.min(text.length(), 500)), ask.locale());
            for (int i = 0; i < words.size(); i++) {
                Optional<Numbers.Amount> number = words.numbers().at(i);
                if (number.isPresent()
                        && number.get().whole() > 1
                        && number.get().whole() < 1000) {
                    int next = words.is(number.get().next(), "-")
                            ? number.get().next() + 1
                            : number.get().next();
                    boolean plural = words.word(next).endsWith("s")
                            || words.is(next, "people")
                            || (words.is(next - 1, "-") && TIMES.contains(words.word(next)));
                    boolean thing = next < words.size() && !words.token(next).capital();
                    if (plural && thing && words.word(next).length() > 2) {
                        return Optional.of(number.get().value().toPlainString());
                    }
                }
            }
        }
        return Optional.empty();
    }

    /** Whether this is the last noun of the subject, with a word before it that says which: "bar" of "dark bar". */
    public boolean isHead(String term) {
        return !term.isEmpty() && head.equals(term);
    }

    /** Whether this word of the subject says which of the things its last noun names: "dark". */
    public boolean isWhich(String term) {
        return !term.isEmpty() && subjectTerms.contains(term) && !head.equals(term);
    }

    /** What it measures, such as 30 minutes. */
    public Measures measures() {
        return measures;
    }

    /** All that is counted in the question, the subject and the fact. */
    public List<Counts.Count> counts() {
        return counts;
    }

    private static List<Counts.Count> counts(Ask ask) {
        List<Counts.Count> counts = new java.util.ArrayList<>();
        for (String text : List.of(ask.fact(), ask.subject(), ask.question())) {
            counts.addAll(Counts.in(Passage.of(text.substring(0, Math.min(text.length(), 500)), ask.locale())));
        }
        return List.copyOf(counts);
    }

    /** How many of it are asked for, when more than one. */
    public Optional<String> count() {
        return count;
    }

    private void add(String text, double weight, boolean fact) {
        String head = text.substring(0, Math.min(text.length(), 500));
        List<Token> tokens = Tokens.of(head);
        Contrast.kinds(tokens).forEach((kind, things) -> kinds.computeIfAbsent(kind, key -> new HashSet<>())
                .addAll(things));
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            String word = token.text().toLowerCase(Locale.ROOT);
            words.add(word);
            if (token.kind() == Token.Kind.WORD
                    || token.kind() == Token.Kind.CODE
                    || token.kind() == Token.Kind.NUMBER) {
                boolean general = dates && (word.equals("date") || word.equals("day"));
                if (!general && (!Stems.isEmpty(word) || token.kind() != Token.Kind.WORD)) {
                    String stem = Stems.of(word);
                    terms.merge(stem, weight, Math::max);
                    if (fact) {
                        factTerms.add(stem);
                    }
                }
            }
            boolean takesBack = word.equals("back") && i > 0;
            if (takesBack
                    && near(
                            tokens,
                            i,
                            Set.of("send", "take", "bring", "ship", "post", "give", "sending", "taking", "bringing"))) {
                terms.merge("return", weight, Math::max);
            }
        }
    }

    private static boolean near(List<Token> tokens, int i, Set<String> verbs) {
        for (int k = Math.max(0, i - 6); k < i; k++) {
            if (verbs.contains(tokens.get(k).text())) {
                return true;
            }
        }
        return false;
    }

    /** How much this term says that the topic is meant; zero when it does not. */
    public double weight(String term) {
        Double known = terms.get(term);
        return known != null ? known : shortened(term);
    }

    /** "physio" for "physiotherapy": a term that another begins with. */
    private double shortened(String term) {
        if (term.length() < SHORT) {
            return 0;
        }
        for (Map.Entry<String, Double> entry : terms.entrySet()) {
            String own = entry.getKey();
            if (own.length() >= SHORT && (own.startsWith(term) || term.startsWith(own))) {
                return entry.getValue();
            }
        }
        return 0;
    }

    /** Of which kinds it names one thing of several, and which, as {@link Contrast} counts them. */
    Map<Integer, Set<Integer>> kinds() {
        return kinds;
    }

    public boolean has(String term) {
        return terms.containsKey(term);
    }

    public boolean hasFactTerm(String term) {
        return factTerms.contains(term);
    }

    /** Terms of the fact that are not the subject's: of "pool heated" about a pool, "heated". */
    public Set<String> ownFactTerms() {
        Set<String> own = new HashSet<>(factTerms);
        own.removeAll(subjectTerms);
        return own;
    }

    /** Whether the question, subject or fact has this very word. */
    public boolean says(String word) {
        return words.contains(word);
    }

    public boolean saysAny(Set<String> some) {
        return some.stream().anyMatch(words::contains);
    }
}
