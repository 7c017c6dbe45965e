package dev.mysteryshopper.reports.fact.find;

import dev.mysteryshopper.reports.fact.words.Passage;
import dev.mysteryshopper.reports.fact.words.Words;
import java.util.Optional;
import java.util.Set;

/** Finds that there is none of something: "no booking fee", "we do not charge", "there isn't any discount". */
final class Absence {

    private static final int FARTHEST = 5;

    private static final Set<String> NONE = Set.of("no", "without", "zero", "nil", "never");

    private static final Set<String> NOT = Words.of(
            "not don't doesn't won't wouldn't isn't aren't didn't never hasn't haven't shouldn't can't cannot ain't nor");

    /** What one does with a charge or an offer that there is; "can't waive the fee" says that there is one. */
    private static final Set<String> VERBS = Words.of(
            "do does is are be been have has had charge charges charging charged cost costs pay add apply applies take ask levy"
                    + " bill owe make run offer offering give any a an there currently ever even actually you extra running"
                    + " doing at the moment for it to will");

    private static final Set<String> STOPS = Set.of("more", "longer", "other", "later", "less", "hidden", "refundable");

    private Absence() {}

    /**
     * The token after a phrase that begins here and says that there is none of it.
     *
     * @param things what there may be none of, such as fees
     * @param doing verbs that say the same by themselves, such as "charge"
     */
    static Optional<Integer> at(Passage passage, int i, Set<String> things, Set<String> doing) {
        boolean none = passage.is(i, NONE);
        boolean not = passage.is(i, NOT);
        if ((!none && !not) || hasNumberAfter(passage, i)) {
            return Optional.empty();
        }
        for (int k = i + 1; k <= i + FARTHEST && k < passage.size(); k++) {
            if (!passage.token(k).isWord() || passage.clause(k) != passage.clause(i) || passage.is(k, STOPS)) {
                return Optional.empty();
            }
            if (passage.is(k, things) || (not && passage.is(k, doing))) {
                return Optional.of(k + 1);
            }
            if (not && !none && !passage.is(k, VERBS) && !leadsToThing(passage, k, things)) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** "don't add any booking fee": an adjective or a noun before the thing. */
    private static boolean leadsToThing(Passage passage, int k, Set<String> things) {
        boolean article = passage.isAny(k - 1, "a", "an", "any", "extra", "no");
        return article && (passage.is(k + 1, things) || passage.is(k + 2, things));
    }

    /** "we don't charge more than £5", "no fee under £20" say an amount. */
    private static boolean hasNumberAfter(Passage passage, int i) {
        int end = passage.clauseEnd(i);
        for (int k = i + 1; k < end && k < i + 12; k++) {
            if (passage.isNumber(k)) {
                return passage.isAny(k - 1, "than", "$", "\u00a3", "\u20ac")
                        && passage.isAny(k - 2, "more", "than", "of", "only");
            }
        }
        return false;
    }
}
