package dev.mysteryshopper.reports.measure;

import dev.mysteryshopper.reports.conversation.Ask;
import dev.mysteryshopper.reports.conversation.ContactTalk;
import dev.mysteryshopper.reports.conversation.Conversation;
import dev.mysteryshopper.reports.conversation.HandOver;
import dev.mysteryshopper.reports.conversation.JourneyTalk;
import dev.mysteryshopper.reports.conversation.Medium;
import dev.mysteryshopper.reports.conversation.Pause;
import dev.mysteryshopper.reports.conversation.Pledge;
import dev.mysteryshopper.reports.conversation.TalkReader;
import dev.mysteryshopper.reports.conversation.Turn;
import dev.mysteryshopper.reports.journal.ContactEntry;
import dev.mysteryshopper.reports.journal.FieldFilled;
import dev.mysteryshopper.reports.journal.MessageReceived;
import dev.mysteryshopper.reports.journal.MessageSent;
import dev.mysteryshopper.reports.journal.Moment;
import dev.mysteryshopper.reports.journal.RequestAnswered;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * What the words of a journey's contacts tell, for the measures: contact by contact, in the order in which they were opened.
 * A contact without messages tells nothing; what was given in its fields counts as given.
 */
final class Talks {

    private final Map<String, ContactTalk> talks = new HashMap<>();
    private final Map<String, ContactLog> contacts = new HashMap<>();
    private final Map<String, List<ContactEntry>> messages = new HashMap<>();
    private final JourneyTalk journey;

    private Talks(List<ContactLog> all, ZoneId zone) {
        List<Conversation> conversations = new ArrayList<>();
        for (ContactLog contact : all) {
            Conversation conversation = conversation(contact);
            if (!conversation.turns().isEmpty()) {
                conversations.add(conversation);
            }
            contacts.put(contact.id(), contact);
        }
        this.journey = new TalkReader(zone).read(conversations);
        journey.contacts().forEach(talk -> talks.put(talk.contact(), talk));
    }

    static Talks of(List<ContactLog> all, ZoneId zone) {
        return new Talks(all, zone);
    }

    /** The journey as a whole. */
    JourneyTalk journey() {
        return journey;
    }

    private Conversation conversation(ContactLog contact) {
        List<Turn> turns = new ArrayList<>();
        List<ContactEntry> spoken = new ArrayList<>();
        for (ContactEntry entry : contact.entries()) {
            Instant at = entry.moment().at();
            if (entry instanceof MessageSent sent) {
                turns.add(new Turn(spoken.size(), at, false, null, null, null, sent.text(), sent.told()));
                spoken.add(entry);
            } else if (entry instanceof MessageReceived heard) {
                turns.add(new Turn(
                        spoken.size(), at, true, heard.by(), heard.desk(), heard.automated(), heard.text(), List.of()));
                spoken.add(entry);
            } else if (entry instanceof FieldFilled field && !field.told().isEmpty()) {
                turns.add(new Turn(-1, at, false, null, null, null, "", field.told()));
            } else if (entry instanceof RequestAnswered request
                    && !request.told().isEmpty()) {
                turns.add(new Turn(-1, at, false, null, null, null, "", request.told()));
            }
        }
        messages.put(contact.id(), spoken);
        boolean silent = contact.opened().setUp() || spoken.isEmpty();
        return new Conversation(
                contact.id(),
                contact.opened().shopper(),
                Medium.of(contact.channel(), contact.opened().kind()),
                silent,
                contact.opened().moment().at(),
                contact.end().at(),
                turns);
    }

    List<Transfer> transfers(ContactLog contact) {
        ContactTalk talk = talks.get(contact.id());
        if (talk == null) {
            return List.of();
        }
        List<Transfer> transfers = new ArrayList<>();
        Set<String> passedOn = new HashSet<>();
        for (HandOver handOver : talk.handOvers()) {
            passedOn.add(plain(handOver.from()));
            boolean back = passedOn.contains(plain(handOver.to()))
                    && !plain(handOver.to()).equals(plain(handOver.from()));
            transfers.add(new Transfer(
                    contact.id(),
                    contact.channel(),
                    handOver.from(),
                    handOver.to(),
                    kind(handOver.kind()),
                    back,
                    at(contact, handOver.message()),
                    Optional.of(source(contact, handOver.message()))));
        }
        return transfers;
    }

    private static TransferKind kind(HandOver.Kind kind) {
        return switch (kind) {
            case BOT_TO_HUMAN -> TransferKind.HAND_OFF;
            case ESCALATION -> TransferKind.ESCALATION;
            case WARM -> TransferKind.WARM;
            case COLD -> TransferKind.COLD;
        };
    }

    List<Question> questions(ContactLog contact) {
        ContactTalk talk = talks.get(contact.id());
        if (talk == null) {
            return List.of();
        }
        List<Question> questions = new ArrayList<>();
        for (Ask ask : talk.asks()) {
            MessageReceived message = heard(contact, ask.message());
            questions.add(new Question(
                    contact.id(),
                    contact.channel(),
                    contact.opened().shopper(),
                    ask.item(),
                    ask.identity(),
                    ask.retell(),
                    message.text(),
                    message.by(),
                    message.desk(),
                    message.moment().at(),
                    OptionalInt.of(ask.message())));
        }
        return questions;
    }

    List<Hold> holds(ContactLog contact) {
        ContactTalk talk = talks.get(contact.id());
        if (talk == null) {
            return List.of();
        }
        List<ContactEntry> spoken = messages.getOrDefault(contact.id(), List.of());
        List<Hold> holds = new ArrayList<>();
        for (Pause pause : talk.pauses()) {
            Moment from = spoken.get(pause.message()).moment();
            Moment to = pause.ended().isPresent()
                    ? spoken.get(pause.ended().getAsInt()).moment()
                    : contact.end();
            holds.add(new Hold(
                    contact.id(),
                    contact.channel(),
                    from.at(),
                    from.until(to),
                    pause.ended().isPresent(),
                    Optional.of(source(contact, pause.message()))));
        }
        return holds;
    }

    Optional<Deflection> deflection(ContactLog contact) {
        return Optional.ofNullable(talks.get(contact.id()))
                .flatMap(ContactTalk::pointer)
                .map(pointer -> new Deflection(
                        contact.id(),
                        contact.channel(),
                        pointer.to(),
                        at(contact, pointer.message()),
                        Optional.of(source(contact, pointer.message()))));
    }

    List<Promise> promises(ContactLog contact) {
        ContactTalk talk = talks.get(contact.id());
        if (talk == null) {
            return List.of();
        }
        List<Promise> promises = new ArrayList<>();
        for (Pledge pledge : talk.pledges()) {
            promises.add(new Promise(
                    contact.id(),
                    contact.channel(),
                    pledge.what(),
                    pledge.within(),
                    pledge.at(),
                    pledge.due(),
                    standing(pledge.standing()),
                    source(contact, pledge.message())));
        }
        return promises;
    }

    private static Promise.Standing standing(Pledge.Standing standing) {
        return switch (standing) {
            case KEPT -> Promise.Standing.KEPT;
            case BROKEN -> Promise.Standing.BROKEN;
            case OPEN -> Promise.Standing.OPEN;
        };
    }

    private MessageReceived heard(ContactLog contact, int message) {
        return (MessageReceived) messages.getOrDefault(contact.id(), List.of()).get(message);
    }

    private Instant at(ContactLog contact, int message) {
        return heard(contact, message).moment().at();
    }

    private Source source(ContactLog contact, int message) {
        return new Source(message, heard(contact, message).text());
    }

    private static String plain(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    /** The contacts with each message marked as a machine's or a person's, where the company does not tell. */
    List<ContactLog> marked(List<ContactLog> measured) {
        return measured.stream().map(this::marked).toList();
    }

    private static boolean isTurn(ContactEntry entry) {
        if (entry instanceof FieldFilled field) {
            return !field.told().isEmpty();
        }
        if (entry instanceof RequestAnswered request) {
            return !request.told().isEmpty();
        }
        return entry instanceof MessageReceived || entry instanceof MessageSent;
    }

    private ContactLog marked(ContactLog contact) {
        ContactTalk talk = talks.get(contact.id());
        if (talk == null || contact.signals()) {
            return contact;
        }
        List<ContactEntry> entries = new ArrayList<>();
        int turn = 0;
        for (ContactEntry entry : contact.entries()) {
            if (entry instanceof MessageReceived heard) {
                entries.add(
                        heard.automated() != null
                                ? heard
                                : new MessageReceived(
                                        heard.moment(),
                                        heard.journey(),
                                        heard.contact(),
                                        heard.text(),
                                        heard.by(),
                                        heard.desk(),
                                        talk.automated().get(turn)));
            } else {
                entries.add(entry);
            }
            turn += isTurn(entry) ? 1 : 0;
        }
        return new ContactLog(contact.opened(), entries);
    }
}
