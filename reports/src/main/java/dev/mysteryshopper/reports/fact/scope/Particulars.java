package dev.mysteryshopper.reports.fact.scope;

import dev.mysteryshopper.reports.fact.FactType;
import dev.mysteryshopper.reports.fact.Stated;
import dev.mysteryshopper.reports.fact.asked.Frame;
import dev.mysteryshopper.reports.fact.words.Passage;
import dev.mysteryshopper.reports.fact.words.Stems;
import dev.mysteryshopper.reports.fact.words.Words;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Set;

/**
 * What a value is said of, beyond what was asked: "Tent loops open May 8", "Wireless: due 20 November". Where both replies name
 * something of their own they may speak of different things, and neither is accused.
 */
public final class Particulars {

    /** Types whose values say nothing of what they are for. */
    private static final Set<FactType> TYPES =
            EnumSet.of(FactType.DATE, FactType.TIME_RANGE, FactType.YES_NO, FactType.DECISION, FactType.ORDER_STATUS);

    private static final Set<String> BEFORE = Set.of("for", "in", "at", "inside");

    private static final Set<String> ARTICLES =
            Set.of("the", "your", "our", "a", "an", "this", "that", "these", "any", "all", "my");

    /** How many words before a value, or from the start of its clause, may say what it is of. */
    private static final int FEW = 3;

    private Particulars() {}

    /** Whether both replies speak of something that was not asked about, and not of the same. */
    public static boolean differ(Frame frame, Passage a, Stated first, Passage b, Stated second) {
        if (!TYPES.contains(frame.ask().type())) {
            return false;
        }
        Set<String> one = named(frame, a, first);
        Set<String> other = named(frame, b, second);
        if (one.isEmpty() || other.isEmpty()) {
            return false;
        }
        return !terms(b).containsAll(one) && !terms(a).containsAll(other);
    }

    /** Whether each reply names another of the two things that were asked about: the bench and the table of "table and bench". */
    public static boolean split(Frame frame, Passage a, Passage b) {
        Passage subject = Passage.of(frame.ask().subject(), frame.ask().locale());
        Set<String> one = terms(a);
        Set<String> other = terms(b);
        for (int i = 1; i + 1 < subject.size(); i++) {
            if (subject.isAny(i, "and", "&")) {
                String left = Stems.of(subject.word(i - 1));
                String right = Stems.of(subject.word(i + 1));
                boolean first = one.contains(left) && !one.contains(right) && other.contains(right);
                boolean second = one.contains(right) && !one.contains(left) && other.contains(left);
                if ((first && !other.contains(left)) || (second && !other.contains(right))) {
                    return true;
                }
            }
        }
        return false;
    }

    private static Set<String> terms(Passage passage) {
        Set<String> terms = new HashSet<>();
        for (int i = 0; i < passage.size(); i++) {
            terms.add(Stems.of(passage.word(i)));
        }
        return terms;
    }

    private static Set<String> named(Frame frame, Passage passage, Stated stated) {
        Set<String> names = new HashSet<>();
        int at = passage.tokenAt(stated.start());
        if (at >= passage.size()) {
            return names;
        }
        int start = passage.sentenceStart(at);
        int end = passage.sentenceEnd(at);
        for (int i = start; i < end; i++) {
            int clause = passage.clauseStart(i);
            boolean leads =
                    i < at && passage.clause(i) == passage.clause(start) && content(frame, passage, clause, i) < FEW;
            boolean placed = passage.is(i - 1, BEFORE) || (passage.is(i - 1, ARTICLES) && passage.is(i - 2, BEFORE));
            boolean qualifies = i + 1 < end && frame.topic().has(Stems.of(passage.word(i + 1)));
            if ((leads || placed || qualifies) && isOwn(frame, passage, i)) {
                names.add(Stems.of(passage.word(i)));
            }
        }
        return names;
    }

    /** How many words with a meaning stand here; many where one of them was asked about. */
    private static int content(Frame frame, Passage passage, int from, int to) {
        int words = 0;
        for (int i = from; i < to; i++) {
            boolean empty = Stems.isEmpty(passage.word(i));
            words += empty ? 0 : frame.topic().has(Stems.of(passage.word(i))) ? FEW : 1;
        }
        return words;
    }

    private static boolean isOwn(Frame frame, Passage passage, int i) {
        String word = passage.word(i);
        return passage.token(i).isWord()
                && !passage.quoted(i)
                && !Stems.isEmpty(word)
                && !Scope.isGeneric(word)
                && !frame.topic().has(Stems.of(word))
                && !frame.topic().says(word)
                && word.indexOf('\'') < 0
                && passage.numbers().at(i).isEmpty()
                && passage.numbers().ordinal(i).isEmpty()
                && !word.endsWith("ly")
                && !word.endsWith("ed")
                && !NOTHING.contains(word)
                && !DAYS.contains(word.substring(0, Math.min(3, word.length())));
    }

    private static final Set<String> NOTHING = Words.of(
            "noon midnight midday am pm every each open closed opens closes close start starts begin begins end ends good news hi hello guests there");

    private static final Set<String> DAYS = Set.of("mon", "tue", "wed", "thu", "fri", "sat", "sun", "wee");
}
