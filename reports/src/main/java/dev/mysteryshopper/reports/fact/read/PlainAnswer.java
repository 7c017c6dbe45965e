package dev.mysteryshopper.reports.fact.read;

import dev.mysteryshopper.reports.fact.YesNo;
import dev.mysteryshopper.reports.fact.choose.Reading;
import dev.mysteryshopper.reports.fact.words.Passage;
import dev.mysteryshopper.reports.fact.words.Phrases.Hit;
import dev.mysteryshopper.reports.fact.words.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A plain yes or no, at the start of a clause; the last one counts when the reply corrects itself. */
final class PlainAnswer {

    /** How many words a correction may take. */
    private static final int LONGEST_CORRECTION = 25;

    private PlainAnswer() {}

    /**
     * @param inverted whether a yes to the question is a no to the fact
     */
    static Optional<Reading> read(Passage passage, boolean inverted) {
        List<Hit<Sign>> answers = new ArrayList<>();
        for (Hit<Sign> hit : AnswerWords.ALL.in(passage)) {
            if (hit.meaning() != Sign.NEUTRAL
                    && isLead(passage, hit)
                    && !passage.quoted(hit.from())
                    && !passage.asks(hit.from())) {
                answers.add(hit);
            }
        }
        if (answers.isEmpty()) {
            return Optional.empty();
        }
        Hit<Sign> first = answers.get(0);
        Hit<Sign> last = answers.get(answers.size() - 1);
        boolean mixed = answers.stream().anyMatch(hit -> hit.meaning() != first.meaning());
        boolean corrected =
                mixed && last.from() - first.to() < LONGEST_CORRECTION && turns(passage, first.to(), last.from());
        Hit<Sign> chosen = corrected ? last : first;
        boolean yes = (chosen.meaning() == Sign.YES) != inverted;
        int to = Math.max(chosen.to(), Math.min(passage.clauseEnd(chosen.from()), passage.size()));
        boolean butFollows = !corrected && turns(passage, chosen.to(), passage.sentenceEnd(chosen.from()));
        return Optional.of(new Reading(
                Optional.of(passage.stated(new YesNo(yes), chosen.from(), to)), (!mixed || corrected) && !butFollows));
    }

    private static boolean isLead(Passage passage, Hit<Sign> hit) {
        int start = passage.clauseStart(hit.from());
        int i = start;
        while (i < hit.from()
                && (passage.token(i).kind() != Token.Kind.WORD
                        || passage.isAny(
                                i, "oh", "um", "uh", "er", "well", "hi", "so", "and", "sorry", "ah", "hmm", "agent",
                                "okay", "ok", "hey", "there", "then", "it's", "that's", "i'm", "afraid"))) {
            i++;
        }
        boolean whole = i == hit.from();
        if (hit.to() - hit.from() > 1 && isEcho(passage, hit)) {
            return whole
                    && (hit.to() >= passage.size()
                            || passage.isAny(hit.to(), ",", ".", "!", "-", ";", ":", "\n", "indeed", "and"));
        }
        boolean stands = hit.to() >= passage.size()
                || !passage.token(hit.to()).isWord()
                || passage.clause(hit.to()) != passage.clause(hit.from())
                || hit.meaning() == Sign.YES
                || passage.isAny(
                        hit.to(), "sorry", "we", "it", "you", "i", "i'm", "that", "there", "they", "not", "need");
        return whole && stands;
    }

    /** "we do", "it isn't": the verb of the question alone is an answer where the sentence pauses behind it. */
    private static boolean isEcho(Passage passage, Hit<Sign> hit) {
        return passage.isAny(hit.from(), "we", "it", "they", "you", "there", "he", "she", "i");
    }

    private static boolean turns(Passage passage, int from, int to) {
        for (int i = from; i < to && i < passage.size(); i++) {
            if (passage.isAny(i, "but", "however", "wait", "hold", "actually", "though", "unless")
                    || (passage.is(i, ".") && passage.is(i + 1, "."))) {
                return true;
            }
        }
        return false;
    }
}
