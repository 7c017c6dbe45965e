package dev.mysteryshopper.reports.measure;

import dev.mysteryshopper.reports.journal.AskedFor;
import dev.mysteryshopper.reports.journal.ContactEntry;
import dev.mysteryshopper.reports.journal.FieldFilled;
import dev.mysteryshopper.reports.journal.JourneyEntry;
import dev.mysteryshopper.reports.journal.MessageReceived;
import dev.mysteryshopper.reports.journal.MessageSent;
import dev.mysteryshopper.reports.journal.RequestAnswered;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;

/**
 * What a journey's shoppers were asked for. To ask for what the same shopper gave before in this journey, on any channel
 * and also while the journey was set up, makes them tell it again. To ask once more before it was answered is the same
 * question.
 */
final class Questions {

    private final Map<String, ContactLog> contacts = new HashMap<>();
    private final Set<String> given = new HashSet<>();
    private final Set<String> open = new HashSet<>();
    private final Map<String, Integer> messages = new HashMap<>();
    private final List<Question> questions = new ArrayList<>();

    private Questions(List<ContactLog> contacts) {
        contacts.forEach(contact -> this.contacts.put(contact.id(), contact));
    }

    static List<Question> of(JourneyLog log, List<ContactLog> contacts) {
        Questions questions = new Questions(contacts);
        for (JourneyEntry entry : log.entries()) {
            if (entry instanceof MessageSent sent) {
                questions.messages.merge(sent.contact(), 1, Integer::sum);
                questions.told(sent, sent.told());
            } else if (entry instanceof MessageReceived received) {
                questions.messages.merge(received.contact(), 1, Integer::sum);
            } else if (entry instanceof FieldFilled filled) {
                questions.told(filled, filled.told());
            } else if (entry instanceof RequestAnswered request) {
                questions.told(request, request.told());
            } else if (entry instanceof AskedFor asked) {
                questions.asked(asked);
            }
        }
        return questions.questions;
    }

    private void told(ContactEntry entry, List<String> items) {
        for (String item : items) {
            given.add(shopper(entry) + "\n" + plain(item));
            open.remove(entry.contact() + "\n" + plain(item));
        }
    }

    private void asked(AskedFor asked) {
        ContactLog contact = contacts.get(asked.contact());
        if (contact == null || !open.add(asked.contact() + "\n" + plain(asked.item()))) {
            return;
        }
        if (!contact.opened().setUp()) {
            questions.add(new Question(
                    asked.contact(),
                    contact.channel(),
                    shopper(asked),
                    asked.item(),
                    asked.identity(),
                    given.contains(shopper(asked) + "\n" + plain(asked.item())),
                    asked.quote(),
                    asked.by(),
                    asked.desk(),
                    asked.moment().at(),
                    lastMessage(asked.contact())));
        }
    }

    private OptionalInt lastMessage(String contact) {
        int count = messages.getOrDefault(contact, 0);
        return count == 0 ? OptionalInt.empty() : OptionalInt.of(count - 1);
    }

    private String shopper(ContactEntry entry) {
        ContactLog contact = contacts.get(entry.contact());
        return contact == null ? "" : contact.opened().shopper();
    }

    private static String plain(String item) {
        return item.strip().toLowerCase(Locale.ROOT);
    }
}
