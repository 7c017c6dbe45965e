package dev.mysteryshopper.reports.fact.find;

import dev.mysteryshopper.reports.fact.Bound;
import dev.mysteryshopper.reports.fact.words.Passage;
import dev.mysteryshopper.reports.fact.words.Phrases;
import dev.mysteryshopper.reports.fact.words.Words;
import java.util.Set;

/** Tells from the words around a number whether it is a limit. */
final class Bounds {

    private static final Phrases<Bound> BEFORE = new Phrases<Bound>()
            .add(
                    Bound.AT_MOST,
                    "up to",
                    "within",
                    "at most",
                    "no more than",
                    "not more than",
                    "maximum of",
                    "maximum",
                    "max",
                    "less than",
                    "under",
                    "inside",
                    "no later than",
                    "as many as",
                    "never more than",
                    "a maximum of",
                    "not exceeding",
                    "capped at",
                    "inside of",
                    "<",
                    "up",
                    "max .")
            .add(
                    Bound.AT_LEAST,
                    "at least",
                    "minimum",
                    "minimum of",
                    "a minimum of",
                    "no less than",
                    "no fewer than",
                    "more than",
                    "over",
                    "not less than",
                    "upwards of",
                    "longer than",
                    "later than",
                    "from");

    private static final Phrases<Bound> AFTER = new Phrases<Bound>()
            .add(
                    Bound.AT_MOST,
                    "at most",
                    "at the most",
                    "max",
                    "maximum",
                    "tops",
                    "or less",
                    "or fewer",
                    "or under",
                    "or sooner",
                    "at the latest",
                    "at the outside")
            .add(
                    Bound.AT_LEAST,
                    "at least",
                    "at the least",
                    "at the very least",
                    "minimum",
                    "or more",
                    "or longer",
                    "or over",
                    "and over",
                    "plus",
                    "+",
                    "and up",
                    "at a minimum",
                    "and more");

    private static final Set<String> DENIALS =
            Words.of("not never don't doesn't won't wouldn't can't cannot isn't aren't shouldn't nor");

    private static final Set<String> SOFT = Set.of("a", "an", "the", "about", "only", "$", "-");

    private Bounds() {}

    static Bound around(Passage passage, int from, int to) {
        for (int back = Math.min(4, from); back >= 1; back--) {
            int at = from - back;
            var hit = BEFORE.at(passage, at);
            if (hit.isPresent() && reaches(passage, hit.get().to(), from)) {
                boolean bareFrom = passage.is(at, "from")
                        || (passage.is(at, "up") && hit.get().to() == at + 1);
                if (bareFrom) {
                    return Bound.EXACT;
                }
                return isDenied(passage, at) && hit.get().to() - at <= 2
                        ? turned(hit.get().meaning())
                        : hit.get().meaning();
            }
        }
        return AFTER.at(passage, to).map(Phrases.Hit::meaning).orElse(Bound.EXACT);
    }

    /** "never takes longer than a day", "I would not expect it in under three years". */
    private static boolean isDenied(Passage passage, int at) {
        int start = Math.max(passage.clauseStart(at), at - 8);
        for (int i = at - 1; i >= start; i--) {
            if (passage.is(i, DENIALS)) {
                return true;
            }
        }
        return false;
    }

    private static Bound turned(Bound bound) {
        return bound == Bound.AT_MOST ? Bound.AT_LEAST : Bound.AT_MOST;
    }

    private static boolean reaches(Passage passage, int end, int from) {
        for (int i = end; i < from; i++) {
            if (!passage.is(i, SOFT) && !passage.word(i).equals("\u00a3")) {
                return false;
            }
        }
        return end <= from;
    }
}
