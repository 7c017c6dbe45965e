package dev.mysteryshopper.reports.fact.asked;

import dev.mysteryshopper.reports.fact.Ask;
import dev.mysteryshopper.reports.fact.words.Words;
import java.util.Locale;
import java.util.Set;

/** Whether a yes to the question is a no to the fact: "Do I have to pay for parking?" where the fact is "free parking". */
public final class Contrary {

    private static final Set<String> FREE = Words.of("free included complimentary gratis");
    private static final Set<String> PAID =
            Words.of("pay paying paid charge charged charges extra cost costs fee fees");
    private static final Set<String> REQUIRED =
            Words.of("required require requires needed necessary mandatory compulsory obligatory must need");
    private static final Set<String> SPARED = Words.of("without skip optional just simply");
    private static final Set<String> ALLOWED = Words.of("allowed permitted accepted possible ok okay welcome");
    private static final Set<String> BANNED = Words.of("banned forbidden prohibited problem mind against");
    private static final Set<String> OPEN = Words.of("open available stock");
    private static final Set<String> SHUT = Words.of("closed shut sold out unavailable");
    private static final Set<String> WITHIN = Words.of("contain contains containing any in");

    private Contrary() {}

    public static boolean isAsked(Ask ask) {
        Set<String> question = words(ask.question());
        Set<String> fact = words(ask.fact());
        boolean freeOf =
                fact.contains("free") && (ask.fact().contains("-free") || fact.contains("of") || fact.contains("from"));
        return opposed(question, fact, REQUIRED, SPARED)
                || opposed(question, fact, ALLOWED, BANNED)
                || opposed(question, fact, OPEN, SHUT)
                || (freeOf ? opposed(question, fact, FREE, WITHIN) : opposed(question, fact, FREE, PAID));
    }

    private static boolean opposed(Set<String> question, Set<String> fact, Set<String> one, Set<String> other) {
        return (hasAny(fact, one) && !hasAny(question, one) && hasAny(question, other))
                || (hasAny(fact, other) && !hasAny(fact, one) && !hasAny(question, other) && hasAny(question, one));
    }

    private static boolean hasAny(Set<String> words, Set<String> some) {
        return some.stream().anyMatch(words::contains);
    }

    private static Set<String> words(String text) {
        String head = text.substring(0, Math.min(300, text.length())).toLowerCase(Locale.ROOT);
        return Words.of(" " + head.replaceAll("[^a-z']", " "));
    }
}
