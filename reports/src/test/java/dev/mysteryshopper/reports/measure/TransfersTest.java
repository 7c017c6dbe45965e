package dev.mysteryshopper.reports.measure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.mysteryshopper.reports.journal.Ending;
import java.util.List;
import org.junit.jupiter.api.Test;

class TransfersTest {

    @Test
    void countsFromTheBotToTheDeskAndOnToTheManager() {
        assertEquals(
                List.of("Bot > Orders HAND_OFF", "Orders > Returns COLD", "Returns > Manager ESCALATION"),
                transfers(chat().desk(3, "Bot", "Orders", "Olga", false)
                        .hears(4, "Olga here.")
                        .desk(5, "Orders", "Returns", "Tom", false, null, false)
                        .desk(6, "Returns", "Manager", "Mia", false, null, true)));
    }

    @Test
    void takesTheCompanysOwnWordForTheKind() {
        assertEquals(
                List.of(
                        "Bot > Orders WARM",
                        "Orders > Returns HAND_OFF",
                        "Returns > Sales COLD",
                        "Sales > Lead ESCALATION"),
                transfers(chat().desk(3, "Bot", "Orders", "Olga", false, "warm transfer", null)
                        .desk(5, "Orders", "Returns", null, null, "hand-off", null)
                        .desk(6, "Returns", "Sales", null, null, "BLIND", true)
                        .desk(7, "Sales", "Lead", null, null, "escalation", true)));
    }

    @Test
    void countsNoneBeforeTheContactWasAnswered() {
        assertEquals(
                List.of(),
                transfers(new Story("j")
                        .opens(0, "chat", "ask")
                        .desk(0.1, null, "Bot", "Bot", true)
                        .hears(0.2, "Welcome! Please wait.")
                        .desk(1, "Bot", "Orders", "Olga", false)
                        .hears(2, "Hello")));
    }

    @Test
    void countsNoneWhenTheDeskComesBackFromHold() {
        assertEquals(
                List.of(),
                transfers(new Story("j")
                        .opens(0, "chat", "ask")
                        .desk(0.1, null, "Orders", "Olga", false)
                        .says(1, "Hi")
                        .hears(2, "Hello")
                        .isHeld(3)
                        .desk(9, null, "Orders", "Olga", false)
                        .resumes(9)
                        .hears(10, "Here I am again")));
    }

    @Test
    void countsANoticeOfAMachineAsNone() {
        assertEquals(
                List.of(),
                transfers(new Story("j")
                        .opens(0, "chat", "ask")
                        .desk(0.1, null, "Orders", "Olga", false)
                        .says(1, "Hi")
                        .hears(2, "Hello")
                        .by("System", null, true)
                        .hears(3, "Olga is typing.")
                        .by("Olga", "Orders", false)
                        .hears(4, "It was sent.")));
    }

    @Test
    void seesWhoSpeaksWhereTheCompanyAnnouncesNothing() {
        assertEquals(
                List.of("Orders > Returns COLD", "Tom > Tina COLD"),
                transfers(new Story("j")
                        .opens(0, "chat", "ask")
                        .says(1, "Hi")
                        .by("Olga", "Orders", null)
                        .hears(2, "Hello")
                        .by("Tom", "Returns", null)
                        .hears(3, "Tom here")
                        .by("Tina", "Returns", null)
                        .hears(4, "Tina here")));
    }

    @Test
    void knowsTheWayBack() {
        List<Transfer> transfers = chat().desk(3, "Bot", "Warranty", "Wim", false)
                .desk(4, "Warranty", "Orders", "Olga", false)
                .desk(5, "Orders", "Warranty", "Wim", false)
                .result()
                .transfers();

        assertEquals(
                List.of(false, false, true),
                transfers.stream().map(Transfer::pingPong).toList());
    }

    @Test
    void countsNoneOfAContactThatOnlySetsUp() {
        assertEquals(
                List.of(),
                transfers(new Story("j")
                        .setsUp(0, "chat", "order")
                        .desk(0.1, null, "Bot", "Bot", true)
                        .says(1, "Hi")
                        .hears(2, "Hello")
                        .desk(3, "Bot", "Orders", "Olga", false)
                        .closes(4, Ending.DONE)));
    }

    private static Story chat() {
        return new Story("j")
                .opens(0, "chat", "ask")
                .desk(0.1, null, "Bot", "Bot", true)
                .says(1, "Hi, about my order")
                .hears(2, "I'll get somebody.");
    }

    private static List<String> transfers(Story story) {
        return story.result().transfers().stream()
                .map(transfer -> transfer.from() + " > " + transfer.to() + " " + transfer.kind())
                .toList();
    }
}
