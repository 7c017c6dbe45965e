package dev.mysteryshopper.runner.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.mysteryshopper.reports.journal.CompanyFailed;
import dev.mysteryshopper.reports.journal.ContactClosed;
import dev.mysteryshopper.reports.journal.ContactOpened;
import dev.mysteryshopper.reports.journal.Ending;
import dev.mysteryshopper.reports.journal.EvidenceKept;
import dev.mysteryshopper.reports.journal.ExpectationChecked;
import dev.mysteryshopper.reports.journal.JourneyFinished;
import dev.mysteryshopper.reports.journal.JourneyOutcome;
import dev.mysteryshopper.reports.journal.JourneyStarted;
import dev.mysteryshopper.reports.journal.RunFinished;
import dev.mysteryshopper.reports.journal.StepFinished;
import dev.mysteryshopper.reports.journal.StepOutcome;
import dev.mysteryshopper.reports.journal.StepStarted;
import dev.mysteryshopper.reports.journal.ToolFailed;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunTest {

    private static final String ORDER = """
            actions:
              order: { shop: [ states: "order number|text|7" ] }
              track: { shop: [ needs: "{order number}", states: "order status|order status|ordered" ] }
              cancel: { shop: [ needs: "{order number}", answers: "Done." ] }
            """;

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @Test
    void writesDownAJourneyFromItsBeginningToItsEnd() throws IOException {
        TestRun.Outcome outcome = new TestRun(folder).company(ORDER).play("""
                  @nice
                  Scenario: Dana orders
                    Given Dana is a customer
                    When Dana orders 1 "boots" on the shop
                    Then the order is placed on every channel
                """);

        assertEquals(Ended.MET, outcome.ended().exitCode());
        assertEquals(
                "RunStarted JourneyStarted StepStarted StepFinished"
                        + " StepStarted ContactOpened ValueRead GoalReached StepFinished"
                        + " StepStarted ContactClosed ContactOpened ValueRead GoalReached ExpectationChecked StepFinished"
                        + " ContactClosed JourneyFinished RunFinished",
                outcome.kinds());
        JourneyStarted started = outcome.all(JourneyStarted.class).get(0);
        assertEquals("a.feature:4", started.journey());
        assertEquals("Dana orders", started.name());
        assertEquals(List.of("nice"), started.tags());
        assertEquals(
                List.of(5, 6, 7),
                outcome.all(StepStarted.class).stream().map(StepStarted::line).toList());
        assertEquals(JourneyOutcome.MET, outcome.live().get(0).outcome());
    }

    @Test
    void goesOnAfterWhatIsNotMetAndTellsAllOfItAtTheEnd() throws IOException {
        TestRun.Outcome outcome = new TestRun(folder).company(ORDER).play("""
                  Scenario: Dana orders
                    When Dana orders 1 "boots" on the shop
                    Then the order is cancelled on the shop
                    And the return is accepted
                    And Dana was transferred at most 1 time
                """);

        assertEquals(Ended.NOT_MET, outcome.ended().exitCode());
        assertEquals(
                List.of(false, false, true),
                outcome.all(ExpectationChecked.class).stream()
                        .map(ExpectationChecked::met)
                        .toList());
        JourneyFinished finished = outcome.all(JourneyFinished.class).get(0);
        assertEquals(JourneyOutcome.FELL_SHORT, finished.outcome());
        assertEquals("""
                the order is cancelled on the shop: expected the order to be cancelled on shop, found shop: "It is ordered."
                the return is accepted: expected the decision to be accepted, found nobody who asked for one""", finished.message());
    }

    @Test
    void goesOnAfterTheCompanyMisbehavedAndSaysWhatCouldNotBePlayedForIt() throws IOException {
        TestRun.Outcome outcome = new TestRun(folder).company("""
                actions:
                  order: { shop: [ misbehaves: MISSING, states: "order number|text|7" ] }
                  cancel: { shop: [ needs: "{order number}" ] }
                  track: { shop: [ needs: "{order number}" ] }
                """).play("""
                  Scenario: Dana orders
                    When Dana orders 1 "boots" on the shop
                    And Dana cancels the order on the shop
                    Then the order is cancelled on the shop
                """);

        CompanyFailed failed = outcome.all(CompanyFailed.class).get(0);
        assertEquals("The page has no #buy.", failed.message());
        assertEquals(Ending.FAILED, outcome.all(ContactClosed.class).get(0).ending());
        assertEquals(
                List.of(StepOutcome.UNMET, StepOutcome.UNMET, StepOutcome.UNMET),
                outcome.all(StepFinished.class).stream()
                        .map(StepFinished::outcome)
                        .toList());
        assertEquals("""
                Dana could not order on shop: The page has no #buy.
                Dana could not cancel on shop, because the order number is not known.
                the order is cancelled on the shop: expected the order to be cancelled on shop, found no order that was placed in this journey""", outcome.all(JourneyFinished.class).get(0).message());
        assertEquals(1, outcome.all(ContactOpened.class).size(), "nobody is called on who cannot say what they want");
        assertEquals(Ended.NOT_MET, outcome.ended().exitCode());
    }

    @Test
    void breaksTheJourneyWhenOurOwnSideFailsAndPlaysTheOthers() throws IOException {
        TestRun.Outcome outcome = new TestRun(folder).company("""
                actions:
                  order: { shop: [ breaks: "The browser died." ] }
                  cancel: { shop: [ falls over: "a bug" ] }
                  complain: { shop: [ answers: "We are sorry." ] }
                """).play("""
                  Scenario: Dana orders
                    When Dana orders 1 "boots" on the shop
                    Then Dana never had to repeat herself

                  Scenario: Dana cancels
                    When Dana cancels the order on the shop

                  Scenario: Dana complains
                    When Dana complains on the shop because "it is cold"
                """);

        assertEquals(
                List.of(JourneyOutcome.BROKEN, JourneyOutcome.BROKEN, JourneyOutcome.MET),
                outcome.all(JourneyFinished.class).stream()
                        .map(JourneyFinished::outcome)
                        .toList());
        assertEquals(
                List.of("The browser died.", "IllegalStateException: a bug"),
                outcome.all(ToolFailed.class).stream().map(ToolFailed::message).toList());
        assertEquals(
                List.of(StepOutcome.FAILED, StepOutcome.SKIPPED, StepOutcome.FAILED, StepOutcome.PASSED),
                outcome.all(StepFinished.class).stream()
                        .map(StepFinished::outcome)
                        .toList());
        assertEquals(Ended.NOT_MET, outcome.ended().exitCode());
    }

    @Test
    void givesUpWhenThePatienceEnds() throws IOException {
        TestRun.Outcome outcome = new TestRun(folder).company("""
                actions:
                  complain: { shop: [ waits: 60000 ] }
                """).play("""
                  Scenario: Dana complains
                    Given Dana is a customer who waits at most 50 milliseconds for a reply
                    When Dana complains on the shop because "it is cold"
                    Then it was resolved within 1 minute
                """);

        assertEquals(Ending.GAVE_UP, outcome.all(ContactClosed.class).get(0).ending());
        assertEquals("""
                Dana could not complain on shop: Nobody answered.
                it was resolved within 1 minute: expected to be done within 1 minute, found that it was not done (Dana could not complain on shop: Nobody answered.)""", outcome.all(JourneyFinished.class).get(0).message());
    }

    @Test
    void cutsOffWhatIsPlayedWhenTheLimitIsReached() throws IOException {
        TestRun.Outcome outcome =
                new TestRun(folder).limit(Duration.ofMillis(1500)).company("""
                actions:
                  complain: { shop: [ waits: 20000 ] }
                """).play("""
                  Scenario: Dana complains
                    When Dana complains on the shop because "it is cold"

                  Scenario: Leon complains
                    When Leon complains on the shop because "it is hot"
                """);

        assertEquals(Ended.NOT_FINISHED, outcome.ended().exitCode());
        assertEquals(
                List.of(JourneyOutcome.CUT_OFF),
                outcome.all(JourneyFinished.class).stream()
                        .map(JourneyFinished::outcome)
                        .toList());
        assertEquals(List.of(), outcome.all(CompanyFailed.class), "the limit is not the company's doing");
        RunFinished finished = outcome.all(RunFinished.class).get(0);
        assertEquals(
                "The run took longer than its limit of 1500 milliseconds. Of 2 journeys, 1 was cut off and 1 was not begun.",
                finished.reason());
    }

    @Test
    void leavesOutWhatHadNotBegunWhenItIsCalledOff() throws IOException {
        TestRun.Outcome outcome = new TestRun(folder)
                .company(ORDER)
                .whenAJourneyIsOver(run -> run.callOff("The run was interrupted."))
                .play("""
                  Scenario Outline: Dana orders <product>
                    When Dana orders 1 "<product>" on the shop

                    Examples:
                      | product |
                      | boots   |
                      | kettle  |
                      | tent    |
                """);

        assertEquals(1, outcome.all(JourneyStarted.class).size());
        assertEquals(
                "The run was interrupted. Of 3 journeys, 0 were cut off and 2 were not begun.",
                outcome.all(RunFinished.class).get(0).reason());
        assertEquals(Ended.NOT_FINISHED, outcome.ended().exitCode());
    }

    @Test
    void saysThatTheCompanyCannotBeReached() throws IOException {
        TestRun.Outcome outcome = new TestRun(folder).company("""
                channels: { shop: { kind: scripted, away: true } }
                actions: { complain: { shop: [ answers: "Sorry." ] } }
                """).play("""
                  Scenario: Dana complains
                    When Dana complains on the shop because "it is cold"
                """);

        assertEquals(Ended.NOT_FINISHED, outcome.ended().exitCode());
        assertEquals(
                "The company cannot be reached: Nobody listens at shop.example.",
                outcome.all(RunFinished.class).get(0).reason());
    }

    @Test
    void neverPlaysMoreJourneysAtOnceThanItMay() throws IOException {
        TestRun run = new TestRun(folder).threads(3).company("actions: { complain: { shop: [ waits: 20 ] } }");

        TestRun.Outcome outcome = run.play("""
                  Scenario Outline: <name> complains
                    When <name> complains on the shop because "it is cold"

                    Examples:
                      | name |
                """ + "      | Dana |\n".repeat(24));

        assertEquals(24, outcome.all(JourneyFinished.class).size());
        assertTrue(run.mostAtOnce() <= 3, "at once: " + run.mostAtOnce());
    }

    @Test
    void playsTheCustomersOfAGroupAtTheSameTime() throws IOException {
        TestRun run = new TestRun(folder, 5).company("actions: { complain: { shop: [ meets: 30000 ] } }");

        TestRun.Outcome outcome = run.play("""
                  Scenario: Five complain
                    Given 5 customers who each wait at most 1 minute for a reply
                    When each customer complains on the shop because "it is cold"
                    Then it was resolved within 1 minute
                """);

        assertEquals(Ended.MET, outcome.ended().exitCode());
        assertEquals(5, run.mostAtOnce());
        assertEquals(
                List.of("customer 1", "customer 2", "customer 3", "customer 4", "customer 5"),
                outcome.all(ContactOpened.class).stream()
                        .map(ContactOpened::shopper)
                        .sorted()
                        .toList());
    }

    @Test
    void leavesNoTraceOfWhatWasNotSelected() throws IOException {
        TestRun.Outcome outcome =
                new TestRun(folder).company(ORDER).tags("@wanted").play("""
                  @wanted
                  Scenario: Dana orders
                    When Dana orders 1 "boots" on the shop

                  Scenario: Leon orders
                    When Leon orders 1 "boots" on the shop
                """);

        assertEquals(
                List.of("Dana orders"),
                outcome.all(JourneyStarted.class).stream()
                        .map(JourneyStarted::name)
                        .toList());
        assertEquals(Ended.MET, outcome.ended().exitCode());
    }

    @Test
    void playsTheSentenceOfTheCompanysOwn() throws IOException {
        TestRun.Outcome outcome = new TestRun(folder).company("""
                actions:
                  redeem:
                    sentence: "{shopper} redeems {voucher} {places}"
                    shop: [ answers: "Voucher {voucher} is worth 5 dollars." ]
                """).play("""
                  Scenario: Dana redeems
                    When Dana redeems "SPRING" on the shop
                """);

        assertEquals(Ended.MET, outcome.ended().exitCode());
        assertTrue(outcome.kinds().contains("MessageReceived"));
    }

    @Test
    void countsWhatSetsAJourneyUpInNoMeasure() throws IOException {
        TestRun.Outcome outcome = new TestRun(folder).company(ORDER).play("""
                  Scenario: Dana cancels
                    Given Dana ordered 1 "boots" on the shop
                    When Dana cancels the order on the shop
                """);

        assertEquals(
                List.of(true, false),
                outcome.all(ContactOpened.class).stream()
                        .map(ContactOpened::setUp)
                        .toList());
        assertEquals(1, outcome.ended().result().measures().contacts());
    }

    @Test
    void keepsWhatShowsThatSomethingDidNotHoldWhileTheContactIsOpen() throws IOException {
        TestRun.Outcome outcome = new TestRun(folder).company("""
                actions:
                  return: { shop: [ states: "decision|decision|denied" ] }
                """).play("""
                  Scenario: Dana returns
                    When Dana asks to return the order on the shop because "it is cold"
                    Then the return is accepted
                """);

        EvidenceKept kept = outcome.all(EvidenceKept.class).get(0);
        assertEquals(
                "Expected the decision to be accepted, found Dana heard from shop: \"It is denied.\" (denied)",
                kept.why());
        assertTrue(Files.exists(outcome.ended().folder().resolve(kept.path())));
        assertTrue(outcome.kinds().indexOf("EvidenceKept") < outcome.kinds().indexOf("ContactClosed"), outcome.kinds());
    }

    @Test
    void asksTheSameSeveralTimesAndComparesTheAnswers() throws IOException {
        TestRun.Outcome outcome = new TestRun(folder).company("""
                truth: [ { fact: return window, value: 30 days } ]
                questions:
                  return window:
                    like: return
                    wording: How long may I take to return something?
                    shop: [ states: "return window|duration|one month" ]
                """).play("""
                  Scenario: Dana asks
                    When Dana asks "May I return boots?" 3 times on the shop
                    Then every agent gave the same answer
                    And the answer is "1 month"
                    And the answer is "14 days"
                    And Dana got an answer on every channel
                """);

        assertEquals(3, outcome.all(ContactOpened.class).size());
        assertEquals(
                List.of(true, true, false, true),
                outcome.all(ExpectationChecked.class).stream()
                        .map(ExpectationChecked::met)
                        .toList());
    }

    @Test
    void neverMeetsADemandAboutWhatNeverHappened() throws IOException {
        TestRun.Outcome outcome = new TestRun(folder)
                .company(ORDER + "truth: [ { fact: return window, value: 30 days } ]\n")
                .play("""
                  Scenario: Nothing happens
                    Given Dana is a customer
                    Then the order is placed on the shop
                    And every order is cancelled on the shop
                    And Dana's order is placed on the shop
                    And the return is accepted
                    And the claim is denied
                    And the cancellation is accepted
                    And every agent decided the same
                    And every channel gave the same answer
                    And Dana got an answer on every channel
                    And the answer agrees with the published "return window"
                    And the answer is "30 days"
                    And Dana was transferred at most 1 time
                    And Dana was never transferred
                    And Dana was not sent to another channel
                    And Dana never had to repeat herself
                    And Dana was asked at most 3 questions
                    And the first reply came within 30 seconds
                    And 9 in 10 customers got a first reply within 30 seconds
                    And it was resolved within 10 minutes
                    And Dana waited at most 1 minute in the queue
                    And Dana was on hold for at most 2 minutes
                """);

        List<ExpectationChecked> checked = outcome.all(ExpectationChecked.class);
        assertEquals(21, checked.size());
        assertEquals(
                List.of(),
                checked.stream()
                        .filter(ExpectationChecked::met)
                        .map(ExpectationChecked::text)
                        .toList());
    }
}
