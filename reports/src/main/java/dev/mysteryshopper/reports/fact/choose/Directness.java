package dev.mysteryshopper.reports.fact.choose;

import dev.mysteryshopper.reports.fact.find.Mention;
import dev.mysteryshopper.reports.fact.words.Passage;
import dev.mysteryshopper.reports.fact.words.Phrases;
import dev.mysteryshopper.reports.fact.words.Words;
import java.util.Set;

/** Whether a reply comes to a value straight away: "it's £5", "you pay 12". */
final class Directness {

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

    private static final Set<String> SOFT = Words.of(
            "a an the about around roughly approximately only just still currently now normally usually say er um uh , $ \u00a3 \u20ac up to all flat");

    private static final Set<String> ASKED_IS = Words.of("it's that's so there's");
    private static final Set<String> IS = Words.of("is be 's at to pay charge get got");
    private static final Set<String> ASKED =
            Words.of("it that that'll it'll that'd it'd you you'd you'll comes will would");

    private final Passage passage;
    private final boolean[] values;

    /** @param values which tokens are part of a value */
    Directness(Passage passage, boolean[] values) {
        this.passage = passage;
        this.values = values;
    }

    /** "it's £5", "so that's 12": the clause begins with a word for what was asked, and comes straight to the value. */
    boolean isStraight(Mention mention) {
        int i = mention.from() - 1;
        while (i > 0 && passage.is(i, SOFT)) {
            i--;
        }
        boolean near = i - passage.clauseStart(mention.from()) <= 3;
        boolean direct = passage.is(i, ASKED_IS) || (passage.is(i, IS) && passage.is(i - 1, ASKED));
        boolean whole = passage.is(i, "it's") || (passage.is(i, "at") && passage.is(i - 1, "looking"));
        return (near && direct) || whole;
    }

    /** Words that lead to a value stand shortly before it, and no other value in between. */
    boolean isDirect(Mention mention) {
        int start = Math.max(passage.sentenceStart(mention.from()), mention.from() - 5);
        for (int i = start; i < mention.from(); i++) {
            if (DIRECTLY.at(passage, i).isPresent() && !blockedBetween(i, mention.from())) {
                return true;
            }
        }
        return false;
    }

    private boolean blockedBetween(int from, int to) {
        for (int i = from + 1; i < to; i++) {
            if (values[i]) {
                return true;
            }
        }
        return false;
    }
}
