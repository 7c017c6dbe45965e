package dev.mysteryshopper.reports.history;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.mysteryshopper.reports.measure.RunResult;
import dev.mysteryshopper.reports.render.SampleRun;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TrendTest {

    private static final SampleRun SAMPLE = SampleRun.everything();

    @Test
    void aPointHoldsTheNumbersOfTheRun() {
        RunPoint point = RunPoint.of(SAMPLE.result());

        assertEquals("k3v9", point.run());
        assertEquals(SampleRun.BEGAN, point.started());
        assertTrue(point.complete());
        assertEquals("{faults=everyday}", point.conditions());
        assertEquals(8, point.journeys());
        assertEquals(4, point.met());
        assertEquals(2, point.fellShort());
        assertEquals(1, point.broken());
        assertEquals(1, point.cutOff());
        assertEquals(SAMPLE.result().measures().transferCount(), point.transferCount());
        assertEquals(SAMPLE.result().measures().longestWait(), point.longestWait());
    }

    @Test
    void theFirstReplyThatNineInTenCameWithinIsTakenOverAllChannelsByNearestRank() {
        // first replies of 740 to 749 ms: the ninth of ten
        RunPoint point = RunPoint.of(Nights.measured(SampleRun.many(10)));

        assertEquals(10, point.firstReplies());
        assertEquals(Optional.of(Duration.ofMillis(748)), point.firstReplyP90());
    }

    @Test
    void whatWasNotSeenIsUnknownAndNotZero() {
        RunPoint point = RunPoint.of(SampleRun.empty().result());

        assertEquals(Optional.empty(), point.firstReplyP90());
        assertEquals(Optional.empty(), point.longestWait());
        assertEquals(0, point.firstReplies());
    }

    @Test
    void aRunIsPutBesideEarlierRunsOfTheSameCompanyAndOfMostlyTheSameJourneysOldestFirst() {
        RunResult now = Nights.on(3, "now", SAMPLE);
        Trend all = new Trend(Stream.of(
                        Nights.on(2, "yesterday", SAMPLE),
                        Nights.on(1, "before", SAMPLE),
                        Nights.on(4, "later", SAMPLE),
                        Nights.on(2, "now", SAMPLE),
                        Nights.of(2, "other company", "Other Shop", Map.of(), SAMPLE),
                        Nights.on(2, "other journeys", SampleRun.many(8)))
                .map(PastRun::of)
                .toList());

        Trend before = all.before(now);

        assertEquals(
                List.of("before", "yesterday"),
                before.points().stream().map(RunPoint::run).toList());
        assertEquals(Optional.of("yesterday"), before.last().map(RunPoint::run));
    }

    @Test
    void journeysOfOneNameAreToldApartByTheirCellsAndNotByTheirLines() {
        List<JourneyKey> saturdayAndSunday = PastRun.of(SAMPLE.result()).journeys().stream()
                .map(JourneyPoint::key)
                .filter(key -> key.name().startsWith("When are you open"))
                .toList();

        assertEquals(
                List.of(
                        new JourneyKey(
                                "questions/hours.feature", "When are you open on Saturday?", List.of("Saturday"), 1),
                        new JourneyKey(
                                "questions/hours.feature", "When are you open on Saturday?", List.of("Sunday"), 1)),
                saturdayAndSunday);
    }
}
