package dev.mysteryshopper.reports.transcript;

import dev.mysteryshopper.reports.lines.Fields;
import dev.mysteryshopper.reports.lines.Unreadable;
import dev.mysteryshopper.reports.transcript.Conversation.Contact;
import dev.mysteryshopper.reports.transcript.Conversation.Message;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads a recorded journey from a line of JSON. Labels that stand in it are not looked at. */
public final class TranscriptReading {

    private static final String JOURNEY =
            "one journey a line, such as {\"journey\": \"1\", \"goal\": \"...\", \"contacts\": [{\"contact\": \"c1\","
                    + " \"channel\": \"phone\", \"opened\": \"...\", \"closed\": null, \"messages\": [...]}]}";
    private static final String TIME = "a time, such as 2026-03-02T09:00:00Z";
    private static final Instant EARLIEST = Instant.parse("1900-01-01T00:00:00Z");
    private static final Instant LATEST = Instant.parse("2200-01-01T00:00:00Z");

    private TranscriptReading() {}

    /**
     * The journey in a line. Of two contacts with one name the second is called {@code c1#2}.
     *
     * @throws Unreadable if it holds none
     */
    public static Conversation read(byte[] line) throws Unreadable {
        Fields fields = Fields.of(line, JOURNEY);
        String journey = fields.id("journey", "the name of the journey").strip();
        String goal = fields.optionalText("goal", "what the customer wanted, in one phrase")
                .map(String::strip)
                .orElse("");
        List<Fields> listed = fields.objects("contacts", "a list of contacts");
        if (listed.isEmpty()) {
            throw fields.wrong("contacts", "is empty", "at least one contact");
        }
        Set<String> names = new HashSet<>();
        List<Contact> contacts = new ArrayList<>(listed.size());
        for (Fields contact : listed) {
            contacts.add(contact(contact, names));
        }
        return new Conversation(journey, goal, contacts);
    }

    private static Contact contact(Fields fields, Set<String> names) throws Unreadable {
        String name =
                fields.id("contact", "the name of the contact, such as c1").strip();
        String free = name;
        for (int n = 2; !names.add(free); n++) {
            free = name + "#" + n;
        }
        String channel = fields.id("channel", "phone, chat, email, social, sms or another word")
                .strip();
        Instant opened = time(fields, "opened");
        Optional<Instant> closed =
                fields.optionalText("closed", TIME + ", or null").isPresent()
                        ? Optional.of(time(fields, "closed"))
                        : Optional.empty();
        List<Message> messages = new ArrayList<>();
        for (Fields message : fields.objects("messages", "a list of messages")) {
            messages.add(message(message));
        }
        return new Contact(free, channel, opened, closed, messages);
    }

    private static Message message(Fields fields) throws Unreadable {
        Instant at = time(fields, "at");
        String from = fields.text("from", "\"shopper\" or \"company\"");
        if (!from.equals("shopper") && !from.equals("company")) {
            throw fields.wrong("from", "is " + Fields.shown(from), "\"shopper\" or \"company\"");
        }
        return new Message(
                at,
                from.equals("company"),
                fields.text("text", "what was said"),
                name(fields, "by", "who said it"),
                name(fields, "desk", "the desk that said it"));
    }

    private static Optional<String> name(Fields fields, String key, String expected) throws Unreadable {
        return fields.optionalText(key, expected + ", or null")
                .map(String::strip)
                .filter(name -> !name.isEmpty());
    }

    private static Instant time(Fields fields, String key) throws Unreadable {
        String text = fields.text(key, TIME);
        Instant time;
        try {
            time = Instant.parse(text);
        } catch (DateTimeException e) {
            throw fields.wrong(key, "is " + Fields.shown(text), TIME);
        }
        if (time.isBefore(EARLIEST) || time.isAfter(LATEST)) {
            throw fields.wrong(key, "is " + Fields.shown(text), "a time between the years 1900 and 2200");
        }
        return time;
    }
}
