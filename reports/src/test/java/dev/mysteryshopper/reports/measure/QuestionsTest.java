package dev.mysteryshopper.reports.measure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.mysteryshopper.reports.journal.Ending;
import java.util.List;
import org.junit.jupiter.api.Test;

class QuestionsTest {

    @Test
    void toAskForWhatWasGivenIsARetell() {
        JourneyResult result = new Story("j")
                .opens(0, "chat", "claim")
                .says(1, "My toaster broke", "reason")
                .isAsked(2, "order number")
                .says(3, "PS-1", "order number")
                .isAsked(4, "order number")
                .says(5, "PS-1!", "order number")
                .isAsked(6, "email")
                .result();

        assertEquals(
                List.of("order number", "order number again", "email"),
                result.questions().stream()
                        .map(question -> question.item() + (question.retell() ? " again" : ""))
                        .toList());
        assertEquals(1, result.retellCount());
        assertEquals(2, result.questionCount());
    }

    @Test
    void whatWasGivenOnAnotherChannelOrInTheSetUpWasGiven() {
        JourneyResult result = new Story("j")
                .setsUp(0, "web", "order")
                .isAsked(0.5, "email")
                .fills(1, "#email", "d@mail.example", "email")
                .closes(2, Ending.DONE)
                .opens(3, "api", "track")
                .requests(4, 0.1, "order number")
                .closes(5, Ending.DONE)
                .opens(6, "chat", "return")
                .isAsked(7, "email")
                .isAsked(8, "order number")
                .result();

        assertEquals(2, result.questions().size());
        assertEquals(2, result.retellCount());
    }

    @Test
    void toAskOnceMoreBeforeItWasAnsweredIsOneQuestion() {
        JourneyResult result = new Story("j")
                .opens(0, "chat", "claim")
                .isAsked(2, "order number")
                .isAsked(3, "order number")
                .says(4, "PS-1", "order number")
                .result();

        assertEquals(1, result.questions().size());
        assertEquals(0, result.retellCount());
    }

    @Test
    void anIdentityCheckIsNoRetell() {
        JourneyResult result = new Story("j")
                .opens(0, "chat", "claim")
                .says(1, "I am Dana", "email")
                .isChecked(2, "email")
                .result();

        assertEquals(0, result.retellCount());
        assertEquals(1, result.identityCheckCount());
    }

    @Test
    void whatAnotherShopperGaveWasNotGivenByThisOne() {
        JourneyResult result = new Story("j")
                .opens(0, "chat", "claim", "Dana", false)
                .says(1, "Dana here", "email")
                .closes(2, Ending.DONE)
                .opens(3, "chat", "claim", "Kim", false)
                .isAsked(4, "email")
                .result();

        assertEquals(0, result.retellCount());
    }
}
