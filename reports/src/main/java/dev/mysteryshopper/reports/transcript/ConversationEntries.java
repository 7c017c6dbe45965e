package dev.mysteryshopper.reports.transcript;

import dev.mysteryshopper.reports.journal.ContactClosed;
import dev.mysteryshopper.reports.journal.ContactOpened;
import dev.mysteryshopper.reports.journal.Ending;
import dev.mysteryshopper.reports.journal.JourneyEntry;
import dev.mysteryshopper.reports.journal.JourneyFinished;
import dev.mysteryshopper.reports.journal.JourneyOutcome;
import dev.mysteryshopper.reports.journal.JourneyStarted;
import dev.mysteryshopper.reports.journal.MessageReceived;
import dev.mysteryshopper.reports.journal.MessageSent;
import dev.mysteryshopper.reports.journal.Moment;
import dev.mysteryshopper.reports.journal.ValueRead;
import dev.mysteryshopper.reports.transcript.Conversation.Contact;
import dev.mysteryshopper.reports.transcript.Conversation.Message;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The entries of a journal that a recorded journey comes to. Spans are counted from the journey's beginning; where the times of
 * a contact go back, the order of its messages is kept and the time stands still.
 */
public final class ConversationEntries {

    /** What a journey without a goal came for. */
    static final String NO_GOAL = "talk to the company";

    /** Where a value stood that was heard in what was said. */
    private static final String ANSWER = "the answer";

    private static final String SHOPPER = "Customer";
    private static final String FEATURE = "Recorded conversations";

    private final Conversation conversation;
    private final String file;
    private final int line;
    private final Listening listening;
    private final Instant began;
    private final List<JourneyEntry> entries = new ArrayList<>();
    private long last;

    private ConversationEntries(Conversation conversation, String file, int line, Listening listening) {
        this.conversation = conversation;
        this.file = file;
        this.line = line;
        this.listening = listening;
        this.began = conversation.contacts().stream()
                .map(Contact::opened)
                .min(Instant::compareTo)
                .orElse(Instant.EPOCH);
    }

    /**
     * The entries, in order.
     *
     * @param file the file that the journey was recorded in
     * @param line its line there, from 1
     * @param listening hears what the company stated
     */
    public static List<JourneyEntry> of(Conversation conversation, String file, int line, Listening listening) {
        return new ConversationEntries(conversation, file, line, listening).entries();
    }

    /** The name under which the journal knows a contact: unlike that of any other of the run. */
    public static String contactId(String journey, String contact) {
        return journey + "/" + contact;
    }

    /** The name of a contact within its journey, as it was recorded. */
    static String contactOf(String journey, String id) {
        String prefix = journey + "/";
        return id.startsWith(prefix) ? id.substring(prefix.length()) : id;
    }

    private List<JourneyEntry> entries() {
        String journey = conversation.journey();
        entries.add(new JourneyStarted(
                new Moment(began, 0),
                journey,
                conversation.goal().isEmpty() ? journey : conversation.goal(),
                FEATURE,
                file,
                line,
                "",
                List.of(),
                "",
                List.of()));
        conversation.contacts().forEach(this::contact);
        entries.add(new JourneyFinished(new Moment(began.plusNanos(last), last), journey, JourneyOutcome.MET, ""));
        return entries;
    }

    private void contact(Contact contact) {
        String journey = conversation.journey();
        String id = contactId(journey, contact.contact());
        Clock clock = new Clock();
        entries.add(new ContactOpened(
                clock.at(contact.opened()),
                journey,
                id,
                contact.channel(),
                ContactOpened.RECORDED,
                SHOPPER,
                conversation.goal().isEmpty() ? NO_GOAL : conversation.goal(),
                false,
                0));
        boolean answered = false;
        Map<Integer, Listening.Heard> heard = listening.in(contact);
        for (int i = 0; i < contact.messages().size(); i++) {
            Message message = contact.messages().get(i);
            Moment at = clock.at(message.at());
            answered |= message.byCompany();
            entries.add(
                    message.byCompany()
                            ? new MessageReceived(
                                    at,
                                    journey,
                                    id,
                                    message.text(),
                                    message.by().orElse(null),
                                    message.desk().orElse(null),
                                    null)
                            : new MessageSent(at, journey, id, message.text(), List.of()));
            Listening.Heard value = heard.get(i);
            if (value != null) {
                entries.add(new ValueRead(
                        at,
                        journey,
                        id,
                        value.fact(),
                        value.type().word(),
                        value.subject(),
                        value.text(),
                        message.text(),
                        ANSWER,
                        message.by().orElse(null),
                        message.desk().orElse(null)));
            }
        }
        if (contact.closed().isPresent()) {
            entries.add(new ContactClosed(
                    clock.at(contact.closed().get()), journey, id, answered ? Ending.DONE : Ending.GAVE_UP, ""));
        }
        last = Math.max(last, clock.nanos);
    }

    /** The moments of one contact: its times as recorded, its count never going back. */
    private final class Clock {

        private long nanos;

        Moment at(Instant time) {
            nanos = Math.max(nanos, Duration.between(began, time).toNanos());
            return new Moment(time, nanos);
        }
    }
}
