package dev.mysteryshopper.reports.transcript;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.mysteryshopper.reports.lines.Unreadable;
import dev.mysteryshopper.reports.transcript.Conversation.Contact;
import dev.mysteryshopper.reports.transcript.Conversation.Message;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TranscriptTest {

    private static final String BOOTS =
            "{\"journey\": \"j1\", \"goal\": \"return boots\", \"contacts\": [{\"contact\": \"c1\","
                    + " \"channel\": \"chat\", \"opened\": \"2026-03-02T09:00:00Z\", \"closed\": null, \"messages\": [{\"at\":"
                    + " \"2026-03-02T09:00:05Z\", \"from\": \"shopper\", \"text\": \"Hi\"}, {\"at\": \"2026-03-02T09:00:20Z\","
                    + " \"from\": \"company\", \"by\": null, \"desk\": \" Returns \", \"text\": \"Hello.\"}]}]}";
    private static final List<String> TEXTS = List.of(
            "",
            "Hello.",
            "[photo attached]",
            "naïve \"quotes\" \\ back",
            "a\nb\r\nc\td",
            "😀 \u202Eright\u0000 to left",
            "İstanbul");

    @Test
    void readsWhatWasSaidByWhomAndWhen() throws Unreadable {
        assertEquals(
                new Conversation(
                        "j1",
                        "return boots",
                        List.of(new Contact(
                                "c1",
                                "chat",
                                Instant.parse("2026-03-02T09:00:00Z"),
                                Optional.empty(),
                                List.of(
                                        new Message(
                                                Instant.parse("2026-03-02T09:00:05Z"),
                                                false,
                                                "Hi",
                                                Optional.empty(),
                                                Optional.empty()),
                                        new Message(
                                                Instant.parse("2026-03-02T09:00:20Z"),
                                                true,
                                                "Hello.",
                                                Optional.empty(),
                                                Optional.of("Returns")))))),
                read(BOOTS));
    }

    @Test
    void readsBackWhateverItWrites() throws Unreadable {
        SplittableRandom random = new SplittableRandom(3);
        for (int i = 0; i < 2_000; i++) {
            Conversation conversation = any(random);

            assertEquals(conversation, read(TranscriptLine.of(conversation)));
        }
    }

    @Test
    void looksAtNoLabels() throws Unreadable {
        assertEquals(read(BOOTS), read(BOOTS.replace("{\"journey\"", "{\"labels\": {\"transfers\": 7}, \"journey\"")));
    }

    @Test
    void tellsTwoContactsWithOneNameApart() throws Unreadable {
        String contact = BOOTS.substring(BOOTS.indexOf("[{\"contact\"") + 1, BOOTS.length() - 2);

        assertEquals(
                List.of("c1", "c1#2", "c1#3"),
                read(BOOTS.replace(contact, contact + "," + contact + "," + contact)).contacts().stream()
                        .map(Contact::contact)
                        .toList());
    }

    @Test
    void takesAnyChannelANumberAsNameAndATimeWithAnOffset() throws Unreadable {
        Conversation conversation = read(BOOTS.replace("\"chat\"", "\"fax\"")
                .replace("\"j1\"", "17")
                .replace("\"2026-03-02T09:00:00Z\"", "\"2026-03-02T10:00:00+01:00\""));

        assertEquals("17", conversation.journey());
        assertEquals("fax", conversation.contacts().get(0).channel());
        assertEquals(
                Instant.parse("2026-03-02T09:00:00Z"),
                conversation.contacts().get(0).opened());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            "journey": "j1",               | | "journey" is missing. Expected the name of the journey.
            "goal": "return boots"         | "goal": 7 | "goal" is a number. Expected what the customer wanted, in one phrase.
            "contacts": [                  | "contacts": [], "more": [ | "contacts" is empty. Expected at least one contact.
            "contacts": [                  | "contacts": ["c1"], "more": [ | "contacts[0]" is the text "c1". Expected an object.
            "contact": "c1",               | | "contacts[0].contact" is missing. Expected the name of the contact, such as c1.
            "channel": "chat"              | "channel": "" | "contacts[0].channel" is empty. Expected phone, chat, email, social, sms or another word.
            "2026-03-02T09:00:00Z"         | null | "contacts[0].opened" is missing. Expected a time, such as 2026-03-02T09:00:00Z.
            "2026-03-02T09:00:00Z"         | "2 March, nine" | "contacts[0].opened" is "2 March, nine". Expected a time, such as 2026-03-02T09:00:00Z.
            "2026-03-02T09:00:00Z"         | "+99999-03-02T09:00:00Z" | "contacts[0].opened" is "+99999-03-02T09:00:00Z". Expected a time between the years 1900 and 2200.
            "closed": null                 | "closed": 0 | "contacts[0].closed" is a number. Expected a time, such as 2026-03-02T09:00:00Z, or null.
            "messages": [                  | "messages": null, "more": [ | "contacts[0].messages" is missing. Expected a list of messages.
            "at": "2026-03-02T09:00:05Z",  | | "contacts[0].messages[0].at" is missing. Expected a time, such as 2026-03-02T09:00:00Z.
            "from": "shopper"              | "from": "customer" | "contacts[0].messages[0].from" is "customer". Expected "shopper" or "company".
            "text": "Hi"                   | "text": [] | "contacts[0].messages[0].text" is a list. Expected what was said.
            "by": null                     | "by": 7 | "contacts[0].messages[1].by" is a number. Expected who said it, or null.
            """)
    void saysWhatIsWrongWithALine(String part, String instead, String expected) {
        assertEquals(
                expected,
                assertThrows(Unreadable.class, () -> read(BOOTS.replace(part, instead == null ? "" : instead)))
                        .getMessage());
    }

    private static Conversation read(String line) throws Unreadable {
        return TranscriptReading.read(line.getBytes(StandardCharsets.UTF_8));
    }

    private static Conversation any(SplittableRandom random) {
        List<Contact> contacts = new ArrayList<>();
        for (int i = 0; i <= random.nextInt(3); i++) {
            List<Message> messages = new ArrayList<>();
            for (int j = 0; j < random.nextInt(5); j++) {
                boolean byCompany = random.nextBoolean();
                messages.add(new Message(
                        time(random),
                        byCompany,
                        TEXTS.get(random.nextInt(TEXTS.size())),
                        byCompany ? name(random) : Optional.empty(),
                        byCompany ? name(random) : Optional.empty()));
            }
            contacts.add(new Contact(
                    "c" + i,
                    random.nextBoolean() ? "chat" : "carrier pigeon",
                    time(random),
                    random.nextBoolean() ? Optional.of(time(random)) : Optional.empty(),
                    messages));
        }
        return new Conversation("../../j" + random.nextInt(), random.nextBoolean() ? "" : "çancel \"it\"", contacts);
    }

    private static Instant time(SplittableRandom random) {
        return Instant.ofEpochSecond(
                random.nextLong(4_000_000_000L), random.nextBoolean() ? 0 : random.nextInt(1_000_000_000));
    }

    private static Optional<String> name(SplittableRandom random) {
        return random.nextBoolean() ? Optional.empty() : Optional.of("Zoë " + random.nextInt(9));
    }
}
