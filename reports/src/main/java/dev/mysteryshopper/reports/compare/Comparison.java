package dev.mysteryshopper.reports.compare;

import dev.mysteryshopper.reports.compare.FindingChange.Side;
import dev.mysteryshopper.reports.estimate.Estimate;
import dev.mysteryshopper.reports.estimate.Gauge;
import dev.mysteryshopper.reports.history.Drift;
import dev.mysteryshopper.reports.history.Flaky;
import dev.mysteryshopper.reports.history.JourneyKey;
import dev.mysteryshopper.reports.history.JourneyPoint;
import dev.mysteryshopper.reports.history.PastRun;
import dev.mysteryshopper.reports.history.Trend;
import dev.mysteryshopper.reports.measure.RunResult;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A run held against another. It takes time and memory in proportion to their journeys.
 *
 * @param base the run it is held against
 * @param run the run
 * @param remarks what a reader must know before believing any of it, a sentence each: another company, another company file, a run that
 *     is not complete; empty if the two are alike
 * @param measures the measures that are in both, in the order of their gauges
 * @param journeys the journeys of both, those of the run first, in their order
 * @param findings findings that are in one of them alone: new ones first, then those that are gone
 * @param drift facts about the company that changed between them
 */
public record Comparison(
        PastRun base,
        PastRun run,
        List<String> remarks,
        List<Change> measures,
        List<JourneyChange> journeys,
        List<FindingChange> findings,
        List<Drift> drift) {

    public Comparison {
        remarks = List.copyOf(remarks);
        measures = List.copyOf(measures);
        journeys = List.copyOf(journeys);
        findings = List.copyOf(findings);
        drift = List.copyOf(drift);
    }

    /** Holds a run against another. */
    public static Comparison of(RunResult base, RunResult run) {
        return of(PastRun.of(base), PastRun.of(run), Trend.none());
    }

    /**
     * Holds a run against another, either of which may be remembered.
     *
     * @param known earlier runs that tell which journeys are flaky
     */
    public static Comparison of(PastRun base, PastRun run, Trend known) {
        boolean sameCompany = base.point().company().equals(run.point().company());
        List<FindingChange> findings = new ArrayList<>(FindingChange.missing(run, base, Side.BASE));
        findings.addAll(FindingChange.missing(base, run, Side.RUN));
        return new Comparison(
                base,
                run,
                Remarks.of(base, run),
                measures(base, run),
                journeys(base, run, flaky(run, known)),
                findings,
                // what another company says is no change of this one's
                sameCompany ? Drift.of(List.of(base, run)) : List.of());
    }

    /** The journeys that came to this, in their order. */
    public List<JourneyChange> journeys(Verdict verdict) {
        return journeys.stream().filter(journey -> journey.verdict() == verdict).toList();
    }

    /** The measures that came to this, in the order of their gauges. */
    public List<Change> measures(Verdict verdict) {
        return measures.stream().filter(change -> change.verdict() == verdict).toList();
    }

    /** The findings that came to this. */
    public List<FindingChange> findings(Verdict verdict) {
        return findings.stream().filter(finding -> finding.verdict() == verdict).toList();
    }

    /** The change of a measure; empty if it is not in both runs. */
    public Optional<Change> measure(Gauge gauge) {
        return measures.stream().filter(change -> change.gauge().equals(gauge)).findFirst();
    }

    private static Set<JourneyKey> flaky(PastRun run, Trend known) {
        List<PastRun> all = new ArrayList<>(known.runs());
        all.removeIf(past -> past.point().run().equals(run.point().run())
                || !past.point().started().isBefore(run.point().started()));
        all.add(run);
        return Flaky.of(all).stream().map(Flaky::key).collect(Collectors.toSet());
    }

    private static List<Change> measures(PastRun base, PastRun run) {
        Map<Gauge, Estimate> before = new HashMap<>();
        base.estimates().forEach(estimate -> before.put(estimate.gauge(), estimate));
        List<Change> changes = new ArrayList<>();
        for (Estimate estimate : run.estimates()) {
            Estimate earlier = before.get(estimate.gauge());
            if (earlier != null) {
                changes.add(Change.of(earlier, estimate));
            }
        }
        return changes;
    }

    private static List<JourneyChange> journeys(PastRun base, PastRun run, Set<JourneyKey> flaky) {
        Map<JourneyKey, JourneyPoint> before = new LinkedHashMap<>();
        base.journeys().forEach(journey -> before.put(journey.key(), journey));
        List<JourneyChange> changes = new ArrayList<>();
        for (JourneyPoint journey : run.journeys()) {
            changes.add(JourneyChange.of(
                    Optional.ofNullable(before.remove(journey.key())),
                    Optional.of(journey),
                    flaky.contains(journey.key())));
        }
        before.values().forEach(gone -> changes.add(JourneyChange.of(Optional.of(gone), Optional.empty(), false)));
        return changes;
    }
}
