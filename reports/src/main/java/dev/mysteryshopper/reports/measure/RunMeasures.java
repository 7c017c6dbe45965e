package dev.mysteryshopper.reports.measure;

import dev.mysteryshopper.reports.conversation.Resolution;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The numbers of a run, as {@code measures.md} of the documentation defines them. Contacts that only set a journey up
 * count in none.
 *
 * @param journeys journeys played
 * @param met journeys whose every expectation was met
 * @param fellShort journeys in which something was not met
 * @param broken journeys that our own side broke
 * @param cutOff journeys that the run's limit or an interruption ended
 * @param expectations expectations checked
 * @param expectationsMet expectations that held
 * @param contacts contacts
 * @param transferCount changes of desk within a contact after it was first answered
 * @param pingPongCount transfers back to a desk that had passed the shopper on
 * @param transferRate contacts with at least one transfer per contact handled; empty if none was handled
 * @param deflectionCount contacts that ended with the shopper being sent to another channel
 * @param holdCount times the shopper was told to wait in a live exchange
 * @param promises promises by what became of them
 * @param promiseKeptRate promises kept per promise of which is known what became of it; empty if of none
 * @param retellCount times the company asked for what had been given
 * @param identityCheckCount times the company asked only to make sure who the shopper is
 * @param questionCount distinct items asked for, summed over journeys
 * @param unansweredCount contacts with no reply within the shopper's patience
 * @param unansweredContactRate those per contact; empty if there was no contact
 * @param inconsistencyCount facts with versions that cannot hold together, among each other or with the published truth
 * @param unsureCount pairs of statements that a person should look at; they count in no other number
 * @param factAccuracy statements equal to the published truth per statement comparable with it; empty if none was
 * @param decisionConsistency share of the commonest decision among equal cases put more than once; empty if there were none
 * @param longestWait the longest single wait of any kind; empty if there was none
 * @param waits the waits by channel and kind
 * @param resolutions journeys by what they came to for the shopper; those of which nothing tells are in none
 * @param flaky journeys that met only when they were played again; they count neither as met nor as fallen short
 * @param score points earned of those that could be, over the standards that applied, from 0 to 1; empty if none applied
 */
public record RunMeasures(
        int journeys,
        int met,
        int fellShort,
        int broken,
        int cutOff,
        long expectations,
        long expectationsMet,
        long contacts,
        long transferCount,
        long pingPongCount,
        Optional<Double> transferRate,
        long deflectionCount,
        long holdCount,
        Map<Promise.Standing, Long> promises,
        Optional<Double> promiseKeptRate,
        long retellCount,
        long identityCheckCount,
        long questionCount,
        long unansweredCount,
        Optional<Double> unansweredContactRate,
        long inconsistencyCount,
        long unsureCount,
        Optional<Double> factAccuracy,
        Optional<Double> decisionConsistency,
        Optional<Duration> longestWait,
        List<WaitSummary> waits,
        Map<Resolution, Long> resolutions,
        int flaky,
        Optional<Double> score) {

    public RunMeasures {
        waits = List.copyOf(waits);
        promises = Map.copyOf(promises);
        resolutions = Map.copyOf(resolutions);
    }

    /** How many promises came to this. */
    public long count(Promise.Standing standing) {
        return promises.getOrDefault(standing, 0L);
    }

    /** How many promises there were. */
    public long promiseCount() {
        return promises.values().stream().mapToLong(Long::longValue).sum();
    }

    /** How many journeys came to this for the shopper. */
    public long count(Resolution resolution) {
        return resolutions.getOrDefault(resolution, 0L);
    }
}
