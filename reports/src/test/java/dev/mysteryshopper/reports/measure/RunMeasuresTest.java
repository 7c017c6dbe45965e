package dev.mysteryshopper.reports.measure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.mysteryshopper.reports.conversation.Resolution;
import dev.mysteryshopper.reports.journal.Ending;
import dev.mysteryshopper.reports.journal.JourneyOutcome;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RunMeasuresTest {

    @Test
    void aRunIsAddedUpJourneyByJourney() {
        RunMeasures measures = Story.played(
                        Story.run(),
                        new Story("a")
                                .setsUp(0, "web", "order")
                                .isShown(0.5, 0.3)
                                .closes(1, Ending.DONE)
                                .opens(1, "chat", "claim")
                                .desk(1, null, "Sales", "Sam", false)
                                .says(2, "Hi", "name")
                                .hears(3, "Hello")
                                .isAsked(3, "name")
                                .desk(4, "Sales", "Orders", "Olga", false)
                                .desk(5, "Orders", "Sales", "Sam", false)
                                .closes(9, Ending.DEFLECTED)
                                .checks(9, true)
                                .checks(9, false)
                                .ends(9, JourneyOutcome.FELL_SHORT),
                        new Story("b")
                                .opens(1, "chat", "claim")
                                .says(2, "Hi")
                                .closes(7, Ending.GAVE_UP)
                                .ends(9, JourneyOutcome.FELL_SHORT),
                        new Story("c")
                                .opens(1, "api", "track")
                                .requests(2, 0.25)
                                .closes(3, Ending.DONE)
                                .checks(3, true)
                                .ends(4, JourneyOutcome.MET),
                        new Story("d").ends(1, JourneyOutcome.BROKEN),
                        new Story("e").opens(1, "web", "ask"))
                .measures();

        assertEquals(
                new RunMeasures(
                        5,
                        1,
                        2,
                        1,
                        1,
                        3,
                        2,
                        4,
                        2,
                        1,
                        Optional.of(0.5),
                        1,
                        0,
                        Map.of(),
                        Optional.empty(),
                        1,
                        0,
                        1,
                        1,
                        Optional.of(0.25),
                        0,
                        0,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of(Story.seconds(5)),
                        List.of(
                                summary("api", WaitKind.REQUEST, 1, 0.25, 0.25),
                                summary("chat", WaitKind.FIRST_REPLY, 2, 1, 5),
                                summary("chat", WaitKind.REPLY, 2, 1, 5)),
                        Map.of(Resolution.UNRESOLVED, 1L, Resolution.UNANSWERED, 1L),
                        0,
                        Optional.empty()),
                measures);
    }

    @Test
    void whatWasNotSeenIsUnknownAndNotZero() {
        RunMeasures measures = Story.played(Story.run()).measures();

        assertEquals(Optional.empty(), measures.transferRate());
        assertEquals(Optional.empty(), measures.unansweredContactRate());
        assertEquals(Optional.empty(), measures.longestWait());
        assertEquals(List.of(), measures.waits());
    }

    @Test
    void aPercentileIsAlwaysAWaitThatWasSeen() {
        Story story = new Story("a").opens(0, "api", "track");
        for (int i = 1; i <= 200; i++) {
            story.requests(i, i / 100.0);
        }

        WaitSummary summary =
                Story.played(Story.run(), story).measures().waits().get(0);

        assertEquals(
                new WaitSummary(
                        "api",
                        WaitKind.REQUEST,
                        200,
                        Story.seconds(1),
                        Story.seconds(1.8),
                        Story.seconds(1.98),
                        Story.seconds(2)),
                summary);
    }

    private static WaitSummary summary(String channel, WaitKind kind, long n, double median, double most) {
        return new WaitSummary(
                channel, kind, n, Story.seconds(median), Story.seconds(most), Story.seconds(most), Story.seconds(most));
    }
}
