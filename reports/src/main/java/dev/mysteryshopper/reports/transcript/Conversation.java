package dev.mysteryshopper.reports.transcript;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A recorded journey: what a customer wanted and all that was said about it.
 *
 * @param journey name of the journey, not blank
 * @param goal what the customer wanted, in one phrase; empty if nobody wrote it down
 * @param contacts the contacts in order, at least one
 */
public record Conversation(String journey, String goal, List<Contact> contacts) {

    public Conversation {
        contacts = List.copyOf(contacts);
    }

    /** The same under another name. */
    public Conversation named(String name) {
        return new Conversation(name, goal, contacts);
    }

    /**
     * One stay on one channel.
     *
     * @param contact name of the contact, unlike that of any other in the journey
     * @param channel phone, chat, email, social, sms, or another word
     * @param opened when it began
     * @param closed when it ended; empty if the thread was never closed
     * @param messages what was said, in order; empty if nobody said anything
     */
    public record Contact(
            String contact, String channel, Instant opened, Optional<Instant> closed, List<Message> messages) {

        public Contact {
            messages = List.copyOf(messages);
        }
    }

    /**
     * Something that was said.
     *
     * @param at when
     * @param byCompany whether the company said it, person or machine; else the customer did
     * @param text what was said
     * @param by name of who said it on the company's side; empty if not told
     * @param desk desk that said it; empty if not told
     */
    public record Message(Instant at, boolean byCompany, String text, Optional<String> by, Optional<String> desk) {}
}
