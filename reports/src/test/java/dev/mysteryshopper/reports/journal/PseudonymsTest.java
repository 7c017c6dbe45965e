package dev.mysteryshopper.reports.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
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

    private final Pseudonyms pseudonyms = new Pseudonyms("Agent ");

    @Test
    void theSameNameHasTheSamePseudonymOnEveryChannel() {
        assertEquals("Agent 1", pseudonyms.in(says("Devon Miller", "Hello")).by());
        assertEquals("Agent 2", pseudonyms.in(says("Ines", "Hello")).by());
        assertEquals("Agent 1", pseudonyms.in(says("Devon Miller", "Bye")).by());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Hi, this is Rose.                    | Hi, this is Agent 1.",
                "Rose here, how can I help?           | Agent 1 here, how can I help?",
                "ask for Rose's desk                  | ask for Agent 1's desk",
                "I'm Rose Miller from Orders          | I'm Agent 1 from Orders",
                "Mrs. Miller will call you            | Mrs. Agent 1 will call you",
                "Our roses are in bloom               | Our roses are in bloom",
                "a rose is a rose                     | a rose is a rose",
                "Rose bushes are 5 USD                | Rose bushes are 5 USD",
                "Primrose and Rosehip and Rose-Marie  | Primrose and Rosehip and Rose-Marie",
                "{\"agent\": \"Rose\"}                | {\"agent\": \"Agent 1\"}",
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
                "My name is May, hello                | My name is Agent 1, hello",
            })
    void aMonthOrAVerbIsNobody(String said, String kept) {
        pseudonyms.learn(says("May", ""));

        assertEquals(kept, pseudonyms.in(said));
    }

    @Test
    void machinesAndDesksKeepTheirNames() {
        MessageReceived bot = new MessageReceived(Story.at(1), "j", "c", "I'm Robin.", "Robin", "Bot", true);
        MessageReceived team = says("Support Team", "The Support Team is here.");

        assertSame(bot, pseudonyms.in(bot));
        assertSame(team, pseudonyms.in(team));
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
        assertEquals("chat, Agent 1: \"No.\"", pseudonyms.in(checked).found());
    }

    @Test
    void aShardHasPseudonymsOfItsOwnSoThatMergedRunsTakeNobodyForAnother() {
        Pseudonyms shard = Pseudonyms.of(new Shard(2, 3, "p1", ""));

        assertEquals("Agent 2.1", shard.in(says("Ines", "")).by());
    }

    @Test
    void aNameThatWasSaidBeforeAnybodyBoreItIsReplacedWhenTheJournalIsClosed() throws IOException {
        Path file = folder.resolve("journal.jsonl");
        JournalWriter journal = new JournalWriter(file, new Redactor(Map.of()), pseudonyms);
        journal.append(Story.run());
        new Story("a")
                .opens(1, "chat", "ask")
                .hears(2, "I will put you through to Ines.")
                .closes(3, Ending.DONE)
                .ends(4, JourneyOutcome.MET)
                .entries()
                .forEach(journal::append);
        journal.append(says("Ines", "Ines here."));

        journal.close();

        assertTrue(journal.rewritten());
        assertFalse(Files.readString(file).contains("Ines"));
        List<String> said = new ArrayList<>();
        JournalReader.read(file, entry -> {
            if (entry instanceof MessageReceived received) {
                said.add(received.text());
            }
        });
        assertEquals(List.of("I will put you through to Agent 1.", "Agent 1 here."), said);
        assertEquals(2, Report.of(file).journeys().size());
    }

    @Test
    void aTextOfTenMegabytesTakesNoLongerThanItMust() {
        for (int i = 0; i < 1_000; i++) {
            pseudonyms.learn(says("Rose Number" + i, ""));
        }
        // the first stands at the beginning of a sentence, where Rose may be the flower
        String text = "Rose Rosenthal ".repeat(700_000);

        assertEquals(
                "Agent 1 Rosenthal ".length() * 700_000L - 3,
                pseudonyms.in(text).length());
    }

    private static MessageReceived says(@Nullable String by, String text) {
        return new MessageReceived(Story.at(1), "j", "c", text, by, "Orders", null);
    }
}
