package dev.mysteryshopper.reports.fact.scope;

import dev.mysteryshopper.reports.fact.FactType;
import dev.mysteryshopper.reports.fact.Stated;
import dev.mysteryshopper.reports.fact.asked.Contrast;
import dev.mysteryshopper.reports.fact.asked.Frame;
import dev.mysteryshopper.reports.fact.words.Calendar;
import dev.mysteryshopper.reports.fact.words.Measures;
import dev.mysteryshopper.reports.fact.words.Numbers;
import dev.mysteryshopper.reports.fact.words.Passage;
import dev.mysteryshopper.reports.fact.words.Stems;
import dev.mysteryshopper.reports.fact.words.Token;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * For which case a value is said: which customers, place, season, variant or part of an order. Words of the question do
 * not narrow anything, nor do words that both replies have.
 */
public final class Scope {

    public enum Difference {
        /** Both name a case, and not the same. */
        APART,
        /** One names a case, or both may do. */
        NARROWER,
        NONE
    }

    private enum Strength {
        WEAK,
        STRONG
    }

    private final Map<String, Set<String>> strong = new HashMap<>();
    private final Map<String, Set<String>> weak = new HashMap<>();
    private final Set<String> said = new HashSet<>();
    private final Measures measures;
    private final boolean universal;
    private final boolean narrow;

    private Scope(Passage passage, Frame frame, int from, int to, int at, int valueEnd, boolean narrow) {
        boolean all = false;
        for (int k = 0; k < passage.size(); k++) {
            if (passage.token(k).isWord()) {
                said.add(Stems.of(passage.word(k)));
                said.add(passage.word(k));
            } else {
                said.add(passage.word(k));
            }
            things(passage, k).forEach((kind, terms) -> said.addAll(terms));
        }
        boolean days = frame.ask().type() == FactType.DATE || frame.ask().type() == FactType.TIME_RANGE;
        for (int k = from; k < to; k++) {
            if (!passage.quoted(k)
                    && !days
                    && !isAfterthought(passage, k, valueEnd)
                    && !frame.topic().says(passage.word(k))) {
                things(passage, k).forEach((kind, terms) -> terms.forEach(term -> put(Strength.WEAK, kind, term)));
            }
            if (!passage.quoted(k)) {
                all |= isUniversal(passage, k);
                look(passage, frame, k, from, valueEnd, narrow);
            }
        }
        front(passage, frame, from, to, at);
        this.measures = Measures.in(passage, from, at);
        // "there is no promotion" leaves no case out
        this.universal = all || (passage.isAny(at, "no", "not", "none", "don't") && strong.isEmpty() && weak.isEmpty());
        this.narrow = narrow;
    }

    /** Ways of narrowing that say too little to set two replies apart. */
    private static final Set<String> LOOSE = Set.of("phrase", "condition", "subject");

    private static final Set<String> NAMING = Set.of("label", "name", "part", "PLACE", "REGION");

    /** The cases named in the sentence that the value stands in, and in a question back right before it. */
    public static Scope around(Passage passage, Frame frame, Stated stated) {
        int at = Math.min(passage.tokenAt(stated.start()), passage.size() - 1);
        if (at < 0) {
            return new Scope(passage, frame, 0, 0, 0, 0, false);
        }
        int from = passage.sentenceStart(at);
        int to = Math.min(passage.size(), Math.max(passage.sentenceEnd(at), passage.tokenAt(stated.end())));
        if (from > 0 && passage.asks(from - 1) && !passage.quoted(from - 1)) {
            from = passage.sentenceStart(from - 1);
        }
        FactType type = frame.ask().type();
        boolean narrow = type == FactType.YES_NO || type == FactType.DECISION || type == FactType.ORDER_STATUS;
        return new Scope(passage, frame, from, to, at, passage.tokenAt(stated.end()), narrow);
    }

    /**
     * What a sentence puts first, before the value: "With a handset you'd ...", "To Orkney we allow ...", "SIM-only: ...". Who
     * begins so says for which case the value is.
     */
    private void front(Passage passage, Frame frame, int from, int to, int at) {
        int start = from;
        while (start < to
                && (passage.quoted(start)
                        || passage.is(start, ScopeWords.LEADS)
                        || !passage.token(start).isWord())) {
            start++;
        }
        boolean adjunct = passage.is(start, ScopeWords.FRONTS);
        int end = start;
        while (end < Math.min(to, start + 8) && end < at && !passage.is(end, ScopeWords.FRONT_ENDS)) {
            end++;
        }
        if (!adjunct && !passage.is(end, ":")) {
            return;
        }
        for (int k = start; k < end; k++) {
            String word = passage.word(k);
            String stem = Stems.of(word);
            boolean content = passage.token(k).isWord()
                    && !Stems.isEmpty(word)
                    && !ScopeWords.GENERIC.contains(word)
                    && !ScopeWords.GENERIC.contains(stem)
                    && !ScopeWords.FRONTS.contains(word);
            if (content
                    && !frame.topic().says(word)
                    && !frame.topic().has(stem)
                    && passage.numbers().at(k).isEmpty()) {
                put(Strength.WEAK, "front", stem);
            }
        }
    }

    /** Which things of which kinds the word here names, as dimensions and terms. */
    private static Map<String, Set<String>> things(Passage passage, int k) {
        Map<String, Set<String>> things = new HashMap<>();
        Contrast.kindsAt(passage, k)
                .forEach((kind, terms) ->
                        terms.forEach(term -> things.computeIfAbsent("kind" + kind, key -> new HashSet<>())
                                .add("kind" + kind + "=" + term)));
        return things;
    }

    private static boolean isUniversal(Passage passage, int k) {
        return passage.is(k, ScopeWords.UNIVERSAL)
                || (passage.is(k, ScopeWords.ALL)
                        && passage.is(k + 1, ScopeWords.SORTS)
                        && !(passage.is(k + 1, "the") && passage.isAny(k + 2, "way", "time", "best")));
    }

    private void look(Passage passage, Frame frame, int k, int from, int valueEnd, boolean narrow) {
        Token token = passage.token(k);
        String word = token.text();
        FactType type = frame.ask().type();
        String stem = Stems.of(word);
        boolean asked = frame.topic().says(word) || frame.topic().has(stem);
        if (isAfterthought(passage, k, valueEnd)) {
            return;
        }
        if (!token.isWord() && token.kind() != Token.Kind.CODE) {
            date(passage, frame, k, type);
            return;
        }
        boolean month = word.equals("may")
                && token.capital()
                && k > from
                && type != FactType.DATE
                && type != FactType.TIME_RANGE;
        if (month && !asked) {
            put(Strength.WEAK, ScopeWords.Kind.SEASON.name(), stem);
            return;
        }
        if (asked
                || (word.equals("online")
                        && passage.isAny(
                                k - 1, "pay", "it", "book", "order", "them", "apply", "track", "check", "us", "done",
                                "form"))) {
            return;
        }
        Optional<ScopeWords.Kind> kind =
                ScopeWords.of(word, stem).filter(any -> type != FactType.ORDER_STATUS || !any.isStrong());
        if (kind.isEmpty()
                && type == FactType.ORDER_STATUS
                && ScopeWords.of(word, stem).isPresent()) {
            return;
        }
        boolean days = type == FactType.DATE || type == FactType.TIME_RANGE;
        if (kind.isPresent()
                && !(days && kind.get() == ScopeWords.Kind.SEASON && !ScopeWords.YEARLY.contains(word))
                && !(word.equals("us") && !token.capital())) {
            put(
                    kind.get().isStrong() ? Strength.STRONG : Strength.WEAK,
                    kind.get().name(),
                    stem);
            return;
        }
        boolean counts = passage.numbers().at(k).isPresent()
                || passage.numbers().ordinal(k).isPresent()
                || word.indexOf('\'') >= 0
                || ScopeWords.NAMED_DAYS.contains(word.substring(0, Math.min(3, word.length())));
        if (counts || ScopeWords.GENERIC.contains(word) || (Stems.isEmpty(word) && token.kind() != Token.Kind.CODE)) {
            return;
        }
        if (isSize(passage, k)) {
            put(Strength.STRONG, "size", word);
        } else if (isLabel(passage, k, from)) {
            put(Strength.WEAK, "label", stem);
        } else if (isName(passage, k)) {
            put(Strength.STRONG, "name", stem);
        } else if (isConditioned(passage, k)) {
            put(type == FactType.DECISION ? Strength.WEAK : Strength.STRONG, "condition", stem);
        } else if (narrow && isPart(passage, k)) {
            put(Strength.STRONG, "part", stem);
        } else if (isSubject(passage, k, from)) {
            put(Strength.WEAK, "subject", stem);
        } else if (token.isWord()
                && k > 0
                && (passage.is(k - 1, ScopeWords.PREPOSITIONS)
                        || (passage.isAny(k - 1, "the", "a", "an", "our", "your")
                                && passage.is(k - 2, ScopeWords.PREPOSITIONS)))) {
            put(Strength.WEAK, "phrase", stem);
        }
    }

    /** A clause behind the value that does not limit it: "7 to 10 days, so pay for express if it is urgent". */
    private static boolean isAfterthought(Passage passage, int k, int valueEnd) {
        if (k < valueEnd
                || valueEnd == 0
                || passage.clause(k) == passage.clause(Math.min(valueEnd, passage.size()) - 1)) {
            return false;
        }
        int start = passage.clauseStart(k);
        return !passage.is(start, ScopeWords.CONDITIONS)
                && !passage.is(start, ScopeWords.PREPOSITIONS)
                && !passage.is(start - 1, "(");
    }

    private void date(Passage passage, Frame frame, int k, FactType type) {
        boolean number = passage.isNumber(k);
        if (!number || type == FactType.DATE || type == FactType.TIME_RANGE || type == FactType.CONTACT) {
            return;
        }
        Optional<Numbers.Amount> ordinal = passage.numbers().ordinal(k);
        Calendar calendar = new Calendar(frame.ask().locale());
        boolean month = calendar.month(passage.word(k + 1)).isPresent()
                || (k > 0 && calendar.month(passage.word(k - 1)).isPresent());
        if (ordinal.isPresent() || month) {
            put(Strength.STRONG, "date", passage.word(k));
        }
    }

    private static boolean isSize(Passage passage, int k) {
        return ScopeWords.UNITS.contains(passage.word(k))
                && k > 0
                && passage.numbers().at(k - 1).isPresent();
    }

    /** A word before a colon at the start of the sentence. */
    private static boolean isLabel(Passage passage, int k, int from) {
        for (int i = k + 1; i < Math.min(passage.size(), from + 8); i++) {
            if (passage.is(i, ":")) {
                return k - from < 6;
            }
            if (!passage.token(i).isWord() && !passage.is(i, ",") && !passage.is(i, "-")) {
                return false;
            }
        }
        return false;
    }

    /** A capitalised word in mid-sentence behind a preposition, or before "shop", "branch", "plan". */
    private static boolean isName(Passage passage, int k) {
        Token token = passage.token(k);
        boolean inside = k > 0 && passage.sentence(k - 1) == passage.sentence(k);
        if (!token.capital()
                || !inside
                || ScopeWords.NAMED_DAYS.contains(
                        token.text().substring(0, Math.min(3, token.text().length())))
                || token.text().length() < 3) {
            return false;
        }
        boolean placed = passage.is(k - 1, ScopeWords.PREPOSITIONS)
                || (passage.is(k - 1, "the") && passage.is(k - 2, ScopeWords.PREPOSITIONS))
                || (passage.token(k - 1).capital() && passage.is(k - 2, ScopeWords.PREPOSITIONS));
        return placed || passage.is(k + 1, ScopeWords.BRANCHES);
    }

    private static boolean isConditioned(Passage passage, int k) {
        int start = passage.clauseStart(k);
        for (int i = Math.max(start, k - 6); i < k; i++) {
            if (passage.is(i, ScopeWords.CONDITIONS)) {
                return true;
            }
        }
        return false;
    }

    /** "new releases are 2", "pillows can be returned": nouns that a sentence begins with. */
    private static boolean isSubject(Passage passage, int k, int from) {
        if (k - from > 2) {
            return false;
        }
        for (int i = k + 1; i < Math.min(passage.size(), from + 4); i++) {
            if (passage.is(i, ScopeWords.VERBS)) {
                return true;
            }
        }
        return false;
    }

    /** "the jacket shipped", "your gloves are fine": a thing that the sentence is about. */
    private static boolean isPart(Passage passage, int k) {
        boolean article = passage.isAny(k - 1, "the", "your", "a", "my")
                || (passage.isAny(k - 2, "the", "your") && passage.token(k - 1).isWord() && !passage.is(k - 1, "of"));
        boolean leads = k - passage.clauseStart(k) <= 4;
        return article && leads && passage.token(k).isWord();
    }

    private void put(Strength strength, String dimension, String term) {
        (strength == Strength.STRONG ? strong : weak)
                .computeIfAbsent(dimension, key -> new HashSet<>())
                .add(term);
    }

    /** Whether a word names nothing in particular. */
    static boolean isGeneric(String word) {
        return ScopeWords.GENERIC.contains(word) || ScopeWords.VERBS.contains(word);
    }

    public Difference from(Scope other) {
        if (measures.differ(other.measures)) {
            return universal || other.universal ? Difference.NARROWER : Difference.APART;
        }
        boolean mine = !unshared(strong, other).isEmpty();
        boolean theirs = !unshared(other.strong, this).isEmpty();
        boolean myHint = !unshared(weak, other).isEmpty();
        boolean theirHint = !unshared(other.weak, this).isEmpty();
        if ((mine || myHint) && (theirs || theirHint)) {
            boolean apart = sharesDimension(other) || (mine && theirs && isSolid(other) && other.isSolid(this));
            return apart && !universal && !other.universal ? Difference.APART : Difference.NARROWER;
        }
        boolean one = narrow ? limits(other) : mine;
        boolean two = narrow ? other.limits(this) : theirs;
        return (one && !other.universal) || (two && !universal) ? Difference.NARROWER : Difference.NONE;
    }

    /** Whether it holds only for some customers, places or dates; a thing or a condition that an answer mentions is mostly talk. */
    boolean limits(Scope other) {
        Set<String> mine = unshared(strong, other);
        mine.removeAll(Set.of("condition", "part", "name"));
        return !mine.isEmpty();
    }

    /** Whether something else than a condition narrows: two conditions may be two words for one. */
    private boolean isSolid(Scope other) {
        return unshared(strong, other).stream().anyMatch(dimension -> !dimension.equals("condition"));
    }

    /** Both narrow in the same way, such as two seasons, two places or two colours. */
    public boolean sharesDimension(Scope other) {
        Set<String> mine = unshared(weak, other);
        mine.addAll(unshared(strong, other));
        Set<String> theirs = unshared(other.weak, this);
        theirs.addAll(unshared(other.strong, this));
        return mine.stream()
                .anyMatch(dimension ->
                        !LOOSE.contains(dimension) && theirs.stream().anyMatch(their -> alike(dimension, their)));
    }

    /** A label or a name may be a place, a part or a variant. */
    private static boolean alike(String one, String other) {
        return one.equals(other) || (NAMING.contains(one) && NAMING.contains(other));
    }

    /** Ways in which this reply narrows and the other does not, or differently. */
    private static Set<String> unshared(Map<String, Set<String>> cases, Scope other) {
        Set<String> dimensions = new HashSet<>();
        cases.forEach((dimension, terms) -> {
            if (terms.stream().anyMatch(term -> !other.said.contains(term))) {
                dimensions.add(dimension);
            }
        });
        return dimensions;
    }

    @Override
    public String toString() {
        return "strong " + strong + " weak " + weak + (universal ? " universal" : "");
    }
}
