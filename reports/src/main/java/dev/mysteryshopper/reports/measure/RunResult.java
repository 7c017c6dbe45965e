package dev.mysteryshopper.reports.measure;

import dev.mysteryshopper.reports.journal.RunFinished;
import dev.mysteryshopper.reports.journal.RunStarted;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * What a run came to: the one source of every figure in every report.
 *
 * @param started the run's first entry
 * @param finished its last entry; empty if the run was killed
 * @param took from its start to its last entry
 * @param journeys its journeys, in the order of their files and lines; of very many recorded ones, those with the most to tell
 * @param measures its numbers
 * @param findings what is worth a person's attention, the gravest kind first; empty if nothing
 * @param standards the standards that the run was held against, in the order of their file; empty if there are none
 * @param unsure pairs of statements that a person should look at; they are no findings
 * @param sameEverywhere facts heard more than once or published, conflicts first
 * @param trouble what is missing in the journal or could not be read, a sentence each; empty if it is whole
 * @param earlier attempts at journeys that were played again, in the order of the journeys and of time; what the journey came
 *     to is what its last attempt came to
 */
public record RunResult(
        RunStarted started,
        Optional<RunFinished> finished,
        Duration took,
        List<JourneyResult> journeys,
        RunMeasures measures,
        List<Finding> findings,
        List<StandardResult> standards,
        List<UnsurePair> unsure,
        List<FactHeard> sameEverywhere,
        List<String> trouble,
        List<JourneyResult> earlier) {

    /** What a run came to in which no journey was played again. */
    public RunResult(
            RunStarted started,
            Optional<RunFinished> finished,
            Duration took,
            List<JourneyResult> journeys,
            RunMeasures measures,
            List<Finding> findings,
            List<StandardResult> standards,
            List<UnsurePair> unsure,
            List<FactHeard> sameEverywhere,
            List<String> trouble) {
        this(
                started,
                finished,
                took,
                journeys,
                measures,
                findings,
                standards,
                unsure,
                sameEverywhere,
                trouble,
                List.of());
    }

    public RunResult {
        journeys = List.copyOf(journeys);
        findings = List.copyOf(findings);
        standards = List.copyOf(standards);
        unsure = List.copyOf(unsure);
        sameEverywhere = List.copyOf(sameEverywhere);
        trouble = List.copyOf(trouble);
        earlier = List.copyOf(earlier);
    }
}
