package dev.mysteryshopper.reports.history;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.mysteryshopper.reports.estimate.Estimate;
import dev.mysteryshopper.reports.estimate.Gauge;
import dev.mysteryshopper.reports.journal.JourneyOutcome;
import dev.mysteryshopper.reports.measure.Story;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is remembered of journeys that were played again: flaky ends well at the second attempt, never does not, once needs none. */
class PastRunTest {

    private static final PastRun RUN = PastRun.of(Story.played(
            Story.run(),
            attempt(new Story("flaky"), 0, false),
            attempt(new Story("never"), 0, false),
            attempt(new Story("once"), 0, true),
            attempt(new Story(30, "flaky", 2), 30, true),
            attempt(new Story(30, "never", 2), 30, false)));

    private static Story attempt(Story story, double at, boolean met) {
        return story.opens(at + 1, "chat", "ask")
                .says(at + 2, "Hi")
                .hears(at + 3, "Hello!")
                .checks(at + 10, met)
                .ends(at + 11, met ? JourneyOutcome.MET : JourneyOutcome.FELL_SHORT);
    }

    @Test
    void aJourneyIsRememberedByItsFirstAttemptAndWhetherAllEndedAlike() {
        assertEquals(
                List.of("Story flaky FELL_SHORT differing", "Story never FELL_SHORT alike", "Story once MET alike"),
                RUN.journeys().stream()
                        .map(journey -> journey.key().name() + " " + journey.outcome()
                                + (journey.alike() ? " alike" : " differing"))
                        .sorted()
                        .toList());
        assertEquals(
                List.of("Story flaky"),
                Flaky.of(List.of(RUN)).stream().map(flaky -> flaky.key().name()).toList());
    }

    @Test
    void aJourneyThatWasPlayedAgainIsOneCaseOfItsMeasures() {
        List<Long> cases = RUN.estimates().stream()
                .filter(estimate ->
                        estimate.gauge().equals(new Gauge("transferRate", Gauge.Statistic.SHARE, "chat", "")))
                .map(Estimate::n)
                .toList();

        assertEquals(List.of(3L), cases);
    }
}
