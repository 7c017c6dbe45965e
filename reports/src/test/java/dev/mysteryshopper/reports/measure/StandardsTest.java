package dev.mysteryshopper.reports.measure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.mysteryshopper.reports.journal.Bound;
import dev.mysteryshopper.reports.journal.Ending;
import dev.mysteryshopper.reports.journal.JourneyOutcome;
import dev.mysteryshopper.reports.journal.Limit;
import dev.mysteryshopper.reports.journal.PublishedFact;
import dev.mysteryshopper.reports.journal.Standard;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A run is held against its standards, and every point lost has its evidence. */
class StandardsTest {

    @Test
    void aBreachTellsTheNumberTheLimitHowManyAndItsWorstWords() {
        RunResult run = held(
                List.of(standard("firstReplyTime", 30_000, 100, 3)),
                reply("a", 10, "Hello."),
                reply("b", 45, "Sorry for the wait."),
                reply("c", 40, "Here I am."));

        Finding breach = run.findings().get(0);
        assertEquals(FindingKind.BREACH, breach.kind());
        assertEquals("breach/first-reply", breach.id());
        assertEquals("First reply: 45 s at worst; the standard is at most 30 s (n 3).", breach.title());
        assertEquals("1 of 3 kept it. It earns 1 of 3 points.", breach.detail());
        assertEquals(
                List.of("Sorry for the wait.", "Here I am."),
                breach.evidence().stream().map(Evidence::quote).toList());
        assertEquals(List.of("b", "c"), breach.journeys());
        assertEquals(Optional.of(1 / 3.0), run.measures().score());
    }

    @Test
    void aStandardMayAskItOfAShareOfTheCasesAlone() {
        List<Story> stories = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            stories.add(reply("j" + i, i < 9 ? 20 : 50, "Hello."));
        }
        Story[] ten = stories.toArray(Story[]::new);

        StandardResult ninety = result(held(List.of(standard("firstReplyTime", 30_000, 90, 1)), ten));
        assertTrue(ninety.met());
        assertEquals("first reply: at most 30 s in 90% of cases", ninety.demand());
        assertEquals("20 s in 90% of cases", ninety.told());
        assertEquals(1, ninety.earned());
        assertEquals(List.of(), ninety.evidence());

        StandardResult more = result(held(List.of(standard("firstReplyTime", 30_000, 91, 1)), ten));
        assertTrue(more.breached());
        assertEquals(0.9, more.earned(), 1e-9);
        assertEquals("First reply: 50 s in 91% of cases; the standard is at most 30 s (n 10).", more.sentence());
    }

    @Test
    void aWaitInVainNeverKeptTheLimitHoweverSoonTheShopperLeft() {
        StandardResult result = result(held(
                List.of(standard("firstReplyTime", 30_000, 100, 1)),
                new Story("a")
                        .opens(0, "chat", "ask")
                        .says(1, "Hello?")
                        .closes(6, Ending.GAVE_UP)
                        .ends(6, JourneyOutcome.FELL_SHORT)));

        assertTrue(result.breached());
        assertEquals("Dana turned to chat to ask.", result.evidence().get(0).quote());
    }

    @Test
    void aStandardSpeaksOfItsChannelAlone() {
        Standard byChat = new Standard("firstReplyTime", Bound.AT_MOST, 30_000, 100, "chat", "", "", 1);
        Standard byPhone = new Standard("firstReplyTime", Bound.AT_MOST, 30_000, 100, "phone", "", "", 9);
        RunResult run = held(List.of(byChat, byPhone), reply("a", 10, "Hello."));

        assertEquals("first reply by chat: at most 30 s", run.standards().get(0).demand());
        assertTrue(run.standards().get(0).met());
        StandardResult unheard = run.standards().get(1);
        assertFalse(unheard.applied());
        assertFalse(unheard.breached());
        assertEquals("unknown", unheard.told());
        assertEquals(Optional.of(1.0), run.measures().score());
    }

    @Test
    void whatDidNotApplyLeavesTheScoreAndNoStandardMeansNoScore() {
        assertEquals(
                Optional.empty(),
                held(List.of(), reply("a", 10, "Hello.")).measures().score());
        assertEquals(
                Optional.empty(),
                held(List.of(share("promiseKeptRate", 9_000, 4)), reply("a", 10, "Hello."))
                        .measures()
                        .score());
        assertEquals(
                Optional.empty(),
                held(List.of(standard("firstReplyTime", 30_000, 100, 0)), reply("a", 10, "Hello."))
                        .measures()
                        .score());
    }

    @Test
    void aShareIsNeverToldAsTheLimitItFellShortOf() {
        List<Story> stories = new ArrayList<>();
        for (int i = 0; i < 1_000; i++) {
            stories.add(new Story("j" + i)
                    .opens(0, "api", "track")
                    .requests(1, 0.1)
                    .closes(2, Ending.DONE)
                    .checks(2, i >= 21)
                    .ends(3, i < 21 ? JourneyOutcome.FELL_SHORT : JourneyOutcome.MET));
        }
        RunResult run = held(List.of(share("met", 9_800, 2)), stories.toArray(Story[]::new));

        StandardResult result = result(run);
        assertEquals("97.9%", result.told());
        assertEquals("Journeys met: 97.9%; the standard is at least 98% (n 1,000).", result.sentence());
        assertEquals(2 * 0.979, result.earned(), 1e-9);
        assertEquals("expected: it is so", result.evidence().get(0).who());
        assertEquals("not so", result.evidence().get(0).quote());
        assertEquals(12, result.evidence().size());
        assertEquals(21, result.journeys().size());
    }

    @Test
    void aJourneyThatMetOnlyWhenItWasPlayedAgainIsOneThatWasNotMet() {
        RunResult run = held(
                List.of(share("met", 9_000, 1), share("expectationsMet", 9_000, 1)),
                new Story("a")
                        .opens(0, "api", "track")
                        .requests(1, 0.1)
                        .checks(2, false)
                        .ends(3, JourneyOutcome.FELL_SHORT),
                new Story(4, "a", 2)
                        .opens(4, "api", "track")
                        .requests(5, 0.1)
                        .checks(6, true)
                        .ends(7, JourneyOutcome.MET));

        StandardResult met = run.standards().get(0);
        assertEquals("Journeys met: 0%; the standard is at least 90% (n 1).", met.sentence());
        assertEquals(
                List.of("not so"), met.evidence().stream().map(Evidence::quote).toList());
        // what was checked counts in the last attempt alone
        assertTrue(run.standards().get(1).met());
        assertEquals(1, run.standards().get(1).n());
    }

    @Test
    void whatWasHeardInTheWholeRunIsHeldAgainstWhatIsPublished() {
        RunResult run = Story.played(
                Story.run(
                        List.of(new PublishedFact("saturday hours", "time range", "Practice Shop", "10:00-14:00")),
                        List.of(),
                        List.of(
                                share("factAccuracy", 9_500, 5),
                                new Standard("inconsistencyCount", Bound.AT_MOST, 0, 100, "", "", "", 2))),
                new Story("a")
                        .opens(0, "web", "ask")
                        .reads(1, "saturday hours", "time range", "Practice Shop", "10:00-16:00")
                        .closes(2, Ending.DONE));

        assertEquals(
                List.of(
                        "Statements as published: 0%; the standard is at least 95% (n 1).",
                        "Inconsistencies: 1; the standard is at most 0 (n 1)."),
                run.standards().stream().map(StandardResult::sentence).toList());
        assertEquals(Optional.of(0.0), run.measures().score());
        run.standards().forEach(result -> assertFalse(result.evidence().isEmpty(), result.demand()));
    }

    @Test
    void theLimitsOfTheCompanyFileCountInTheScoreAndAreNoFindingOfTheirOwn() {
        RunResult run = Story.played(
                Story.run(List.of(), List.of(new Limit("firstReplyTime", 30_000), new Limit("transferCount", 2))),
                reply("a", 45, "Sorry."));

        assertEquals(
                List.of("first reply: at most 30 s", "transfers of a contact: at most 2"),
                run.standards().stream().map(StandardResult::demand).toList());
        assertEquals(
                List.of(FindingKind.SLOW),
                run.findings().stream().map(Finding::kind).toList());
        assertEquals(Optional.of(0.5), run.measures().score());
    }

    @Test
    void aStandardOfTheSameMeasureTakesThePlaceOfALimit() {
        RunResult run = Story.played(
                Story.run(
                        List.of(),
                        List.of(new Limit("firstReplyTime", 30_000)),
                        List.of(standard("firstReplyTime", 60_000, 90, 4))),
                reply("a", 10, "Hello."));

        assertEquals(
                List.of("first reply: at most 1 min in 90% of cases"),
                run.standards().stream().map(StandardResult::demand).toList());
    }

    @Test
    void aMeasureThatThisVersionDoesNotKnowIsSaid() {
        RunResult run = held(List.of(standard("moodOfTheAgent", 3, 100, 1)), reply("a", 10, "Hello."));

        assertEquals(List.of(), run.standards());
        assertEquals(
                "The standard of \"moodOfTheAgent\" was not checked: this version knows no such measure. Known: "
                        + String.join(", ", Measurable.names()) + ".",
                run.trouble().get(0));
    }

    @Test
    void twoStandardsOfOneMeasureHaveNamesOfTheirOwn() {
        RunResult run = held(
                List.of(
                        standard("firstReplyTime", 5_000, 50, 1),
                        standard("firstReplyTime", 60_000, 100, 1),
                        standard("firstReplyTime", 90_000, 100, 1)),
                reply("a", 10, "Hello."));

        assertEquals(
                List.of("first-reply/50", "first-reply", "first-reply-2"),
                run.standards().stream().map(StandardResult::id).toList());
    }

    private static Standard standard(String measure, long limit, int share, int weight) {
        return new Standard(measure, Bound.AT_MOST, limit, share, "", "", "", weight);
    }

    private static Standard share(String measure, long limit, int weight) {
        return new Standard(measure, Bound.AT_LEAST, limit, 100, "", "", "", weight);
    }

    private static Story reply(String journey, double after, String words) {
        return new Story(journey)
                .opens(0, "chat", "ask")
                .desk(0, null, "Sales", "Olga", false)
                .says(1, "When are you open?")
                .hears(1 + after, words)
                .closes(2 + after, Ending.DONE)
                .ends(3 + after, JourneyOutcome.MET);
    }

    private static RunResult held(List<Standard> standards, Story... stories) {
        return Story.played(Story.run(List.of(), List.of(), standards), stories);
    }

    private static StandardResult result(RunResult run) {
        return run.standards().get(0);
    }
}
