package dev.mysteryshopper.reports.measure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.mysteryshopper.reports.journal.Ending;
import dev.mysteryshopper.reports.journal.Failure;
import dev.mysteryshopper.reports.journal.JourneyOutcome;
import dev.mysteryshopper.reports.journal.Limit;
import dev.mysteryshopper.reports.journal.PublishedFact;
import dev.mysteryshopper.reports.journal.RunStarted;
import dev.mysteryshopper.reports.journal.StatusWord;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class FindingsTest {

    private static final RunStarted RUN = Story.run(
            List.of(
                    new PublishedFact("saturday hours", "time range", "Practice Shop", "10:00-14:00"),
                    new PublishedFact("return window", "duration", "Practice Shop", "30 days"),
                    new PublishedFact("price", "money", "rain boots", "89.00 USD")),
            List.of(new Limit("queueTime", 5_000), new Limit("firstReplyTime", 8_000), new Limit("holdTime", 3_000)));

    @Test
    void oneFactInSeveralVersionsIsOneFindingThatNamesThemAll() {
        RunResult result = Story.played(
                RUN,
                asks("a", "web", null, "saturday hours", "time range", "", "10:00-16:00"),
                asks("b", "chat", "Priya", "saturday hours", "time range", "", "10:00-14:00"),
                asks("c", "api", null, "saturday hours", "time range", "Practice Shop", "10:00-14:00"));

        assertEquals(
                List.of(
                        "INCONSISTENCY inconsistency/saturday-hours: Saturday hours: 10:00-14:00 by chat and through the"
                                + " api, 10:00-16:00 on the web; published is 10:00-14:00."),
                told(result));
        Finding finding = result.findings().get(0);
        assertEquals(
                List.of("published", "chat, Priya at Sales", "api", "web"),
                finding.evidence().stream().map(Evidence::who).toList());
        assertEquals(List.of("b", "c", "a"), finding.journeys());
        FactHeard fact = result.sameEverywhere().get(0);
        assertEquals("CONTRADICTS", fact.verdict());
        assertEquals(
                List.of("[published] 1", "[chat, api] 2", "[web] 1"),
                fact.versions().stream()
                        .map(version -> version.channels() + " " + version.count())
                        .toList());
        assertEquals(1, result.measures().inconsistencyCount());
        assertEquals(2.0 / 3, result.measures().factAccuracy().orElseThrow());
    }

    @Test
    void whatEverybodySaysButIsNotPublishedIsUntrue() {
        assertEquals(
                List.of("UNTRUE untrue/return-window: Return window: 14 days by chat and through the api; published is"
                        + " 30 days."),
                told(Story.played(
                        RUN,
                        asks("a", "chat", "Tom", "return window", "duration", "", "14 days"),
                        asks("b", "api", null, "return window", "duration", "", "P14D"))));
    }

    @Test
    void theSameInOtherWordsIsNoFinding() {
        RunResult result = Story.played(
                RUN,
                asks("a", "chat", "Tom", "price", "money", "Rain Boots", "$89"),
                asks("b", "api", null, "price", "money", "rain boots", "89.00 USD"),
                asks("c", "chat", "Tom", "colour", "text", "rain boots", "dark green"),
                asks("d", "chat", "Ann", "colour", "text", "rain boots", "bottle green"));

        assertEquals(List.of(), told(result));
        assertEquals(
                List.of("colour UNSURE", "price CONSISTENT"),
                result.sameEverywhere().stream()
                        .map(fact -> fact.fact() + " " + fact.verdict())
                        .toList());
        assertEquals(1.0, result.measures().factAccuracy().orElseThrow());
    }

    @Test
    void aPairThatNobodyCanJudgeIsShownApartWithBothQuotesAndCountsInNothing() {
        RunResult result = Story.played(
                RUN,
                asks("a", "chat", "Tom", "colour", "text", "rain boots", "dark green"),
                asks("b", "web", null, "colour", "text", "rain boots", "bottle green"),
                asks("c", "web", null, "colour", "text", "rain boots", "bottle green"),
                asks("d", "api", null, "colour", "text", "rain boots", "moss"));

        assertEquals(List.of(), told(result));
        assertEquals(
                List.of(
                        "Colour of rain boots: It says: bottle green | It says: dark green",
                        "Colour of rain boots: It says: bottle green | It says: moss"),
                result.unsure().stream()
                        .map(pair -> pair.title() + ": " + pair.first().quote() + " | "
                                + pair.second().quote())
                        .toList());
        assertEquals(
                "A person should look: the two are worded differently.",
                result.unsure().get(0).reason());
        assertEquals("chat, Tom at Sales", result.unsure().get(0).second().who());
        assertEquals(2, result.measures().unsureCount());
        assertEquals(0, result.measures().inconsistencyCount());
    }

    @Test
    void promisesThatWereNotKeptAreOneFindingAndNotToldByTheFirstOnesWords() {
        RunResult result = Story.played(
                RUN,
                promise("a", "A colleague will call you back within 2 hours."),
                promise("b", "We will send the label within 3 hours."));

        assertEquals(List.of("NOT_KEPT not-kept/chat/promise: By chat, a promise was not kept."), told(result));
        Finding finding = result.findings().get(0);
        assertEquals(
                "When its time had passed, the shopper said that it had not been done. Seen 2 times, in 2 journeys.",
                finding.detail());
        assertEquals(
                List.of("A colleague will call you back within 2 hours.", "We will send the label within 3 hours."),
                finding.evidence().stream().map(Evidence::quote).toList());
        assertEquals(2, result.measures().count(Promise.Standing.BROKEN));
        assertEquals(Optional.of(0.0), result.measures().promiseKeptRate());
    }

    @Test
    void whatHoldsForTheFirstAloneIsNotSaidOfAll() {
        RunResult result = Story.played(
                RUN,
                talk("a").says(3, "PS-1", "order number").isAsked(4, "order number"),
                talk("b")
                        .says(3, "PS-2", "order number")
                        .desk(4, "Sales", "Orders", "Olga", false)
                        .isAsked(5, "order number"));

        assertEquals("Seen 2 times, in 2 journeys.", result.findings().get(0).detail());
    }

    @Test
    void aMatterThatOnlyMachinesWroteBackToIsAFindingAndItsContactUnanswered() {
        RunResult result = Story.played(
                RUN,
                new Story("a")
                        .opens(0, "email", "exchange a jumper")
                        .says(1, "Could we swap the jumper for a bigger one?")
                        .by("Scholar & Sons", null, true)
                        .hears(9, "Thank you for your email. This is our busiest season and replies may take longer.")
                        .says(90_000, "Any news?")
                        .ends(90_000, JourneyOutcome.MET));

        assertEquals(
                List.of(
                        "UNANSWERED unanswered/email/exchange-a-jumper/only-automatic: By email, nobody dealt with the matter:"
                                + " only automatic replies came."),
                told(result));
        assertEquals(1, result.measures().unansweredCount());
    }

    @Test
    void aStateInTheCompanysOwnWordsIsReadAsWhatItMeans() {
        RunStarted plain = Story.run();
        RunStarted own = new RunStarted(
                plain.moment(),
                plain.format(),
                plain.run(),
                plain.tool(),
                plain.company(),
                plain.locale(),
                plain.timezone(),
                plain.seed(),
                plain.channels(),
                plain.truth(),
                List.of(new StatusWord("storniert", "cancelled"), new StatusWord("versendet", "shipped")),
                plain.limits(),
                plain.environment(),
                plain.recordedIn());
        Story story = new Story("a")
                .opens(0, "web", "track")
                .reads(1, "order status", "order status", "PS-1", "storniert")
                .reads(9, "order status", "order status", "PS-1", "versendet");

        assertEquals(
                List.of(
                        "NOT_KEPT not-kept/order-status/cancelled/shipped: Order status of PS-1: cancelled on the web, later"
                                + " shipped on the web."),
                told(Story.played(own, story)));
    }

    @Test
    void agentsOfOneChannelAreNamed() {
        assertEquals(
                List.of(
                        "DECISION decision/return-decision/rain-boots-worn: Return decision for rain boots, worn: denied by"
                                + " chat (Priya at Sales and Ann at Sales), accepted by chat (Tom at Sales)."),
                told(Story.played(
                        RUN,
                        asks("a", "chat", "Priya", "return decision", "decision", "rain boots, worn", "denied"),
                        asks("b", "chat", "Tom", "return decision", "decision", "rain boots, worn", "accepted"),
                        asks("c", "chat", "Ann", "return decision", "decision", "rain boots, worn", "denied"))));
    }

    @Test
    void anOrderThatMovesOnIsNoFindingAndOneThatComesBackIs() {
        RunResult result = Story.played(
                RUN,
                new Story("a")
                        .opens(1, "web", "order")
                        .reads(2, "order status", "order status", "PS-1", "processing")
                        .closes(3, Ending.DONE)
                        .opens(4, "api", "track")
                        .reads(5, "order status", "order status", "PS-1", "shipped")
                        .closes(6, Ending.DONE),
                new Story("b")
                        .opens(1, "chat", "cancel")
                        .reads(2, "order status", "order status", "PS-2", "cancelled")
                        .closes(3, Ending.DONE)
                        .opens(4, "api", "track")
                        .reads(5, "order status", "order status", "PS-2", "shipped")
                        .closes(6, Ending.DONE),
                new Story("c")
                        .opens(1, "chat", "cancel")
                        .reads(2, "order status", "order status", "PS-3", "cancelled")
                        .closes(3, Ending.DONE)
                        .opens(4, "api", "track")
                        .reads(5, "order status", "order status", "PS-3", "shipped")
                        .closes(6, Ending.DONE),
                new Story("d")
                        .opens(1, "chat", "track")
                        .reads(2, "order status", "order status", "PS-4", "delivered")
                        .closes(3, Ending.DONE)
                        .opens(4, "api", "track")
                        .reads(5, "order status", "order status", "PS-4", "processing")
                        .closes(6, Ending.DONE));

        assertEquals(
                List.of(
                        "INCONSISTENCY inconsistency/order-status/delivered/processing: Order status of PS-4: delivered"
                                + " by chat, later processing through the api.",
                        "NOT_KEPT not-kept/order-status/cancelled/shipped: Order status of PS-2: cancelled by chat, later"
                                + " shipped through the api."),
                told(result));
        assertEquals(
                "The customer was told that it was cancelled, and it was not. Seen 2 times, in 2 journeys.",
                result.findings().get(1).detail());
        assertEquals(
                List.of("PS-2", "PS-3", "PS-4"),
                result.sameEverywhere().stream().map(FactHeard::subject).toList());
    }

    @Test
    void aContactThatBrokeOffIsNotAlsoUnanswered() {
        assertEquals(
                List.of(
                        "DROPPED dropped/chat/ask/the-connection-broke: By chat, the connection broke before the shopper"
                                + " was done."),
                told(Story.played(
                        RUN,
                        new Story("a")
                                .opens(0, "chat", "ask")
                                .says(1, "Hi")
                                .fails(4, Failure.DROPPED, "the socket closed (1006)")
                                .closes(4, Ending.DROPPED))));
    }

    @Test
    void aContactThatNobodyAnsweredIsOneFindingAlsoInASetUp() {
        Story story = new Story("a")
                .setsUp(0, "chat", "order")
                .says(1, "Hi")
                .fails(11, Failure.NO_ANSWER, "nothing came within 10 s")
                .closes(11, Ending.GAVE_UP);
        RunResult result = Story.played(RUN, story);

        assertEquals(
                List.of("UNANSWERED unanswered/chat/order/never: By chat, nobody answered: the shopper waited 10 s and"
                        + " left."),
                told(result));
        assertEquals("Hi", result.findings().get(0).evidence().get(0).quote());
        assertEquals(0, result.measures().unansweredCount());
    }

    @Test
    void anErrorIsTheCompanysAndABreakOfOursIsNot() {
        assertEquals(
                List.of("FAULTY faulty/api/track/error-answer: Through the api, the company's side answered with an"
                        + " error."),
                told(Story.played(
                        RUN,
                        new Story("a")
                                .opens(0, "api", "track")
                                .fails(1, Failure.ERROR_ANSWER, "GET /orders: 500")
                                .fails(2, Failure.ERROR_ANSWER, "GET /orders: 500")
                                .closes(4, Ending.FAILED),
                        new Story("b").opens(0, "web", "track").closes(4, Ending.BROKEN))));
    }

    @Test
    void aSlowQueueIsNotNamedOnceMoreAsALateReply() {
        RunResult result = Story.played(
                RUN,
                new Story("a")
                        .opens(0, "chat", "cancel")
                        .says(1, "Hi")
                        .queues(1.1, 3)
                        .desk(11, null, "Orders", "Olga", false)
                        .hears(12, "Olga here")
                        .isHeld(13)
                        .resumes(15)
                        .isHeld(16)
                        .resumes(18)
                        .hears(19, "Done")
                        .closes(20, Ending.DONE));

        assertEquals(
                List.of(
                        "SLOW slow/chat/hold: By chat, time on hold took 4 s; the limit is 3 s.",
                        "SLOW slow/chat/queue: By chat, the queue took 10 s; the limit is 5 s."),
                told(result));
        assertEquals(
                List.of(),
                told(Story.played(
                        Story.run(), new Story("b").opens(0, "chat", "x").queues(1, 2))));
    }

    @Test
    void aReplyThatIsLateByItselfIsNamed() {
        assertEquals(
                List.of("SLOW slow/chat/first-reply: By chat, the first reply took 9.5 s; the limit is 8 s."),
                told(Story.played(
                        RUN,
                        new Story("a")
                                .opens(0, "chat", "cancel")
                                .says(1, "Hi")
                                .hears(10.5, "Hello")
                                .closes(20, Ending.DONE))));
    }

    @Test
    void goingRoundIsOneFindingAndTooManyTransfersAnother() {
        RunStarted limited = Story.run(List.of(), List.of(new Limit("transferCount", 1)));
        assertEquals(
                List.of(
                        "PING_PONG ping-pong/chat/orders/warranty: By chat, the shopper was passed from Warranty to"
                                + " Orders and back.",
                        "TRANSFERS transfers/chat/claim: By chat, the shopper was transferred 2 times; the limit is 1."),
                told(Story.played(
                        limited,
                        talk("a")
                                .desk(3, "Sales", "Warranty", "Wim", false)
                                .desk(4, "Warranty", "Orders", "Olga", false)
                                .desk(5, "Orders", "Warranty", "Wim", false),
                        talk("b")
                                .desk(3, "Sales", "Warranty", "Wim", false)
                                .desk(4, "Warranty", "Orders", "Olga", false))));
    }

    @Test
    void toBeAskedAgainAndToBeSentElsewhereAreFindings() {
        assertEquals(
                List.of(
                        "RETELL retell/chat/order-number: By chat, the shopper was asked again for what they had given:"
                                + " order number.",
                        "DEFLECTION deflection/chat/claim: By chat, the shopper was sent elsewhere with nothing done."),
                told(Story.played(
                        RUN,
                        talk("a")
                                .says(3, "PS-1", "order number")
                                .isAsked(4, "order number")
                                .hears(5, "Please write to us by e-mail.")
                                .closes(6, Ending.DEFLECTED))));
    }

    @Test
    void aLimitThatIsNoMeasureIsTold() {
        assertEquals(
                List.of("The limit on \"smell\" was not checked: there is no such measure. Known:"
                        + " firstAutomatedReplyTime, firstReplyTime, holdTime, pageTime, queueTime, replyTime,"
                        + " requestTime, transferCount."),
                Story.played(Story.run(List.of(), List.of(new Limit("smell", 1))))
                        .trouble());
    }

    @Test
    void theOrderOfJourneysDoesNotMatter() {
        List<Story> stories = new ArrayList<>(List.of(
                asks("a", "web", null, "price", "money", "boots", "$89"),
                asks("b", "chat", "Priya", "price", "money", "boots", "$95"),
                asks("c", "chat", "Tom", "price", "money", "boots", "$99"),
                asks("d", "api", null, "price", "money", "boots", "95.00 USD"),
                talk("e").says(3, "PS-1", "order number").isAsked(4, "order number"),
                talk("f")
                        .says(3, "PS-1", "order number")
                        .isAsked(4, "order number")
                        .closes(9, Ending.GAVE_UP)));
        RunResult expected = Story.played(RUN, stories.toArray(Story[]::new));
        for (int seed = 0; seed < 20; seed++) {
            Collections.shuffle(stories, new Random(seed));

            assertEquals(expected, Story.played(RUN, stories.toArray(Story[]::new)));
        }
    }

    @Test
    void manyVersionsAndManyPeopleStayShort() {
        List<Story> stories = new ArrayList<>();
        for (int i = 0; i < 500; i++) {
            stories.add(asks("j" + i, "chat", "Agent" + i % 50, "price", "money", "boots", "$" + (80 + i % 40)));
        }

        RunResult result = Story.played(RUN, stories.toArray(Story[]::new));

        assertEquals(1, result.findings().size());
        assertEquals(500, result.findings().get(0).journeys().size());
        assertEquals(40, result.sameEverywhere().get(0).versions().size());
        assertEquals(true, result.findings().get(0).title().length() < 600);
    }

    private static Story asks(
            String journey,
            String channel,
            @Nullable String by,
            String fact,
            String type,
            String subject,
            String value) {
        return new Story(journey)
                .opens(1, channel, "ask")
                .by(by, by == null ? null : "Sales", by == null ? null : false)
                .reads(2, fact, type, subject, value)
                .reaches(2, "ask")
                .closes(3, Ending.DONE)
                .ends(4, JourneyOutcome.MET);
    }

    private static Story promise(String journey, String words) {
        return new Story(journey)
                .opens(0, "chat", "ask")
                .says(1, "My parcel has not come.")
                .by("Tom", null, false)
                .hears(2, words)
                .says(20_000, "Nobody called and nothing has come yet.")
                .ends(20_001, JourneyOutcome.MET);
    }

    private static Story talk(String journey) {
        return new Story(journey)
                .opens(0, "chat", "claim")
                .desk(0.5, null, "Sales", "Sam", false)
                .says(1, "My toaster broke")
                .hears(2, "I see.");
    }

    private static List<String> told(RunResult result) {
        return result.findings().stream()
                .map(finding -> finding.kind() + " " + finding.id() + ": " + finding.title())
                .toList();
    }
}
