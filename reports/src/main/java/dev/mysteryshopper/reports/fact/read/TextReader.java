package dev.mysteryshopper.reports.fact.read;

import dev.mysteryshopper.reports.fact.Decision;
import dev.mysteryshopper.reports.fact.Stated;
import dev.mysteryshopper.reports.fact.Text;
import dev.mysteryshopper.reports.fact.asked.Frame;
import dev.mysteryshopper.reports.fact.choose.Reading;
import dev.mysteryshopper.reports.fact.choose.Silence;
import dev.mysteryshopper.reports.fact.words.Passage;
import dev.mysteryshopper.reports.fact.words.Phrases;
import dev.mysteryshopper.reports.fact.words.Stems;
import dev.mysteryshopper.reports.fact.words.Token;
import java.util.Optional;

/**
 * Reads a short phrase: what stands behind a label, or the sentence nearest to the topic. A phrase is taken for an
 * answer only where its place says so; otherwise the reading is unsure.
 */
public final class TextReader {

    private static final Phrases<Boolean> DECLINES = new Phrases<Boolean>()
            .add(
                    true,
                    "can't share",
                    "can't say",
                    "can't discuss",
                    "can only discuss",
                    "not able to",
                    "unable to",
                    "please call",
                    "please contact",
                    "don't know",
                    "not sure",
                    "i'd have to",
                    "i'll check",
                    "i'll ask",
                    "get back to you",
                    "let me check",
                    "can't tell",
                    "couldn't say",
                    "couldn't tell",
                    "depends",
                    "no idea",
                    "not at liberty",
                    "wouldn't know",
                    "find out for you",
                    "see our",
                    "check our",
                    "have a look at",
                    "on our website",
                    "can't give",
                    "not something i can");

    private static final int LONGEST = 12;

    private TextReader() {}

    public static Reading read(Passage passage, Frame frame) {
        for (int i = 0; i < passage.size(); i++) {
            if (!passage.quoted(i) && DECLINES.at(passage, i).isPresent()) {
                return Reading.NOTHING;
            }
        }
        Optional<int[]> labelled = labelled(passage, frame);
        if (labelled.isPresent()) {
            return stated(passage, labelled.get(), true);
        }
        Optional<int[]> whole = firstSentence(passage);
        if (whole.isEmpty()) {
            return Silence.in(passage, frame);
        }
        boolean alone = whole.get()[1] - whole.get()[0] <= 4 && passage.sentenceEnd(whole.get()[0]) >= passage.size();
        return stated(passage, whole.get(), alone);
    }

    private static Reading stated(Passage passage, int[] range, boolean sure) {
        Stated raw = passage.stated(Decision.ACCEPTED, range[0], range[1]);
        return new Reading(Optional.of(new Stated(new Text(raw.quote()), raw.quote(), raw.start(), raw.end())), sure);
    }

    /** "Frame: solid beech": the phrase after a label that names the topic. */
    private static Optional<int[]> labelled(Passage passage, Frame frame) {
        for (int i = 1; i + 1 < passage.size(); i++) {
            if (passage.is(i, ":")
                    && !passage.quoted(i)
                    && passage.token(i - 1).isWord()
                    && frame.topic().hasFactTerm(Stems.of(passage.word(i - 1)))) {
                int end = passage.clauseEnd(i);
                while (end > i + 1 && passage.isAny(end - 1, ".", ",", ";", "\n")) {
                    end--;
                }
                if (end > i + 1 && end - i <= LONGEST) {
                    return Optional.of(new int[] {i + 1, end});
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<int[]> firstSentence(Passage passage) {
        for (int i = 0; i < passage.size(); ) {
            int end = passage.sentenceEnd(i);
            boolean words = false;
            for (int k = i; k < end; k++) {
                words |= !passage.quoted(k)
                        && (passage.token(k).isWord()
                                || passage.token(k).isNumber()
                                || passage.token(k).kind() == Token.Kind.CODE);
            }
            if (words && !passage.asks(i) && !passage.quoted(i)) {
                int last = end;
                while (last > i + 1 && passage.isAny(last - 1, ".", ",", ";", "\n", "!")) {
                    last--;
                }
                return Optional.of(new int[] {i, last});
            }
            i = end;
        }
        return Optional.empty();
    }
}
