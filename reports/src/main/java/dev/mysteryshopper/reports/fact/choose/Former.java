package dev.mysteryshopper.reports.fact.choose;

import dev.mysteryshopper.reports.fact.FactType;
import dev.mysteryshopper.reports.fact.Money;
import dev.mysteryshopper.reports.fact.Percent;
import dev.mysteryshopper.reports.fact.Value;
import dev.mysteryshopper.reports.fact.asked.Frame;
import dev.mysteryshopper.reports.fact.find.Mention;
import dev.mysteryshopper.reports.fact.words.Passage;
import dev.mysteryshopper.reports.fact.words.Phrases;
import java.util.Set;

/** Whether a value is no longer true: "it used to be $699", "£45 until last year". */
final class Former {

    private static final Set<String> WORDS = Set.of(
            "was", "were", "previously", "formerly", "originally", "old", "former", "rrp", "msrp", "before", "earlier");

    private static final Phrases<Boolean> CUES = new Phrases<Boolean>()
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

    private final Passage passage;
    private final Frame frame;
    private final boolean[] values;

    /** @param values which tokens are part of a value: a word before one says nothing of the next */
    Former(Passage passage, Frame frame, boolean[] values) {
        this.passage = passage;
        this.frame = frame;
        this.values = values;
    }

    boolean is(Mention mention) {
        FactType type = frame.ask().type();
        if (isNothing(mention.value())) {
            return false;
        }
        if (type == FactType.ORDER_STATUS || type == FactType.CONTACT) {
            return false;
        }
        int start = Math.max(passage.clauseStart(mention.from()), mention.from() - 5);
        for (int i = start; i < mention.from(); i++) {
            if (((passage.is(i, WORDS) || isUsual(mention, i)) && !isValueBetween(i, mention.from()) && !isStillTrue(i))
                    || (CUES.at(passage, i).isPresent() && !passage.is(i, "that"))) {
                return true;
            }
        }
        int end = Math.min(passage.clauseEnd(mention.from()), mention.to() + 3);
        for (int i = mention.to(); i < end; i++) {
            if ((CUES.at(passage, i).isPresent() && !passage.is(i, "no"))
                    || (passage.is(i, "before")
                            && passage.is(i + 1, ".")
                            && !frame.topic().says("before"))) {
                return true;
            }
        }
        return false;
    }

    /** "before" and "earlier" point to the future as well; "was delivered" is no former value. */
    private boolean isStillTrue(int i) {
        return passage.is(i, "before") || (passage.is(i, "earlier") && passage.is(i + 1, "than"));
    }

    /** "there's no charge anymore" says what holds now. */
    private static boolean isNothing(Value value) {
        return (value instanceof Money money && money.amount().signum() == 0)
                || (value instanceof Percent percent && percent.number().signum() == 0);
    }

    /** "usually £25" beside another value is not what is asked today; alone it is. */
    private boolean isUsual(Mention mention, int i) {
        if (!passage.is(i, "usually")) {
            return false;
        }
        for (int k = 0; k < values.length; k++) {
            if (values[k] && !passage.quoted(k) && (k < mention.from() || k >= mention.to())) {
                return true;
            }
        }
        return false;
    }

    private boolean isValueBetween(int from, int to) {
        for (int i = from + 1; i < to; i++) {
            if (values[i]) {
                return true;
            }
        }
        return false;
    }
}
