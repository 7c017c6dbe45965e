package dev.mysteryshopper.reports.history;

import dev.mysteryshopper.reports.measure.RunResult;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Earlier runs beside which a run can be put.
 *
 * @param runs earlier runs, oldest first; empty where there is no history
 */
public record Trend(List<PastRun> runs) {

    /** So large a share of the journeys of both runs together must have been played in both for their numbers to be put side by side. */
    private static final double MOSTLY = 0.8;

    private static final Comparator<PastRun> OLDEST_FIRST =
            Comparator.comparing((PastRun run) -> run.point().started());

    public Trend {
        runs = List.copyOf(runs);
    }

    /** Nothing is remembered. */
    public static Trend none() {
        return new Trend(List.of());
    }

    /**
     * The part of it that a run can be put beside: runs of the same company that began before it and in which mostly the same
     * journeys were played, so that neither a run of three journeys nor a report made anew draws a line that misleads.
     */
    public Trend before(RunResult result) {
        RunPoint now = RunPoint.of(result);
        Set<JourneyKey> played = new HashSet<>(JourneyKey.of(result.journeys()));
        return new Trend(runs.stream()
                .filter(run -> run.point().company().equals(now.company()))
                .filter(run -> run.point().started().isBefore(now.started())
                        && !run.point().run().equals(now.run()))
                .filter(run -> isMostly(played, run))
                .sorted(OLDEST_FIRST)
                .toList());
    }

    private static boolean isMostly(Set<JourneyKey> played, PastRun run) {
        long both = run.journeys().stream()
                .map(JourneyPoint::key)
                .filter(played::contains)
                .count();
        long either = played.size() + run.journeys().size() - both;
        return both >= MOSTLY * either;
    }

    /** The same, oldest first. */
    Trend inOrder() {
        return new Trend(runs.stream().sorted(OLDEST_FIRST).toList());
    }

    /** Facts that changed over these runs and the run at hand, the last change of each. */
    public List<Drift> drift(RunResult now) {
        return Drift.of(with(now));
    }

    /** Journeys that came out now so, now so, over these runs and the run at hand. */
    public List<Flaky> flaky(RunResult now) {
        return Flaky.of(with(now));
    }

    private List<PastRun> with(RunResult now) {
        List<PastRun> all = new ArrayList<>(runs);
        all.add(PastRun.of(now));
        return all;
    }

    /** Their numbers, oldest first. */
    public List<RunPoint> points() {
        return runs.stream().map(PastRun::point).toList();
    }

    /** The last of them that was played to its end; empty if there is none. */
    public Optional<RunPoint> last() {
        return points().stream().filter(RunPoint::complete).reduce((one, later) -> later);
    }
}
