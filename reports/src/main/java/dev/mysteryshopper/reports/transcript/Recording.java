package dev.mysteryshopper.reports.transcript;

import dev.mysteryshopper.reports.journal.ContactClosed;
import dev.mysteryshopper.reports.journal.ContactEntry;
import dev.mysteryshopper.reports.journal.ContactOpened;
import dev.mysteryshopper.reports.journal.Held;
import dev.mysteryshopper.reports.journal.JourneyEntry;
import dev.mysteryshopper.reports.journal.JourneyStarted;
import dev.mysteryshopper.reports.journal.MessageReceived;
import dev.mysteryshopper.reports.journal.MessageSent;
import dev.mysteryshopper.reports.measure.JourneyLog;
import dev.mysteryshopper.reports.transcript.Conversation.Contact;
import dev.mysteryshopper.reports.transcript.Conversation.Message;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The conversation that a journey held, as far as it was one: contacts in which something was said, in the order in which they were
 * opened. Pages, requests, and contacts that only set the journey up are left out; a hold that the company told without words stands
 * as a note, {@code [on hold]}.
 */
public final class Recording {

    private final Map<String, Talk> talks = new LinkedHashMap<>();
    private String goal = "";

    /** What was said in one contact. */
    private static final class Talk {

        private final ContactOpened opened;
        private final List<Message> messages = new ArrayList<>();
        private Optional<Instant> closed = Optional.empty();

        private Talk(ContactOpened opened) {
            this.opened = opened;
        }
    }

    private Recording() {}

    /** The conversation of a journey; empty if nothing was said in it. */
    public static Optional<Conversation> of(JourneyLog log) {
        Recording recording = new Recording();
        log.entries().forEach(recording::take);
        List<Contact> contacts = new ArrayList<>();
        for (Talk talk : recording.talks.values()) {
            if (!talk.messages.isEmpty()) {
                contacts.add(new Contact(
                        ConversationEntries.contactOf(log.journey(), talk.opened.contact()),
                        talk.opened.channel(),
                        talk.opened.moment().at(),
                        talk.closed,
                        talk.messages));
            }
        }
        return contacts.isEmpty()
                ? Optional.empty()
                : Optional.of(new Conversation(log.journey(), recording.goal, contacts));
    }

    private void take(JourneyEntry entry) {
        if (entry instanceof JourneyStarted started) {
            goal = started.name();
        } else if (entry instanceof ContactOpened opened && !opened.setUp()) {
            talks.put(opened.contact(), new Talk(opened));
        } else if (entry instanceof ContactEntry one) {
            Talk talk = talks.get(one.contact());
            if (talk != null) {
                hear(talk, one);
            }
        }
    }

    private static void hear(Talk talk, ContactEntry entry) {
        Instant at = entry.moment().at();
        if (entry instanceof MessageSent sent) {
            talk.messages.add(new Message(at, false, sent.text(), Optional.empty(), Optional.empty()));
        } else if (entry instanceof MessageReceived received) {
            talk.messages.add(new Message(
                    at,
                    true,
                    received.text(),
                    Optional.ofNullable(received.by()),
                    Optional.ofNullable(received.desk())));
        } else if (entry instanceof Held held) {
            String text = held.text().isBlank() ? "[on hold]" : held.text();
            boolean said = !talk.messages.isEmpty()
                    && talk.messages.get(talk.messages.size() - 1).text().equals(text);
            if (!said) {
                talk.messages.add(new Message(at, true, text, Optional.empty(), Optional.empty()));
            }
        } else if (entry instanceof ContactClosed closed) {
            talk.closed = Optional.of(closed.moment().at());
        }
    }
}
