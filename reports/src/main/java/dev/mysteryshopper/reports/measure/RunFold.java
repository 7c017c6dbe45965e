package dev.mysteryshopper.reports.measure;

import dev.mysteryshopper.reports.journal.RunFinished;
import dev.mysteryshopper.reports.journal.RunStarted;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Derives what a run came to, journey by journey: a log is read, measured and let go, so that what is held is what the
 * journeys came to. The order in which they are taken does not matter. Used by one thread.
 */
public final class RunFold {

    private static final Comparator<JourneyResult> BY_PLACE = Comparator.comparing(
                    (JourneyResult journey) -> journey.started().file())
            .thenComparing(journey -> journey.started().line())
            .thenComparing(journey -> journey.started().moment().at())
            .thenComparing(JourneyResult::journey);

    private final RunStarted started;
    private final Journeys journeys;
    private final Matters matters;
    private final List<Played> played = new ArrayList<>();

    private record Played(JourneyResult result, List<Matter> matters) {}

    /**
     * Begins.
     *
     * @param started the run's first entry
     */
    public RunFold(RunStarted started) {
        this.started = started;
        this.journeys = new Journeys(started);
        this.matters = new Matters(started);
    }

    /** Takes the log of a journey. */
    public void take(JourneyLog log) {
        JourneyResult result = journeys.result(log);
        played.add(new Played(result, matters.of(log, result)));
    }

    /**
     * What the run came to.
     *
     * @param finished the run's last entry; empty if the run was killed
     * @param took from its start to its last entry
     * @param trouble what is missing in the journal, a sentence each
     */
    public RunResult result(Optional<RunFinished> finished, Duration took, List<String> trouble) {
        played.sort(Comparator.comparing(Played::result, BY_PLACE));
        RunMeasuring measuring = new RunMeasuring();
        Sameness sameness = new Sameness(started);
        Findings findings = new Findings();
        for (Played journey : played) {
            measuring.add(journey.result);
            sameness.add(journey.result);
            journey.matters.forEach(findings::add);
        }
        sameness.matters().forEach(findings::add);
        List<Finding> all = findings.all();
        List<String> more = new ArrayList<>(trouble);
        more.addAll(Limits.trouble(started.limits()));
        return new RunResult(
                started,
                finished,
                took,
                played.stream().map(Played::result).toList(),
                measuring.measures(inconsistencies(all), sameness),
                all,
                sameness.facts(),
                more);
    }

    private static long inconsistencies(List<Finding> findings) {
        return findings.stream()
                .filter(finding -> finding.kind() == FindingKind.INCONSISTENCY || finding.kind() == FindingKind.UNTRUE)
                .count();
    }
}
