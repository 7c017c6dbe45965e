package dev.mysteryshopper.reports.measure;

import dev.mysteryshopper.reports.journal.Bound;
import dev.mysteryshopper.reports.journal.Standard;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Adds up what the journeys of a run show of one standard. It keeps the worst cases and not all of them, and counts where it
 * need not know each number. Used by one thread.
 */
final class StandardTally {

    private static final int QUOTES = 12;

    /** Journeys that are named; more are counted. */
    private static final int NAMED = 1_000;

    private final Measurable measure;
    private final Standard standard;
    private final Sizes sizes = new Sizes();
    private final List<StandardCases.Beyond> worst = new ArrayList<>();
    private final Set<String> journeys = new LinkedHashSet<>();
    private long n;
    private long kept;
    private long sum;

    StandardTally(Measurable measure, Standard standard) {
        this.measure = measure;
        this.standard = standard;
    }

    void count(List<Long> values) {
        for (long value : values) {
            n++;
            sum += value;
            if (measure.isByCase()) {
                kept += value <= standard.limit() ? 1 : 0;
                sizes.add(value);
            } else if (measure.unit() == Measurable.Unit.SHARE) {
                kept += (value == 1) == (standard.bound() == Bound.AT_LEAST) ? 1 : 0;
            } else {
                kept += value == 0 ? 1 : 0;
            }
        }
    }

    void show(StandardCases cases) {
        if (!cases.worst().isEmpty() && journeys.size() < NAMED) {
            journeys.add(cases.journey());
        }
        worst.addAll(cases.worst());
        if (worst.size() > 4 * QUOTES) {
            trim();
        }
    }

    /** Takes what all journeys together tell: findings show what was not kept. */
    void addAll(long some, long all, List<Finding> findings) {
        n = all;
        sum = some;
        kept = measure.unit() == Measurable.Unit.SHARE ? some : 0;
        for (Finding finding : findings) {
            finding.evidence().forEach(evidence -> worst.add(new StandardCases.Beyond(0, evidence)));
            finding.journeys().stream().limit(NAMED - journeys.size()).forEach(journeys::add);
        }
        trim();
    }

    private void trim() {
        worst.sort(StandardCases.worstFirst(standard, StandardCases.Beyond::value));
        worst.subList(Math.min(QUOTES, worst.size()), worst.size()).clear();
    }

    StandardResult result(String id, String demand) {
        trim();
        Optional<Double> found = n == 0 ? Optional.empty() : Optional.of(found());
        boolean met = found.isEmpty() || isMet(found.get());
        return new StandardResult(
                id,
                standard,
                demand,
                n,
                kept,
                found,
                found.map(number -> StandardWords.told(measure, standard, number))
                        .orElse("unknown"),
                met,
                met ? (n == 0 ? 0 : standard.weight()) : standard.weight() * partly(),
                met
                        ? List.of()
                        : worst.stream()
                                .map(StandardCases.Beyond::evidence)
                                .distinct()
                                .toList(),
                met ? List.of() : List.copyOf(journeys));
    }

    private double found() {
        return switch (measure.unit()) {
            case TIME, COUNT -> sizes.percentile(standard.share());
            case SHARE -> 10_000.0 * sum / n;
            case TOTAL -> sum;
        };
    }

    private boolean isMet(double found) {
        return switch (measure.unit()) {
            // exactly: a percentile of very many is rounded
            case TIME, COUNT -> kept * 100 >= n * standard.share();
            case SHARE ->
                standard.bound() == Bound.AT_LEAST
                        ? sum * 10_000 >= n * standard.limit()
                        : sum * 10_000 <= n * standard.limit();
            case TOTAL -> found <= standard.limit();
        };
    }

    /** The part of the points that a breach still earns: that of the cases that kept the limit; none for a sum. */
    private double partly() {
        return measure.unit() == Measurable.Unit.TOTAL ? 0 : (double) kept / n;
    }
}
