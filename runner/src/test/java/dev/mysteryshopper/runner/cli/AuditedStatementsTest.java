package dev.mysteryshopper.runner.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the company stated in recorded conversations, and whether it holds together. */
class AuditedStatementsTest {

    private static final Pattern FINDING = Pattern.compile("\"title\" ?: ?\"((?:[^\"\\\\]|\\\\.)*)\"");

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path here;

    private final List<String> calls = new ArrayList<>();
    private final StringWriter err = new StringWriter();

    @BeforeEach
    void describeTheCompany() throws IOException {
        Files.writeString(here.resolve("company.yaml"), """
                company: Boot Barn
                locale: en-US
                facts:
                  saturday hours: time range
                truth:
                  - { fact: saturday hours, value: "Sa 10:00-14:00" }
                  - { fact: price, of: rain boots, value: 89.00 USD }
                questions:
                  saturday hours: { like: "saturday" }
                  return window: { like: "(how long|until when).*return" }
                  price: { like: "how much|price" }
                """);
    }

    @Test
    void comparesWhatDifferentConversationsWereTold() throws IOException {
        call("1", "phone", "s:What are your Saturday hours?", "Ann:We are open from 10 am to 2 pm on Saturdays.");
        call("2", "chat", "s:What are your Saturday hours?", "Bob:On Saturdays we are open from 10 am to 4 pm.");
        call("3", "phone", "s:How long do I have to return something?", "Ann:You have 30 days to return it.");
        call("4", "chat", "s:How long do I have to return something?", "Bob:You can return it within 14 days.");
        call("5", "chat", "s:How much are the rain boots?", "Bob:The rain boots are $99.00.");

        assertEquals(
                List.of(
                        "Return window: 30 days by phone, 14 days by chat.",
                        "Saturday hours: 10:00-14:00 by phone, 10:00-16:00 by chat; published is 10:00-14:00.",
                        "Price of rain boots: $99.00 by chat; published is $89.00."),
                findings("--company", "company.yaml"));
    }

    @Test
    void findsAContradictionInsideOneConversation() throws IOException {
        call(
                "1",
                "chat",
                "s:How long do I have to return something?",
                "Bob:You have 30 days to return it.",
                "s:Are you sure? How long can I return it?",
                "Bob:You have 14 days to return it.");

        assertEquals(
                List.of("Return window: 30 days by chat (Bob), 14 days by chat (Bob)."),
                findings("--company", "company.yaml"));
    }

    @Test
    void whoCorrectsThemselvesBeforeTheCustomerSpeaksContradictsNobody() throws IOException {
        call(
                "1",
                "chat",
                "s:How long do I have to return something?",
                "Bob:You have 14 days to return it.",
                "Bob:Sorry, you have 30 days to return it.",
                "s:So how long can I return it?",
                "Bob:You have 30 days to return it.");

        assertEquals(List.of(), findings("--company", "company.yaml"));
    }

    @Test
    void hearsNothingThatIsSaidOfACaseOrOfAnUnknownThingOrUnasked() throws IOException {
        call("1", "chat", "s:How long do I have to return something?", "Bob:You have 30 days to return it.");
        call("2", "chat", "s:How long do I have to return something?", "Bob:For sale items it is 14 days.");
        call("3", "chat", "s:How long can I return sale items?", "Bob:You have 14 days to return it.");
        call("4", "chat", "s:How much are the sandals?", "Bob:They are $20.00.");
        call("5", "chat", "s:Hello!", "Bob:We are open from 10 am to 8 pm on Saturdays.");
        call("6", "chat", "s:How long can I return rain boots?", "Bob:You have 10 days to return them.");

        assertEquals(List.of(), findings("--company", "company.yaml"));
    }

    @Test
    void hearsNothingWithoutACompanyFile() throws IOException {
        call("1", "phone", "s:What are your Saturday hours?", "Ann:We are open from 10 am to 2 pm on Saturdays.");
        call("2", "chat", "s:What are your Saturday hours?", "Bob:On Saturdays we are open from 10 am to 4 pm.");

        assertEquals(List.of(), findings());
        assertEquals(0, journal().filter(line -> line.contains("the answer")).count());
    }

    @Test
    void givesUpOnAPatternThatTriesEverything() throws IOException {
        Files.writeString(here.resolve("company.yaml"), """
                company: Boot Barn
                questions:
                  return window: { like: "(a|aa)+$" }
                """);
        call("1", "chat", "s:" + "a".repeat(900) + "!", "Bob:You have 30 days to return it.");

        assertEquals(List.of(), findings("--company", "company.yaml"));
    }

    private void call(String journey, String channel, String... said) {
        List<String> messages = new ArrayList<>();
        for (String one : said) {
            String[] parts = one.split(":", 2);
            messages.add("{\"at\": \"2026-03-02T09:00:" + (10 + messages.size()) + "Z\", "
                    + (parts[0].equals("s")
                            ? "\"from\": \"shopper\""
                            : "\"from\": \"company\", \"by\": \"" + parts[0] + "\"")
                    + ", \"text\": \"" + parts[1] + "\"}");
        }
        calls.add("{\"journey\": \"" + journey
                + "\", \"goal\": \"ask\", \"contacts\": [{\"contact\": \"c1\", \"channel\": \""
                + channel
                + "\", \"opened\": \"2026-03-02T09:00:00Z\", \"closed\": \"2026-03-02T09:30:00Z\", \"messages\": ["
                + String.join(", ", messages) + "]}]}");
    }

    /** The titles of the findings on what was stated. */
    private List<String> findings(String... options) throws IOException {
        Files.write(here.resolve("calls.jsonl"), calls);
        Surroundings surroundings = new Surroundings(here, here, Map.of(), false);
        int code = MysteryShopper.commandLine(
                        surroundings, new PrintWriter(new StringWriter()), new PrintWriter(err, true))
                .execute(Stream.concat(Stream.of("audit", "calls.jsonl"), Stream.of(options))
                        .toArray(String[]::new));
        assertEquals("", err.toString());
        assertEquals(0, code);
        Matcher titles = FINDING.matcher(Files.readString(folder().resolve("run.json")));
        return titles.results().map(title -> title.group(1)).toList();
    }

    private Stream<String> journal() throws IOException {
        return Files.readAllLines(folder().resolve("journal.jsonl")).stream();
    }

    private Path folder() throws IOException {
        try (Stream<Path> runs = Files.list(here.resolve("target/runs"))) {
            return runs.findFirst().orElseThrow();
        }
    }
}
