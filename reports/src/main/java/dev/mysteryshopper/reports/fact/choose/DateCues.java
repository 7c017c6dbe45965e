package dev.mysteryshopper.reports.fact.choose;

import dev.mysteryshopper.reports.fact.asked.Topic;
import dev.mysteryshopper.reports.fact.find.Mention;
import dev.mysteryshopper.reports.fact.words.Passage;
import dev.mysteryshopper.reports.fact.words.Phrases;
import dev.mysteryshopper.reports.fact.words.Words;
import java.util.Set;

/** Whether a date is the beginning or the end that was asked for: "opened on the 14th, on till the 20th". */
final class DateCues {

    private static final double CUE = 0.7;

    private static final Set<String> ENDS = Words.of(
            "until till til by close closes closing closed end ends ending ended last latest expires expire deadline before due finish finishes over through thru submitted postmarked");
    private static final Set<String> STARTS = Words.of(
            "from effective start starts starting started begin begins beginning open opens opened opening launch launched launches first since signed joined onwards placed ordered");

    /** Words before a date that is no longer meant. */
    private static final Phrases<Boolean> GIVEN_UP = new Phrases<Boolean>()
            .add(
                    true,
                    "was|were going to",
                    "was|were supposed|meant|due|expected|scheduled|planned|set|down to|for",
                    "supposed to",
                    "were|was hoping for|to",
                    "originally",
                    "initially",
                    "moved|changed|postponed|rescheduled|pushed|brought ~ from",
                    "instead|rather of|than",
                    "no longer",
                    "not on|until|before",
                    "was the|to|on",
                    "previously",
                    "used to");

    private static final Set<String> ASKS_PAST = Words.of("did was were had has have been ago");
    private static final Set<String> ASKS_FUTURE = Words.of("will when when's does do is until till next");
    private static final Set<String> SUBJECTS = Words.of("we they it i you he she");
    private static final Set<String> PAST =
            Words.of("came went got sold bought took began announced registered received arrived left ordered paid");

    private static final double NO_LONGER = 3;

    private DateCues() {}

    /** More when the words before a date fit the question, less when they say the opposite. */
    static double of(Passage passage, Topic topic, Mention mention) {
        boolean end = topic.saysAny(ENDS);
        boolean start = topic.saysAny(STARTS) && !end;
        boolean range = isLastOfRange(passage, mention);
        boolean firstOfRange = !range && startsRange(passage, mention);
        double score = isGivenUp(passage, mention) || isPast(passage, topic, mention) ? -NO_LONGER : 0;
        int from = Math.max(passage.clauseStart(mention.from()), mention.from() - 5);
        for (int i = mention.from() - 1; i >= from; i--) {
            if (passage.is(i, STARTS)) {
                score += start ? CUE : end || !topic.says(passage.word(i)) ? -CUE : 0;
                break;
            }
            if (passage.is(i, ENDS)) {
                score += end ? CUE : start ? -CUE : 0;
                break;
            }
            if (passage.isNumber(i)) {
                break;
            }
        }
        score += range ? (end ? CUE : start ? -CUE : 0) : 0;
        score += firstOfRange ? (end ? -CUE : start ? CUE : 0) : 0;
        return score;
    }

    /** "was going to be the 1st", "moved from tomorrow", "10/12 -> 10/19", "May 22 originally". */
    private static boolean isGivenUp(Passage passage, Mention mention) {
        int from = Math.max(passage.clauseStart(mention.from()), mention.from() - 6);
        for (int i = from; i < mention.from(); i++) {
            var hit = GIVEN_UP.at(passage, i);
            if (hit.isPresent() && hit.get().to() <= mention.from()) {
                return true;
            }
        }
        boolean arrow = passage.is(mention.to(), "-") && passage.is(mention.to() + 1, ">");
        return arrow
                || passage.is(mention.to(), "\u2192")
                || passage.isAny(mention.to(), "originally", "initially", "previously", "before");
    }

    /** "we drained it on the 6th" where it is asked when something will be: a verb in the past before the date. */
    private static boolean isPast(Passage passage, Topic topic, Mention mention) {
        if (topic.saysAny(ASKS_PAST) || !topic.saysAny(ASKS_FUTURE)) {
            return false;
        }
        int from = Math.max(passage.clauseStart(mention.from()), mention.from() - 6);
        for (int i = from; i < mention.from(); i++) {
            boolean told = passage.is(i - 1, SUBJECTS) && passage.word(i).endsWith("ed");
            if (told || passage.is(i, PAST)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isLastOfRange(Passage passage, Mention mention) {
        int i = mention.from() - 1;
        return (passage.is(i, "-") || passage.is(i, "to") || passage.is(i, "until"))
                && i > 0
                && (passage.isNumber(i - 1) || passage.token(i - 1).capital());
    }

    private static boolean startsRange(Passage passage, Mention mention) {
        return passage.is(mention.to(), "-") || passage.is(mention.to(), "to") || passage.is(mention.to(), "until");
    }
}
