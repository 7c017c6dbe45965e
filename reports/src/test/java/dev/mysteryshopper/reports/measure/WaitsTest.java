package dev.mysteryshopper.reports.measure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.mysteryshopper.reports.journal.Ending;
import java.util.List;
import org.junit.jupiter.api.Test;

class WaitsTest {

    @Test
    void aChatWithABotAQueueAndAHold() {
        assertEquals(
                List.of(
                        "FIRST_AUTOMATED_REPLY 0.5",
                        "FIRST_REPLY 9.0",
                        "REPLY 0.5",
                        "QUEUE 6.0",
                        "REPLY 7.0",
                        "HOLD 4.0"),
                waits(new Story("j")
                        .opens(0, "chat", "cancel")
                        .desk(0.1, null, "Bot", "Bot", true)
                        .says(1, "Hi")
                        .hears(1.5, "What is it about?")
                        .says(3, "Cancel my order")
                        .queues(3.2, 3)
                        .hears(3.4, "You are number 3.")
                        .queues(6, 1)
                        .desk(9, "Bot", "Orders", "Olga", false)
                        .hears(10, "Olga here, one moment.")
                        .isHeld(10.5)
                        .resumes(14.5)
                        .hears(15, "Cancelled.")
                        .closes(16, Ending.DONE)));
    }

    @Test
    void aQueueBeginsWithTheOpeningWhereNothingWasSaid() {
        assertEquals(
                List.of("QUEUE 5.0"),
                waits(new Story("j")
                        .opens(0, "chat", "ask")
                        .queues(0.3, 2)
                        .desk(5, null, "Orders", "Olga", false)
                        .closes(6, Ending.DONE)));
    }

    @Test
    void whatTheShopperGaveUpCountsUntilThen() {
        assertEquals(
                List.of("FIRST_REPLY 10.0 in vain", "REPLY 10.0 in vain"),
                waits(new Story("j").opens(0, "chat", "ask").says(1, "Hi").closes(11, Ending.GAVE_UP)));
        assertEquals(
                List.of("QUEUE 9.0 in vain"),
                waits(new Story("j").opens(0, "chat", "ask").queues(1, 9).closes(9, Ending.GAVE_UP)));
        assertEquals(
                List.of("FIRST_REPLY 1.0", "REPLY 1.0", "HOLD 7.0 in vain"),
                waits(new Story("j")
                        .opens(0, "chat", "ask")
                        .says(1, "Hi")
                        .hears(2, "Hold on")
                        .isHeld(3)
                        .closes(10, Ending.DROPPED)));
    }

    @Test
    void aGoodbyeWaitsForNothing() {
        assertEquals(
                List.of("FIRST_REPLY 1.0", "REPLY 1.0"),
                waits(new Story("j")
                        .opens(0, "chat", "ask")
                        .says(1, "Hi")
                        .hears(2, "Hello")
                        .says(3, "Thanks, bye")
                        .closes(3.1, Ending.DONE)));
    }

    @Test
    void aGreetingIsNoReply() {
        assertEquals(
                List.of("FIRST_REPLY 3.0", "REPLY 3.0"),
                waits(new Story("j")
                        .opens(0, "chat", "ask")
                        .hears(0.1, "Welcome")
                        .says(1, "Hi")
                        .says(2, "Anybody?")
                        .hears(4, "Hello")
                        .hears(4.5, "How can I help?")
                        .closes(5, Ending.DONE)));
    }

    @Test
    void aHoldThatNobodyEndsIsOverWhenAPersonSpeaks() {
        assertEquals(
                List.of("HOLD 4.0", "HOLD 2.0"),
                waits(new Story("j")
                        .opens(0, "chat", "ask")
                        .isHeld(3)
                        .by("Music", null, true)
                        .hears(5, "Please hold the line")
                        .isHeld(6)
                        .by("Olga", "Orders", false)
                        .hears(7, "Olga again")
                        .isHeld(8)
                        .resumes(10)
                        .closes(11, Ending.DONE)));
    }

    @Test
    void pagesAndRequestsTakeAsLongAsTheyTook() {
        assertEquals(
                List.of("PAGE 0.4", "REQUEST 0.25"),
                waits(new Story("j")
                        .opens(0, "web", "order")
                        .isShown(1, 0.4)
                        .closes(2, Ending.DONE)
                        .opens(3, "api", "track")
                        .requests(4, 0.25)
                        .closes(5, Ending.DONE)));
    }

    private static List<String> waits(Story story) {
        return story.result().waits().stream()
                .map(wait -> wait.kind() + " " + wait.lasted().toMillis() / 1000.0 + (wait.ended() ? "" : " in vain"))
                .toList();
    }
}
