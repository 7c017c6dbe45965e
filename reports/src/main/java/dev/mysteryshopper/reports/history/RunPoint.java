package dev.mysteryshopper.reports.history;

import dev.mysteryshopper.reports.journal.RunFinished;
import dev.mysteryshopper.reports.journal.RunStarted;
import dev.mysteryshopper.reports.measure.RunMeasures;
import dev.mysteryshopper.reports.measure.RunResult;
import dev.mysteryshopper.reports.measure.Wait;
import dev.mysteryshopper.reports.measure.WaitKind;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/**
 * One run as a point of a trend. Its numbers are those of the run's own {@code run.json}, under the same names.
 *
 * @param run id of the run
 * @param started when it began
 * @param took from its start to its last entry
 * @param company name of the company
 * @param tool version of the toolkit
 * @param complete whether every selected journey was played; false too if the run was killed. The numbers of a run that is not
 *     complete are lower than they would have been: show it apart
 * @param conditions what it was played against, in one line that is the same in another run only if these are: the company file,
 *     and the practice company's faults; empty where the journal does not tell
 * @param journeys journeys played
 * @param met journeys whose every expectation was met
 * @param fellShort journeys in which something was not met
 * @param broken journeys that our own side broke
 * @param cutOff journeys that the run's limit or an interruption ended
 * @param contacts contacts
 * @param transferCount changes of desk within a contact after it was first answered
 * @param retellCount times the company asked for what had been given
 * @param inconsistencyCount facts with versions that cannot hold together
 * @param unansweredCount contacts with no reply within the shopper's patience
 * @param longestWait the longest single wait of any kind; empty if nobody waited
 * @param firstReplyP90 nine in ten first replies came within this, on all channels together, from stamps at the wire; empty if
 *     there was none
 * @param firstReplies how many first replies that rests on
 */
public record RunPoint(
        String run,
        Instant started,
        Duration took,
        String company,
        String tool,
        boolean complete,
        String conditions,
        int journeys,
        int met,
        int fellShort,
        int broken,
        int cutOff,
        long contacts,
        long transferCount,
        long retellCount,
        long inconsistencyCount,
        long unansweredCount,
        Optional<Duration> longestWait,
        Optional<Duration> firstReplyP90,
        long firstReplies) {

    /** Names of the environment that tell what a run was played against. */
    private static final List<String> CONDITIONS = List.of("company file", "faults");

    /** The point of a run. */
    public static RunPoint of(RunResult result) {
        RunStarted run = result.started();
        RunMeasures m = result.measures();
        List<Duration> replies = result.journeys().stream()
                .flatMap(journey -> journey.waits().stream())
                .filter(wait -> wait.kind() == WaitKind.FIRST_REPLY)
                .map(Wait::lasted)
                .sorted()
                .toList();
        return new RunPoint(
                run.run(),
                run.moment().at(),
                result.took(),
                run.company(),
                run.tool(),
                result.finished().map(RunFinished::complete).orElse(false),
                conditions(run),
                m.journeys(),
                m.met(),
                m.fellShort(),
                m.broken(),
                m.cutOff(),
                m.contacts(),
                m.transferCount(),
                m.retellCount(),
                m.inconsistencyCount(),
                m.unansweredCount(),
                m.longestWait(),
                // nearest rank: a reply that really took so long, as in the waits of run.json
                replies.isEmpty() ? Optional.empty() : Optional.of(replies.get((replies.size() * 9 + 9) / 10 - 1)),
                replies.size());
    }

    private static String conditions(RunStarted run) {
        TreeMap<String, String> known = new TreeMap<>(run.environment());
        known.keySet().retainAll(CONDITIONS);
        return known.isEmpty() ? "" : known.toString();
    }
}
