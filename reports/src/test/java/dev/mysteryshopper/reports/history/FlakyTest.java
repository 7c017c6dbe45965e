package dev.mysteryshopper.reports.history;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.mysteryshopper.reports.journal.JourneyOutcome;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FlakyTest {

    private static final JourneyKey KEY = new JourneyKey("a.feature", "Dana asks", List.of(), 1);

    @Test
    void aJourneyThatGoesBackAndForthIsFlaky() {
        assertEquals(List.of(new Flaky(KEY, 2, 4, false)), Flaky.of(nights("+-++")));
        assertEquals(List.of(new Flaky(KEY, 3, 4, false)), Flaky.of(nights("+-+-")));
        assertEquals(1.0, Flaky.of(nights("+-+-")).get(0).flipRate());
    }

    @Test
    void oneThatBrokeOrWasMendedOnceIsNot() {
        assertEquals(List.of(), Flaky.of(nights("+++---")));
        assertEquals(List.of(), Flaky.of(nights("---+++")));
        assertEquals(List.of(), Flaky.of(nights("+")));
        assertEquals(List.of(), Flaky.of(List.of()));
    }

    @Test
    void whatOurOwnSideBrokeSaysNothing() {
        assertEquals(List.of(), Flaky.of(nights("+!+!+")));
    }

    @Test
    void onlyTheLastTenRunsAreLookedAt() {
        assertEquals(List.of(), Flaky.of(nights("-+-++++++++++")));
    }

    @Test
    void anotherSentenceOrAnotherCompanyFileBeginsAnew() {
        List<PastRun> runs = new ArrayList<>(nights("+-+-"));
        runs.add(run(5, "+", "other", "same"));
        assertEquals(List.of(), Flaky.of(runs));

        List<PastRun> moved = new ArrayList<>(nights("+-+-"));
        moved.add(run(5, "+", "script", "other"));
        assertEquals(List.of(), Flaky.of(moved));
    }

    @Test
    void attemptsOfOneRunThatDifferAreEnough() {
        PastRun once = run(1, "+", "script", "same");
        PastRun again = with(
                once,
                List.of(new JourneyPoint(
                        KEY,
                        JourneyOutcome.FELL_SHORT,
                        false,
                        Duration.ofSeconds(1),
                        "script",
                        0,
                        0,
                        "",
                        Optional.empty())));

        assertEquals(List.of(new Flaky(KEY, 0, 1, true)), Flaky.of(List.of(again)));
    }

    private static List<PastRun> nights(String outcomes) {
        List<PastRun> runs = new ArrayList<>();
        for (int i = 0; i < outcomes.length(); i++) {
            runs.add(run(i, outcomes.substring(i, i + 1), "script", "same"));
        }
        return runs;
    }

    private static PastRun run(int night, String outcome, String script, String conditions) {
        PastRun sample = PastRun.of(Nights.of(
                night,
                "n" + night,
                "Practice Shop",
                Map.of("company file", conditions),
                dev.mysteryshopper.reports.render.SampleRun.empty()));
        JourneyOutcome came =
                switch (outcome) {
                    case "+" -> JourneyOutcome.MET;
                    case "-" -> JourneyOutcome.FELL_SHORT;
                    default -> JourneyOutcome.BROKEN;
                };
        return with(
                sample,
                List.of(new JourneyPoint(KEY, came, true, Duration.ofSeconds(1), script, 0, 0, "", Optional.empty())));
    }

    private static PastRun with(PastRun run, List<JourneyPoint> journeys) {
        return new PastRun(
                run.point(), run.timezone(), run.environment(), journeys, run.estimates(), run.facts(), run.findings());
    }
}
