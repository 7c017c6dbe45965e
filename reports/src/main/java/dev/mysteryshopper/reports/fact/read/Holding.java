package dev.mysteryshopper.reports.fact.read;

import dev.mysteryshopper.reports.fact.YesNo;
import dev.mysteryshopper.reports.fact.asked.Frame;
import dev.mysteryshopper.reports.fact.choose.Deflection;
import dev.mysteryshopper.reports.fact.choose.Reading;
import dev.mysteryshopper.reports.fact.choose.Silence;
import dev.mysteryshopper.reports.fact.words.Passage;
import dev.mysteryshopper.reports.fact.words.Phrases.Hit;
import dev.mysteryshopper.reports.fact.words.Stems;
import dev.mysteryshopper.reports.fact.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Reads clause by clause whether something is so. A clause holds, or fails when it has an odd number of negations; it
 * weighs more the more it is about the topic. The reading is sure where what speaks against it weighs little.
 */
final class Holding {

    private static final Set<String> PRONOUNS = Words.of(
            "it it's that that's they they're this these those one ones we we've we're you you'll you're there there's");

    private static final List<String> MAY = List.of("can i", "may i", "can we", "could i", "could we", "may we");

    private static final double FIRST_SENTENCE = 0.3;
    private static final double PRONOUN = 0.5;
    private static final double LEAST = 0.9;
    private static final double MOST_AGAINST = 0.35;

    /** What one clause says. */
    private record Clause(boolean holds, boolean twice, double weight, Hit<Sign> hit) {}

    /** Ways in which anything may be so; a fact with none but these needs no word of its own in the reply. */
    private static final Set<String> GENERAL = Set.of(
            Stems.of("allowed"),
            Stems.of("permitted"),
            Stems.of("possible"),
            Stems.of("accepted"),
            Stems.of("available"),
            Stems.of("offered"),
            Stems.of("included"),
            Stems.of("stock"),
            Stems.of("left"),
            Stems.of("valid"),
            Stems.of("provided"),
            Stems.of("applies"),
            Stems.of("welcome"),
            Stems.of("suitable"),
            Stems.of("supported"),
            Stems.of("open"));

    private Holding() {}

    static Reading read(Passage passage, Frame frame) {
        List<Hit<Sign>> hits = HoldingWords.ALL.in(passage).stream()
                .filter(hit ->
                        hit.meaning() != Sign.NEUTRAL && !passage.quoted(hit.from()) && !passage.asks(hit.from()))
                .toList();
        if (hits.isEmpty()) {
            return Silence.in(passage, frame);
        }
        if (Deflection.in(passage)) {
            return Reading.UNCLEAR;
        }
        boolean unless = hits.stream()
                .anyMatch(hit -> hit.from() < passage.size() && hasUnless(passage, passage.sentenceStart(hit.from())));
        return outright(passage, frame).filter(reading -> !unless).orElseGet(() -> {
            Reading reading = weighed(passage, clauses(passage, frame, hits));
            return (namesFact(passage, frame) || echoes(passage, frame)) && !hasException(passage, hits)
                    ? reading
                    : reading.unsure();
        });
    }

    private static Optional<Reading> outright(Passage passage, Frame frame) {
        List<Hit<Boolean>> all = OutrightWords.ALL.in(passage).stream()
                .filter(hit -> !passage.quoted(hit.from()) && !passage.asks(hit.from()))
                .toList();
        List<Hit<Boolean>> hits = namesTopic(passage, frame, 0, passage.size())
                ? all.stream()
                        .filter(hit -> hasPronoun(passage, hit)
                                || namesTopic(
                                        passage,
                                        frame,
                                        passage.sentenceStart(hit.from()),
                                        passage.sentenceEnd(hit.from())))
                        .toList()
                : all;
        if (hits.isEmpty()
                || hits.stream()
                        .anyMatch(hit -> !hit.meaning().equals(hits.get(0).meaning()))) {
            return Optional.empty();
        }
        Hit<Boolean> first = hits.get(0);
        return Optional.of(
                new Reading(Optional.of(passage.stated(new YesNo(first.meaning()), first.from(), first.to())), true));
    }

    private static boolean namesTopic(Passage passage, Frame frame, int from, int to) {
        for (int i = from; i < to; i++) {
            if (!passage.quoted(i)
                    && passage.token(i).isWord()
                    && !Stems.isEmpty(passage.word(i))
                    && frame.topic().has(Stems.of(passage.word(i)))) {
                return true;
            }
        }
        return false;
    }

    private static boolean hasPronoun(Passage passage, Hit<Boolean> hit) {
        for (int i = passage.clauseStart(hit.from()); i < hit.from(); i++) {
            if (passage.is(i, PRONOUNS)) {
                return true;
            }
        }
        return passage.clauseStart(hit.from()) == hit.from();
    }

    /** Whether the reply has a word of the fact in it: that a pool is open does not say whether it is heated. */
    private static boolean namesFact(Passage passage, Frame frame) {
        Set<String> own = frame.topic().ownFactTerms();
        own.removeAll(GENERAL);
        if (own.isEmpty() || own.contains("free")) {
            return own.isEmpty();
        }
        String fact = frame.ask().fact();
        String last = fact.substring(fact.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
        String property = Stems.of(last);
        boolean isProperty = last.endsWith("ed") || last.endsWith("able") || last.endsWith("ible");
        if (isProperty && own.contains(property)) {
            own = Set.of(property);
        }
        for (int i = 0; i < passage.size(); i++) {
            if (passage.token(i).isWord() && !passage.quoted(i) && own.contains(Stems.of(passage.word(i)))) {
                return true;
            }
        }
        return false;
    }

    private static boolean hasUnless(Passage passage, int start) {
        for (int i = start; i < passage.sentenceEnd(start); i++) {
            if (passage.isAny(i, "unless", "except", "otherwise")) {
                return true;
            }
        }
        return false;
    }

    /** Whether the sentence tells of an exception: "only on weekends", "unless you were led by a guide". */
    static boolean hasException(Passage passage, List<Hit<Sign>> hits) {
        Hit<Sign> first = hits.get(0);
        int end = passage.sentenceEnd(first.from());
        for (int i = passage.sentenceStart(first.from()); i < end; i++) {
            boolean outside = i < first.from() || i >= first.to() || passage.is(i, "only");
            boolean turn = i > first.from() && passage.is(i, HoldingWords.TURNS);
            if (!passage.quoted(i) && outside && (turn || passage.is(i, HoldingWords.EXCEPTIONS))) {
                return true;
            }
        }
        return false;
    }

    /** "Can I ...?" "you can put in a card": the modal of the question with a word of the topic in its clause. */
    private static boolean echoes(Passage passage, Frame frame) {
        String question = frame.ask().question().toLowerCase(Locale.ROOT);
        boolean may = MAY.stream().anyMatch(question::startsWith);
        for (int i = 0; may && i + 1 < passage.size(); i++) {
            boolean answers = passage.is(i, "you") && passage.isAny(i + 1, "can", "may", "can't", "cannot");
            for (int k = i; answers && k < passage.size() && passage.clause(k) == passage.clause(i); k++) {
                if (!passage.quoted(k)
                        && !Stems.isEmpty(passage.word(k))
                        && frame.topic().has(Stems.of(passage.word(k)))) {
                    return true;
                }
            }
        }
        return false;
    }

    private static List<Clause> clauses(Passage passage, Frame frame, List<Hit<Sign>> hits) {
        List<Clause> clauses = new ArrayList<>();
        int at = 0;
        while (at < hits.size()) {
            Hit<Sign> first = hits.get(at);
            int negations = 0;
            int clause = passage.clause(first.from());
            while (at < hits.size() && passage.clause(hits.get(at).from()) == clause) {
                negations += hits.get(at).meaning() == Sign.FAILS ? 1 : 0;
                at++;
            }
            clauses.add(new Clause(negations % 2 == 0, negations > 1, weight(passage, frame, first), first));
        }
        return clauses;
    }

    private static double weight(Passage passage, Frame frame, Hit<Sign> hit) {
        double sum = passage.sentence(hit.from()) == 0 ? FIRST_SENTENCE : 0;
        int end = passage.sentenceEnd(hit.from());
        boolean pronoun = false;
        for (int k = passage.sentenceStart(hit.from()); k < end; k++) {
            boolean near = passage.clause(k) == passage.clause(hit.from());
            pronoun |= near && passage.is(k, PRONOUNS);
            if (passage.token(k).isWord() && !Stems.isEmpty(passage.word(k))) {
                sum += frame.topic().weight(Stems.of(passage.word(k))) * (near ? 1 : 0.5);
            }
        }
        return sum + (pronoun ? PRONOUN : 0);
    }

    private static Reading weighed(Passage passage, List<Clause> clauses) {
        double holds = 0;
        double fails = 0;
        Clause best = clauses.get(0);
        boolean twice = false;
        for (Clause clause : clauses) {
            holds += clause.holds() ? clause.weight() : 0;
            fails += clause.holds() ? 0 : clause.weight();
            best = clause.weight() > best.weight() ? clause : best;
            twice |= clause.twice();
        }
        boolean yes = holds > fails;
        Hit<Sign> quote = best.hit();
        for (Clause clause : clauses) {
            if (clause.holds() == yes && (best.holds() != yes)) {
                quote = clause.hit();
                break;
            }
        }
        boolean sure = Math.max(holds, fails) >= LEAST
                && Math.min(holds, fails) <= MOST_AGAINST * Math.max(holds, fails)
                && !twice;
        return new Reading(Optional.of(passage.stated(new YesNo(yes), quote.from(), quote.to())), sure);
    }
}
