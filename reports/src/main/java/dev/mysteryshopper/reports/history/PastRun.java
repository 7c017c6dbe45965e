package dev.mysteryshopper.reports.history;

import dev.mysteryshopper.reports.estimate.Estimate;
import dev.mysteryshopper.reports.estimate.Estimates;
import dev.mysteryshopper.reports.measure.Attempts;
import dev.mysteryshopper.reports.measure.Finding;
import dev.mysteryshopper.reports.measure.JourneyResult;
import dev.mysteryshopper.reports.measure.RunResult;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/**
 * What is remembered of a run: all that another run can be put beside or held against.
 *
 * @param point its numbers
 * @param timezone IANA zone of the company
 * @param environment what may matter when results are compared
 * @param journeys its journeys, each key once
 * @param estimates its measures with their noise, each gauge once
 * @param facts what was said of the company's facts
 * @param findings its findings, the gravest kind first
 */
public record PastRun(
        RunPoint point,
        String timezone,
        Map<String, String> environment,
        List<JourneyPoint> journeys,
        List<Estimate> estimates,
        List<FactPoint> facts,
        List<FindingPoint> findings) {

    /** Findings of a run that are remembered, and journeys that are remembered of each. */
    private static final int MOST_FINDINGS = 1_000;

    private static final int MOST_JOURNEYS = 20;

    public PastRun {
        environment = Map.copyOf(environment);
        journeys = List.copyOf(journeys);
        estimates = List.copyOf(estimates);
        facts = List.copyOf(facts);
        findings = List.copyOf(findings);
    }

    /** What will be remembered of a run. */
    public static PastRun of(RunResult result) {
        List<JourneyKey> keys = JourneyKey.of(result.journeys());
        Attempts attempts = new Attempts(result);
        List<JourneyPoint> journeys = new ArrayList<>();
        Map<String, JourneyKey> byId = new HashMap<>();
        for (int i = 0; i < keys.size(); i++) {
            JourneyKey key = keys.get(i);
            List<JourneyResult> all = attempts.all(result.journeys().get(i));
            journeys.add(JourneyPoint.of(key, all));
            all.forEach(attempt -> byId.put(attempt.journey(), key));
        }
        List<FindingPoint> findings = new ArrayList<>();
        for (Finding finding : result.findings()) {
            if (findings.size() < MOST_FINDINGS) {
                List<JourneyKey> seenIn = finding.journeys().stream()
                        .limit(MOST_JOURNEYS)
                        .map(byId::get)
                        .filter(Objects::nonNull)
                        .toList();
                findings.add(new FindingPoint(finding.id(), finding.kind(), finding.title(), seenIn));
            }
        }
        return new PastRun(
                RunPoint.of(result),
                result.started().timezone(),
                new TreeMap<>(result.started().environment()),
                journeys,
                Estimates.of(result),
                FactPoints.of(result),
                findings);
    }
}
