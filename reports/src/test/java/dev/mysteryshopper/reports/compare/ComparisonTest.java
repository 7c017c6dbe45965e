package dev.mysteryshopper.reports.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.mysteryshopper.reports.history.Drift;
import dev.mysteryshopper.reports.history.JourneyKey;
import dev.mysteryshopper.reports.history.PastRun;
import dev.mysteryshopper.reports.history.RunPoint;
import dev.mysteryshopper.reports.history.Trend;
import dev.mysteryshopper.reports.render.SampleRun;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class ComparisonTest {

    @Test
    void namesWhatGotWorseWhatGotBetterAndWhatIsInOneAlone() {
        Comparison comparison = TwoNights.compared();

        assertEquals(List.of(TwoNights.RETURN), keys(comparison, Verdict.WORSE));
        assertEquals(List.of(TwoNights.HOURS), keys(comparison, Verdict.BETTER));
        assertEquals(List.of(TwoNights.NEW), keys(comparison, Verdict.NEW));
        assertEquals(List.of(TwoNights.OLD), keys(comparison, Verdict.GONE));
    }

    @Test
    void holdsAgainstNothingWhatOurOwnSideBroke() {
        assertEquals(List.of(TwoNights.WARRANTY), keys(TwoNights.compared(), Verdict.NOT_COMPARABLE));
    }

    @Test
    void saysWhichJourneysWerePlayedByOtherSentences() {
        assertEquals(
                List.of(TwoNights.HOURS),
                TwoNights.compared().journeys().stream()
                        .filter(JourneyChange::changed)
                        .map(JourneyChange::key)
                        .toList());
    }

    @Test
    void aFindingIsNewOrGoneOnlyIfTheOtherRunCouldHaveFoundIt() {
        assertEquals(
                List.of(
                        "decision/boots NEW BASE",
                        "dropped/chat NOT_COMPARABLE BASE",
                        "retell/chat/email GONE RUN",
                        "slow/chat NOT_COMPARABLE RUN"),
                TwoNights.compared().findings().stream()
                        .map(change -> change.finding().id() + " " + change.verdict() + " " + change.missingIn())
                        .toList());
    }

    @Test
    void factsThatChangedAreDrift() {
        assertEquals(
                List.of("49.00 USD", "Sa 10:00-16:00"),
                TwoNights.base().facts().stream().map(fact -> fact.normal()).toList());
        assertEquals(
                List.of("$49.00 -> $44.10", "Sa 10:00-16:00 -> Sa 10:00-17:00"),
                TwoNights.compared().drift().stream()
                        .map(drift -> drift.before() + " -> " + drift.after())
                        .toList());
    }

    @Test
    void anotherCompanyIsSaidAndItsFactsAreNoDrift() {
        PastRun other = of(TwoNights.run(), "Other Shop", true);

        Comparison comparison = Comparison.of(TwoNights.base(), other, Trend.none());

        assertEquals(List.<Drift>of(), comparison.drift());
        assertEquals(
                "These are two companies: Practice Shop in the base, Other Shop in the run."
                        + " What either says of its facts is not held against the other.",
                comparison.remarks().get(0));
    }

    @Test
    void saysWhatTheRunsAreNotAlikeIn() {
        Comparison comparison =
                Comparison.of(of(TwoNights.run(), "Practice Shop", false), TwoNights.base(), Trend.none());

        assertEquals(
                List.of(
                        "The run is older than its base: what is called better here is what was better then.",
                        "The base is not complete: not every journey was played, or part of it is lost.",
                        "Played otherwise: faults \"chat-price, moody\" in the base, \"none\" in the run."),
                comparison.remarks());
    }

    @Test
    void aRunIsTheSameAsItself() {
        Comparison comparison = Comparison.of(
                SampleRun.everything().result(), SampleRun.everything().result());

        assertEquals(List.of(), comparison.findings());
        assertEquals(List.of(), comparison.drift());
        assertEquals(comparison.measures(), comparison.measures(Verdict.SAME));
        assertTrue(comparison.measures().size() > 10);
        assertEquals(List.of("This is the same run twice: k3v9."), comparison.remarks());
    }

    @Test
    void aHundredThousandJourneysAreComparedInNoTime() {
        PastRun base = TwoNights.many(100_000, 10, "a", "2026-11-23T23:30:00Z");
        PastRun run = TwoNights.many(100_000, 9, "b", "2026-11-24T23:30:00Z");

        Comparison comparison = assertTimeoutPreemptively(
                Duration.ofSeconds(20), () -> Comparison.of(base, run, new Trend(List.of(base))));

        // fell short in one of the two: every ninth, every tenth, less twice those of both
        assertEquals(11_112 - 1_112, comparison.journeys(Verdict.WORSE).size());
        assertEquals(10_000 - 1_112, comparison.journeys(Verdict.BETTER).size());
    }

    private static List<JourneyKey> keys(Comparison comparison, Verdict verdict) {
        return comparison.journeys(verdict).stream().map(JourneyChange::key).toList();
    }

    private static PastRun of(PastRun run, String company, boolean complete) {
        RunPoint p = run.point();
        return new PastRun(
                new RunPoint(
                        p.run(),
                        p.started(),
                        p.took(),
                        company,
                        p.tool(),
                        complete,
                        p.conditions(),
                        p.journeys(),
                        p.met(),
                        p.fellShort(),
                        p.broken(),
                        p.cutOff(),
                        p.contacts(),
                        p.transferCount(),
                        p.retellCount(),
                        p.inconsistencyCount(),
                        p.unansweredCount(),
                        p.longestWait(),
                        p.firstReplyP90(),
                        p.firstReplies()),
                run.timezone(),
                run.environment(),
                run.journeys(),
                run.estimates(),
                run.facts(),
                run.findings());
    }
}
