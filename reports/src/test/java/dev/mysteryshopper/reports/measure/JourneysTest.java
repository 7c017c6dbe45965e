package dev.mysteryshopper.reports.measure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.mysteryshopper.reports.journal.Ending;
import dev.mysteryshopper.reports.journal.JourneyEntry;
import dev.mysteryshopper.reports.journal.JourneyOutcome;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

class JourneysTest {

    @Test
    void resolutionIsFromTheFirstContactToTheLastGoal() {
        Story story = new Story("j")
                .setsUp(1, "web", "order")
                .reaches(2, "order")
                .closes(2, Ending.DONE)
                .opens(3, "chat", "cancel")
                .closes(5, Ending.CLOSED_BY_COMPANY)
                .opens(6, "api", "cancel")
                .reaches(7.5, "cancel")
                .closes(8, Ending.DONE);

        assertEquals(Optional.of(Story.seconds(4.5)), story.result().timeToResolution());
    }

    @Test
    void thereIsNoResolutionWhileSomethingIsOpen() {
        Story story = new Story("j")
                .opens(3, "web", "order")
                .reaches(4, "order")
                .closes(5, Ending.DONE)
                .opens(6, "chat", "cancel")
                .closes(9, Ending.GAVE_UP);

        assertEquals(Optional.empty(), story.result().timeToResolution());
    }

    @Test
    void whatSetsUpIsListedAndInNoMeasure() {
        JourneyResult result = new Story("j")
                .setsUp(1, "chat", "order")
                .says(1.5, "Hi")
                .hears(2, "Hello")
                .reads(3, "price", "money", "rain boots", "89.00 USD")
                .closes(4, Ending.DEFLECTED)
                .result();

        assertEquals(1, result.contacts().size());
        assertEquals(List.of(), result.waits());
        assertEquals(List.of(), result.statements());
        assertEquals(List.of(), result.deflections());
    }

    @Test
    void aContactTellsWhoServedAndHowItEnded() {
        ContactResult contact = new Story("j")
                .opens(1, "chat", "claim")
                .desk(1.5, null, "Bot", "Bot", true)
                .hears(2, "Hello")
                .desk(3, "Bot", "Warranty", "Wim", false)
                .hears(4, "Wim here")
                .closes(9, Ending.DEFLECTED)
                .result()
                .contacts()
                .get(0);

        assertEquals(List.of("Bot", "Warranty"), contact.desks());
        assertEquals(Ending.DEFLECTED, contact.ending());
        assertEquals(Story.seconds(8), contact.lasted());
        assertEquals(true, contact.answered());
    }

    @Test
    void aJourneyWithoutAnEndWasCutOff() {
        assertEquals(
                JourneyOutcome.CUT_OFF,
                new Story("j").opens(1, "chat", "ask").result().outcome());
    }

    @Test
    void theOrderInWhichEntriesWereWrittenDoesNotMatter() {
        Story story = new Story("j")
                .opens(0, "chat", "cancel")
                .says(1, "Hi", "name")
                .hears(1.5, "What is it about?")
                .isAsked(1.6, "name")
                .queues(3.2, 3)
                .desk(9, "Bot", "Orders", "Olga", false)
                .reads(9, "price", "money", "boots", "89.00 USD")
                .closes(16, Ending.DONE)
                .checks(17, true)
                .ends(17, JourneyOutcome.MET);
        JourneyResult expected = story.result();
        List<JourneyEntry> entries = new ArrayList<>(story.entries());
        for (int seed = 0; seed < 50; seed++) {
            Collections.shuffle(entries, new Random(seed));

            assertEquals(expected, new Journeys(Story.run()).result(JourneyLog.of("j", entries)));
        }
    }
}
