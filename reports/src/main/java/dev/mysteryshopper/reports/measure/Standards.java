package dev.mysteryshopper.reports.measure;

import dev.mysteryshopper.reports.journal.Bound;
import dev.mysteryshopper.reports.journal.Limit;
import dev.mysteryshopper.reports.journal.RunStarted;
import dev.mysteryshopper.reports.journal.Standard;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Holds a run against its standards: those of its own file, and the limits of the company file, which every contact has to keep and
 * which weigh one point each, unless a standard speaks of the same measure everywhere. Used by one thread, but for {@link #cases}.
 */
final class Standards {

    private final List<Standard> standards = new ArrayList<>();
    private final List<Measurable> measures = new ArrayList<>();
    private final List<StandardTally> tallies = new ArrayList<>();
    private final List<String> trouble = new ArrayList<>();
    private final StandardWords words;
    private final int own;

    Standards(RunStarted run) {
        this.words = new StandardWords(new Words(run.channels()));
        run.standards().forEach(this::take);
        own = standards.size();
        run.limits().stream()
                .map(Standards::of)
                .filter(limit -> !isNamed(limit))
                .forEach(this::take);
    }

    private static Standard of(Limit limit) {
        return new Standard(limit.measure(), Bound.AT_MOST, limit.atMost(), Standard.EVERY, "", "", "", 1);
    }

    private boolean isNamed(Standard limit) {
        return Measurable.named(limit.measure()).isEmpty()
                || standards.stream()
                        .anyMatch(standard -> standard.measure().equals(limit.measure()) && standard.isOfAll());
    }

    private void take(Standard standard) {
        Optional<Measurable> measure = Measurable.named(standard.measure());
        if (measure.isEmpty()) {
            trouble.add("The standard of \"" + standard.measure()
                    + "\" was not checked: this version knows no such measure." + " Known: "
                    + String.join(", ", Measurable.names()) + ".");
            return;
        }
        standards.add(standard);
        measures.add(measure.get());
        tallies.add(new StandardTally(measure.get(), standard));
    }

    /** What a journey shows of each standard; any thread may ask. */
    List<StandardCases> cases(JourneyLog log, JourneyResult journey) {
        if (standards.isEmpty()) {
            return List.of();
        }
        StandardCases.Spoken spoken = new StandardCases.Spoken(log);
        List<StandardCases> all = new ArrayList<>();
        for (int i = 0; i < standards.size(); i++) {
            StandardCases cases = StandardCases.of(i, measures.get(i), standards.get(i), journey, spoken);
            if (!cases.values().isEmpty()) {
                all.add(cases);
            }
        }
        return all;
    }

    /** Counts the cases of a journey, in any order of journeys; but for what it came to. */
    void count(List<StandardCases> cases) {
        cases.stream().filter(one -> !isOfOutcomes(one)).forEach(one -> tallies.get(one.standard())
                .count(one.values()));
    }

    /**
     * Counts what a journey came to.
     *
     * @param cases of its last attempt
     * @param flaky whether it met only when it was played again, which is not met
     */
    void countOutcome(List<StandardCases> cases, boolean flaky) {
        for (StandardCases one : cases) {
            if (isOfOutcomes(one)) {
                boolean unmet = flaky && measures.get(one.standard()) == Measurable.MET;
                tallies.get(one.standard()).count(unmet ? List.of(0L) : one.values());
            }
        }
    }

    /** What must be held of a journey when its cases are counted: a run may have a million of them. */
    List<StandardCases> held(List<StandardCases> cases) {
        return cases.stream()
                .filter(one -> isOfOutcomes(one) || !one.worst().isEmpty())
                .map(one -> isOfOutcomes(one) ? one : one.withoutNumbers())
                .toList();
    }

    private boolean isOfOutcomes(StandardCases cases) {
        return measures.get(cases.standard()).isOfOutcomes();
    }

    /** Takes what shows a breach, in the order in which journeys are told. */
    void show(List<StandardCases> cases) {
        cases.forEach(one -> tallies.get(one.standard()).show(one));
    }

    /**
     * What became of each standard. Called once, when all journeys are added.
     *
     * @param findings what was found in the run
     * @param inconsistencies how many facts were not the same everywhere
     */
    List<StandardResult> results(Sameness sameness, List<Finding> findings, long inconsistencies) {
        List<StandardResult> results = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        for (int i = 0; i < standards.size(); i++) {
            Measurable measure = measures.get(i);
            StandardTally tally = tallies.get(i);
            switch (measure) {
                case FACT_ACCURACY -> {
                    long[] accuracy = sameness.accuracy();
                    tally.addAll(accuracy[0], accuracy[1], of(findings, FindingKind.UNTRUE, FindingKind.INCONSISTENCY));
                }
                case DECISION_CONSISTENCY -> {
                    long[] decisions = sameness.decisions();
                    tally.addAll(decisions[0], decisions[1], of(findings, FindingKind.DECISION));
                }
                case INCONSISTENCY_COUNT ->
                    tally.addAll(
                            inconsistencies,
                            sameness.groups(),
                            of(findings, FindingKind.INCONSISTENCY, FindingKind.UNTRUE));
                default -> {
                    // its cases were added journey by journey
                }
            }
            String name = Findings.name(StandardWords.key(measure, standards.get(i)));
            String id = name;
            for (int n = 2; !ids.add(id); n++) {
                id = name + "-" + n;
            }
            results.add(tally.result(id, words.demand(measure, standards.get(i))));
        }
        return results;
    }

    private static List<Finding> of(List<Finding> findings, FindingKind... kinds) {
        return findings.stream()
                .filter(finding -> Stream.of(kinds).anyMatch(kind -> kind == finding.kind()))
                .toList();
    }

    /**
     * The breaches as findings. That of a limit of the company file is none: each of its waits and transfers is one already.
     *
     * @param results what {@link #results} said
     */
    List<Finding> breaches(List<StandardResult> results) {
        return results.stream()
                .limit(own)
                .filter(StandardResult::breached)
                .map(result -> new Finding(
                        "breach/" + result.id(),
                        FindingKind.BREACH,
                        result.sentence(),
                        StandardWords.detail(result),
                        result.evidence(),
                        result.journeys()))
                .toList();
    }

    /** What could not be checked, a sentence each. */
    List<String> trouble() {
        return trouble;
    }
}
