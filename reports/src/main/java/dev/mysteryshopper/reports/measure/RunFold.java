package dev.mysteryshopper.reports.measure;

import dev.mysteryshopper.reports.journal.JourneyOutcome;
import dev.mysteryshopper.reports.journal.RunFinished;
import dev.mysteryshopper.reports.journal.RunStarted;
import dev.mysteryshopper.reports.opinion.SecondOpinion;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.PriorityQueue;

/**
 * Derives what a run came to, journey by journey: a log is read, measured and let go, so that what is held is what the
 * journeys came to. The order in which they are taken does not matter. Of journeys that were recorded elsewhere, which may be a
 * million, only those with the most to tell are held; they are taken in the order of their files. Used by one thread, except where
 * something else is said.
 */
public final class RunFold {

    /** Recorded journeys that are told one by one, those with the most to tell; all are measured. */
    static final int TOLD = 1_000;

    private static final Comparator<JourneyResult> BY_PLACE = Comparator.comparing(
                    (JourneyResult journey) -> journey.started().file())
            .thenComparing(journey -> journey.started().line())
            .thenComparing(journey -> journey.started().moment().at())
            .thenComparing(JourneyResult::journey);

    private static final Comparator<Measured> LEAST_FIRST =
            Comparator.comparingLong(Measured::weight).thenComparing(Measured::result, BY_PLACE.reversed());

    private final RunStarted started;
    private final Journeys journeys;
    private final Matters matters;
    private final RunMeasuring measuring = new RunMeasuring();
    private final Sameness sameness;
    private final Standards standards;
    private final Findings findings = new Findings();
    private final List<Measured> played = new ArrayList<>();
    private final PriorityQueue<Measured> recorded = new PriorityQueue<>(LEAST_FIRST);

    /** A journey that was measured and is still to be taken. */
    public static final class Measured {

        private final JourneyResult result;
        private final List<Matter> matters;
        private final List<StandardCases> cases;

        private Measured(JourneyResult result, List<Matter> matters, List<StandardCases> cases) {
            this.result = result;
            this.matters = matters;
            this.cases = cases;
        }

        /** What the journey came to. */
        public JourneyResult result() {
            return result;
        }

        /** How much there is to tell of it: findings first, then what it cost the shopper. */
        private long weight() {
            return 100L * matters.size()
                    + result.transfers().size()
                    + result.retellCount()
                    + result.deflections().size()
                    + result.holds().size();
        }
    }

    /**
     * Begins.
     *
     * @param started the run's first entry
     * @param opinion is asked, when all is taken, about pairs that the rules are unsure of
     */
    public RunFold(RunStarted started, SecondOpinion opinion) {
        this.started = started;
        this.journeys = new Journeys(started);
        this.matters = new Matters(started);
        this.sameness = new Sameness(started, opinion);
        this.standards = new Standards(started);
    }

    /** Measures a journey; most of the work of a run is done here, and any thread may do it. */
    public Measured measured(JourneyLog log) {
        JourneyResult result = journeys.result(log);
        return new Measured(result, matters.of(log, result), standards.cases(log, result));
    }

    /** Takes a journey. */
    public void take(Measured measured) {
        standards.count(measured.cases);
        Measured journey = new Measured(measured.result, measured.matters, standards.held(measured.cases));
        if (!started.recorded()) {
            played.add(journey);
            return;
        }
        measuring.add(journey.result);
        add(journey);
        standards.countOutcome(journey.cases, false);
        recorded.add(journey);
        if (recorded.size() > TOLD) {
            recorded.remove();
        }
    }

    /** Takes what is compared and found. */
    private void add(Measured journey) {
        sameness.add(journey.result);
        journey.matters.forEach(findings::add);
        standards.show(journey.cases);
    }

    /** Takes the log of a journey. */
    public void take(JourneyLog log) {
        take(measured(log));
    }

    /**
     * What the run came to. Called once.
     *
     * @param finished the run's last entry; empty if the run was killed
     * @param took from its start to its last entry
     * @param trouble what is missing in the journal, a sentence each
     */
    public RunResult result(Optional<RunFinished> finished, Duration took, List<String> trouble) {
        played.sort(Comparator.comparing(Measured::result, BY_PLACE));
        played.forEach(this::add);
        List<JourneyResult> told = new ArrayList<>();
        List<JourneyResult> earlier = new ArrayList<>();
        if (started.recorded()) {
            recorded.stream().map(Measured::result).sorted(BY_PLACE).forEach(told::add);
        } else {
            attempts(told, earlier);
        }
        sameness.matters().forEach(findings::add);
        List<Finding> all = new ArrayList<>(findings.all());
        List<StandardResult> held = standards.results(sameness, all, inconsistencies(all));
        all.addAll(standards.breaches(held));
        List<UnsurePair> unsure = sameness.unsure();
        List<String> more = new ArrayList<>(trouble);
        more.addAll(Limits.trouble(started.limits()));
        more.addAll(standards.trouble());
        return new RunResult(
                started,
                finished,
                took,
                told,
                measuring.measures(inconsistencies(all), unsure.size(), sameness, StandardResult.score(held)),
                all,
                held,
                unsure,
                sameness.facts(),
                more,
                earlier);
    }

    /** Parts the last attempts, which say what journeys came to, from those before; counts them. */
    private void attempts(List<JourneyResult> last, List<JourneyResult> earlier) {
        Map<String, String> lasts = new HashMap<>();
        Map<String, Integer> attempts = new HashMap<>();
        for (Measured journey : played) {
            String first = journey.result.started().firstAttempt();
            lasts.put(first, journey.result.journey());
            attempts.merge(first, 1, Integer::sum);
        }
        for (Measured journey : played) {
            String first = journey.result.started().firstAttempt();
            if (journey.result.journey().equals(lasts.get(first))) {
                boolean again = attempts.getOrDefault(first, 1) > 1;
                last.add(journey.result);
                measuring.addLast(journey.result, again);
                standards.countOutcome(journey.cases, again && journey.result.outcome() == JourneyOutcome.MET);
            } else {
                earlier.add(journey.result);
                measuring.addTalk(journey.result);
            }
        }
    }

    private static long inconsistencies(List<Finding> findings) {
        return findings.stream()
                .filter(finding -> finding.kind() == FindingKind.INCONSISTENCY || finding.kind() == FindingKind.UNTRUE)
                .count();
    }
}
