package dev.mysteryshopper.reports.fact.read;

import dev.mysteryshopper.reports.fact.Decision;
import dev.mysteryshopper.reports.fact.asked.Frame;
import dev.mysteryshopper.reports.fact.choose.Reading;
import dev.mysteryshopper.reports.fact.choose.Silence;
import dev.mysteryshopper.reports.fact.words.Passage;
import dev.mysteryshopper.reports.fact.words.Phrases.Hit;
import dev.mysteryshopper.reports.fact.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** Reads whether a request was accepted, denied or made conditional, also where the word itself is not there. */
public final class DecisionReader {

    /** How many words a denial reaches over. */
    private static final int FARTHEST = 8;

    /** What a company does once it has decided. */
    private static final Set<String> ACTED = Words.of(
            "attached enclosed revised returned struck removed credited cleared wiped refunded reversed cancelled rebooked reissued");

    private DecisionReader() {}

    public static Reading read(Passage passage, Frame frame) {
        List<Hit<Ruling>> hits = new ArrayList<>();
        for (Hit<Ruling> hit : DecisionWords.ALL.in(passage)) {
            boolean real = !passage.quoted(hit.from()) && hit.meaning() != Ruling.NEUTRAL;
            boolean asked = passage.asks(hit.from()) && hit.meaning() != Ruling.PUTS_OFF;
            if (real && !asked) {
                hits.add(hit);
            }
        }
        if (hits.isEmpty()) {
            return silent(passage, frame);
        }
        boolean putsOff =
                hits.stream().anyMatch(hit -> hit.meaning() == Ruling.PUTS_OFF && !isCondition(passage, hit, hits));
        List<Hit<Ruling>> deciding = hits.stream()
                .filter(hit -> hit.meaning() == Ruling.DENIES
                        || (hit.meaning() == Ruling.ACCEPTS && !isDenied(passage, hit, hits)))
                .toList();
        if (putsOff) {
            boolean conditional = hits.stream().anyMatch(hit -> hit.meaning() == Ruling.CONDITION);
            return deciding.isEmpty() && !conditional && !hasActed(passage) ? Reading.NOTHING : Reading.UNCLEAR;
        }
        boolean partial = isPartial(passage);
        Optional<Hit<Ruling>> condition =
                hits.stream().filter(hit -> hit.meaning() == Ruling.CONDITION).findFirst();
        if (deciding.isEmpty()) {
            return condition
                    .map(hit ->
                            new Reading(Optional.of(passage.stated(Decision.CONDITIONAL, hit.from(), hit.to())), false))
                    .orElse(silent(passage, frame));
        }
        Reading decided = decided(passage, deciding, condition);
        return partial ? decided.unsure() : decided;
    }

    private static Reading silent(Passage passage, Frame frame) {
        return hasActed(passage) ? Reading.UNCLEAR : Silence.in(passage, frame);
    }

    /** "please find attached your revised invoice": something was done, so something was decided. */
    private static boolean hasActed(Passage passage) {
        return IntStream.range(0, passage.size()).anyMatch(i -> !passage.quoted(i) && passage.is(i, ACTED));
    }

    private static Reading decided(Passage passage, List<Hit<Ruling>> deciding, Optional<Hit<Ruling>> condition) {
        Hit<Ruling> last = deciding.get(deciding.size() - 1);
        Hit<Ruling> first = deciding.get(0);
        boolean mixed = deciding.stream().anyMatch(hit -> hit.meaning() != first.meaning());
        Hit<Ruling> chosen = first;
        boolean sure = true;
        if (mixed) {
            boolean turned = turnsBetween(passage, first.to(), last.from());
            chosen = turned ? last : first;
            sure = turned && agreesAfterTurn(passage, deciding);
        }
        if (chosen.meaning() == Ruling.ACCEPTS
                && condition.isPresent()
                && Math.abs(passage.sentence(condition.get().from()) - passage.sentence(chosen.from())) <= 1) {
            int from = Math.min(condition.get().from(), chosen.from());
            int to = Math.max(condition.get().to(), chosen.to());
            return new Reading(Optional.of(passage.stated(Decision.CONDITIONAL, from, to)), sure);
        }
        Decision decision = chosen.meaning() == Ruling.ACCEPTS ? Decision.ACCEPTED : Decision.DENIED;
        int from = passage.clauseStart(chosen.from());
        return new Reading(
                Optional.of(passage.stated(
                        decision,
                        Math.min(from, chosen.from()),
                        Math.max(chosen.to(), passage.clauseEnd(chosen.from())))),
                sure);
    }

    /** "provided that you send us a note": what is asked for is the condition. */
    private static boolean isCondition(Passage passage, Hit<Ruling> asking, List<Hit<Ruling>> hits) {
        return hits.stream()
                .anyMatch(hit -> hit.meaning() == Ruling.CONDITION
                        && hit.from() < asking.from()
                        && passage.clause(hit.from()) == passage.clause(asking.from()));
    }

    /** "we can take off half": neither what was asked nor nothing. */
    private static boolean isPartial(Passage passage) {
        for (int i = 0; i < passage.size(); i++) {
            if (!passage.quoted(i) && passage.isAny(i, "half", "partly", "partial", "partially", "halfway")) {
                return true;
            }
        }
        return false;
    }

    /** "we can't give you a refund": what stands behind a denial in its clause is what is denied. */
    private static boolean isDenied(Passage passage, Hit<Ruling> accepting, List<Hit<Ruling>> hits) {
        return hits.stream()
                .anyMatch(hit -> hit.meaning() == Ruling.DENIES
                        && hit.to() <= accepting.from()
                        && accepting.from() - hit.to() < FARTHEST
                        && passage.clause(hit.from()) == passage.clause(accepting.from()));
    }

    /** Whether all that is decided after the last turn is decided alike. */
    private static boolean agreesAfterTurn(Passage passage, List<Hit<Ruling>> deciding) {
        Hit<Ruling> last = deciding.get(deciding.size() - 1);
        for (int i = deciding.size() - 2; i >= 0; i--) {
            if (turnsBetween(passage, deciding.get(i).to(), deciding.get(i + 1).from())) {
                return true;
            }
            if (deciding.get(i).meaning() != last.meaning()) {
                return false;
            }
        }
        return false;
    }

    /** "but", "oh wait", "however": what comes after is what counts. */
    private static boolean turnsBetween(Passage passage, int from, int to) {
        for (int i = from; i < to; i++) {
            if (passage.is(i, "but")
                    || passage.is(i, "however")
                    || passage.is(i, "wait")
                    || passage.is(i, "though")
                    || passage.is(i, "actually")
                    || passage.is(i, "hold")
                    || (passage.is(i, ".") && passage.is(i + 1, "."))) {
                return true;
            }
        }
        return false;
    }
}
