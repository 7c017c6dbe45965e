package dev.mysteryshopper.reports.measure;

import dev.mysteryshopper.reports.journal.Standard;
import java.util.List;
import java.util.Optional;

/**
 * What became of a standard in a run.
 *
 * @param id stable name, the same in the next run: {@code first-reply/chat}
 * @param standard what is demanded
 * @param demand the same in words: "first reply by chat: at most 30 s in 90% of cases"
 * @param n waits, contacts, journeys, ... that it was held against; 0 if it did not apply
 * @param kept how many of them kept it
 * @param found the number that was held against the limit, in the limit's unit; empty if it did not apply
 * @param told that number in words: "42 s in 90% of cases"; "unknown" if it did not apply
 * @param met whether it was kept; true if it did not apply
 * @param earned points earned of its weight; each point lost has its evidence
 * @param evidence what shows a breach, the worst first; empty if there is none
 * @param journeys ids of the journeys in which it was not kept, in order, the first thousand; empty if there is no breach
 */
public record StandardResult(
        String id,
        Standard standard,
        String demand,
        long n,
        long kept,
        Optional<Double> found,
        String told,
        boolean met,
        double earned,
        List<Evidence> evidence,
        List<String> journeys) {

    public StandardResult {
        evidence = List.copyOf(evidence);
        journeys = List.copyOf(journeys);
    }

    /** Whether there was anything to hold against it. */
    public boolean applied() {
        return n > 0;
    }

    /** Whether it was not kept. */
    public boolean breached() {
        return applied() && !met;
    }

    /** What was found and what was demanded, one sentence: "First reply by chat: 42 s; the standard is at most 30 s (n 20)." */
    public String sentence() {
        return StandardWords.sentence(this);
    }

    /**
     * The score of a run: points earned of those that could be, over the standards that applied; from 0 to 1.
     *
     * @return empty if no standard with a weight applied
     */
    public static Optional<Double> score(List<StandardResult> standards) {
        long possible = possible(standards);
        return possible == 0 ? Optional.empty() : Optional.of(earned(standards) / possible);
    }

    /** Points earned. */
    public static double earned(List<StandardResult> standards) {
        return standards.stream()
                .filter(StandardResult::applied)
                .mapToDouble(StandardResult::earned)
                .sum();
    }

    /** Points that could be earned, over the standards that applied. */
    public static long possible(List<StandardResult> standards) {
        return standards.stream()
                .filter(StandardResult::applied)
                .mapToLong(result -> result.standard().weight())
                .sum();
    }
}
