package dev.mysteryshopper.reports.fact;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** What a question is about, as weighted terms: those of the subject and the fact weigh more than the rest of the question. */
final class Topic {

    private static final double FACT = 1.4;
    private static final double SUBJECT = 1.0;
    private static final double QUESTION = 0.6;

    private final Map<String, Double> terms = new HashMap<>();
    private final Set<String> factTerms = new HashSet<>();
    private final Set<String> subjectTerms = new HashSet<>();
    private final Set<String> words = new HashSet<>();

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
        return topic;
    }

    private void add(String text, double weight, boolean fact) {
        String head = text.substring(0, Math.min(text.length(), 500));
        List<Token> tokens = Tokens.of(head);
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
    double weight(String term) {
        return terms.getOrDefault(term, 0.0);
    }

    boolean has(String term) {
        return terms.containsKey(term);
    }

    boolean hasFactTerm(String term) {
        return factTerms.contains(term);
    }

    /** Terms of the fact that are not the subject's: of "pool heated" about a pool, "heated". */
    Set<String> ownFactTerms() {
        Set<String> own = new HashSet<>(factTerms);
        own.removeAll(subjectTerms);
        return own;
    }

    /** Whether the question, subject or fact has this very word. */
    boolean says(String word) {
        return words.contains(word);
    }

    boolean saysAny(Set<String> some) {
        return some.stream().anyMatch(words::contains);
    }
}
