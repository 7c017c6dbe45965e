package dev.mysteryshopper.reports.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.mysteryshopper.reports.Report;
import dev.mysteryshopper.reports.measure.Story;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PseudonymsTest {

    @TempDir
    Path folder;

    private final Pseudonyms pseudonyms = Pseudonyms.of(null);

    @Test
    void theSameNameHasTheSamePseudonymOnEveryChannel() {
        assertEquals("Xabo", put(says("Devon Miller", "Hello")).by());
        assertEquals("Xabo", put(says("Devon", "Hello")).by());
        assertEquals("Xaco", put(says("Ines", "Hello")).by());
        assertEquals("Xabo", put(says("Devon Miller", "Bye")).by());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Hi, this is Rose.                    | Hi, this is Xabo.",
                "Rose here, how can I help?           | Xabo here, how can I help?",
                "ask for Rose's desk                  | ask for Xabo's desk",
                "I'm Rose Miller from Orders          | I'm Xabo from Orders",
                "Mrs. Miller will call you            | Mrs. Xabo will call you",
                "Our roses are in bloom               | Our roses are in bloom",
                "a rose is a rose                     | a rose is a rose",
                "Rose bushes are 5 USD                | Rose bushes are 5 USD",
                "Primrose and Rosehip and Rose-Marie  | Primrose and Rosehip and Rose-Marie",
                "{\"agent\": \"Rose\"}                | {\"agent\": \"Xabo\"}",
            })
    void aNameIsReplacedWhereItStandsAsOne(String said, String kept) {
        pseudonyms.learn(says("Rose Miller", ""));

        assertEquals(kept, pseudonyms.in(said));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "It comes by May 5.                   | It comes by May 5.",
                "We are closed in May                 | We are closed in May",
                "May I have your order number?        | May I have your order number?",
                "My name is May, hello                | My name is Xabo, hello",
            })
    void aMonthOrAVerbIsNobody(String said, String kept) {
        pseudonyms.learn(says("May", ""));

        assertEquals(kept, pseudonyms.in(said));
    }

    @Test
    void machinesAndDesksKeepTheirNames() {
        MessageReceived bot = new MessageReceived(Story.at(1), "j", "c", "I'm Robin.", "Robin", "Bot", true);
        MessageReceived team = says("Support Team", "The Support Team is here.");

        assertSame(bot, put(bot));
        assertSame(team, put(team));
        for (String nobody : List.of("IVR", "Help Bot", "Zippybot", "Virtual Assistant", "...")) {
            assertEquals(nobody, put(says(nobody, "")).by());
        }
        assertEquals(0, pseudonyms.people());
    }

    @Test
    void whatPeopleOfTheCallerWroteIsLeftAsItIs() {
        pseudonyms.learn(says("Dana", ""));
        StepStarted step = new StepStarted(Story.at(1), "j", 1, "When", "Dana orders boots", 3);
        ExpectationChecked checked = new ExpectationChecked(
                Story.at(2), "j", 1, "Dana got an answer", false, "an answer", "chat, Dana: \"No.\"");

        assertSame(step, pseudonyms.in(step));
        assertEquals("Dana got an answer", pseudonyms.in(checked).text());
        assertEquals("chat, Xabo: \"No.\"", pseudonyms.in(checked).found());
    }

    @Test
    void aShardHasPseudonymsOfItsOwnSoThatMergedRunsTakeNobodyForAnother() {
        Pseudonyms shard = Pseudonyms.of(new Shard(2, 3, "p1", ""));

        shard.learn(says("Ines", ""));

        assertNotEquals("Xabo", shard.in(says("Ines", "")).by());
    }

    @Test
    void aNameThatWasSaidBeforeAnybodyBoreItIsReplacedWhenTheJournalIsClosed() throws IOException {
        Path file = folder.resolve("journal.jsonl");
        JournalWriter journal = new JournalWriter(file, new Redactor(Map.of()), pseudonyms);
        journal.append(Story.run());
        new Story("a")
                .opens(1, "chat", "ask")
                .closes(3, Ending.DONE)
                .ends(4, JourneyOutcome.MET)
                .entries()
                .forEach(journal::append);
        journal.append(
                new MessageReceived(Story.at(2), "a", "a-1", "I will put you through to Ines.", "Robin", "Bot", true));
        journal.append(says("Ines", "Ines here."));

        journal.close();

        assertTrue(journal.rewritten());
        assertFalse(Files.readString(file).contains("Ines"));
        List<String> said = new ArrayList<>();
        JournalReader.read(file, entry -> {
            if (entry instanceof MessageReceived received) {
                said.add(received.by() + ": " + received.text());
            }
        });
        assertEquals(List.of("Robin: I will put you through to Xabo.", "Xabo: Xabo here."), said);
        assertEquals(2, Report.of(file).journeys().size());
    }

    @Test
    void aTextOfTenMegabytesTakesNoLongerThanItMust() {
        for (int i = 0; i < 1_000; i++) {
            pseudonyms.learn(says("Rose Number" + i, ""));
        }
        // the first stands at the beginning of a sentence, where Rose may be the flower
        String text = "Rose Rosenthal ".repeat(700_000);

        assertEquals("Xabo Rosenthal ".length() * 700_000L, pseudonyms.in(text).length());
    }

    private MessageReceived put(MessageReceived said) {
        pseudonyms.learn(said);
        return pseudonyms.in(said);
    }

    private static MessageReceived says(@Nullable String by, String text) {
        return new MessageReceived(Story.at(1), "j", "c", text, by, "Orders", null);
    }
}
