package dev.mysteryshopper.reports.measure;

import dev.mysteryshopper.reports.journal.AskedFor;
import dev.mysteryshopper.reports.journal.ContactClosed;
import dev.mysteryshopper.reports.journal.ContactEntry;
import dev.mysteryshopper.reports.journal.ContactOpened;
import dev.mysteryshopper.reports.journal.DeskChanged;
import dev.mysteryshopper.reports.journal.Ending;
import dev.mysteryshopper.reports.journal.EventLogged;
import dev.mysteryshopper.reports.journal.Held;
import dev.mysteryshopper.reports.journal.MessageReceived;
import dev.mysteryshopper.reports.journal.MessageSent;
import dev.mysteryshopper.reports.journal.Moment;
import dev.mysteryshopper.reports.journal.PageShown;
import dev.mysteryshopper.reports.journal.Queued;
import dev.mysteryshopper.reports.journal.RequestAnswered;
import dev.mysteryshopper.reports.journal.Resumed;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * All entries of one contact, in the order of their moments.
 *
 * @param opened its first entry; made up from the next one where it is missing in the journal
 * @param entries its entries, the first one among them
 */
record ContactLog(ContactOpened opened, List<ContactEntry> entries) {

    ContactLog {
        entries = List.copyOf(entries);
    }

    /** The contacts of a journey, in the order in which they were opened. */
    static List<ContactLog> of(JourneyLog log) {
        Map<String, List<ContactEntry>> contacts = new LinkedHashMap<>();
        for (var entry : log.entries()) {
            if (entry instanceof ContactEntry one) {
                contacts.computeIfAbsent(one.contact(), id -> new ArrayList<>()).add(one);
            }
        }
        return contacts.values().stream()
                .map(entries -> new ContactLog(opening(entries), entries))
                .toList();
    }

    private static ContactOpened opening(List<ContactEntry> entries) {
        for (ContactEntry entry : entries) {
            if (entry instanceof ContactOpened opened) {
                return opened;
            }
        }
        ContactEntry first = entries.get(0);
        return new ContactOpened(
                first.moment(), first.journey(), first.contact(), "unknown", "unknown", "unknown", "unknown", false, 0);
    }

    String id() {
        return opened.contact();
    }

    /** What the shopper came for, where that tells one contact from another: recorded journeys have each a goal of their own. */
    String errand() {
        return opened.kind().equals(ContactOpened.RECORDED) ? "" : opened.action();
    }

    String channel() {
        return opened.channel();
    }

    Optional<ContactClosed> closed() {
        for (int i = entries.size() - 1; i >= 0; i--) {
            if (entries.get(i) instanceof ContactClosed closed) {
                return Optional.of(closed);
            }
        }
        return Optional.empty();
    }

    Optional<Ending> ending() {
        return closed().map(ContactClosed::ending);
    }

    /** Its last moment that was seen. */
    Moment end() {
        return closed().map(ContactClosed::moment)
                .orElseGet(() -> entries.get(entries.size() - 1).moment());
    }

    /** Whether the company said, showed or answered anything. */
    boolean answered() {
        return entries.stream()
                .anyMatch(entry -> entry instanceof MessageReceived
                        || entry instanceof PageShown
                        || entry instanceof RequestAnswered
                        || (entry instanceof EventLogged row && TicketState.of(row.status()) != TicketState.WAITING));
    }

    /** Whether the channel tells of desks, queues and holds by itself, so that no words need to be read for them. */
    boolean signals() {
        return entries.stream()
                .anyMatch(entry -> entry instanceof DeskChanged
                        || entry instanceof EventLogged
                        || entry instanceof Held
                        || entry instanceof Resumed
                        || entry instanceof Queued);
    }

    /** Whether the channel names what is asked for or given. */
    boolean namesItems() {
        return entries.stream()
                .anyMatch(entry -> entry instanceof AskedFor
                        || (entry instanceof MessageSent sent && !sent.told().isEmpty()));
    }

    /** The company's last message up to this moment; empty if it had said nothing. */
    Optional<Source> lastHeard(Moment until) {
        Optional<Source> last = Optional.empty();
        int message = 0;
        for (ContactEntry entry : entries) {
            if (entry.moment().nanos() > until.nanos()) {
                break;
            }
            if (entry instanceof MessageReceived received) {
                last = Optional.of(new Source(message, received.text()));
            }
            message += isMessage(entry) ? 1 : 0;
        }
        return last;
    }

    /** The company's message that tells of what happened at this moment: its last word before, if that was the last one spoken, else its next. */
    Optional<Source> telling(Moment moment) {
        Optional<Source> telling = Optional.empty();
        int message = 0;
        for (ContactEntry entry : entries) {
            boolean after = entry.moment().nanos() > moment.nanos();
            if (after && telling.isPresent()) {
                break;
            }
            if (entry instanceof MessageReceived received) {
                telling = Optional.of(new Source(message, received.text()));
            } else if (entry instanceof MessageSent) {
                telling = Optional.empty();
            }
            message += isMessage(entry) ? 1 : 0;
        }
        return telling;
    }

    private static boolean isMessage(ContactEntry entry) {
        return entry instanceof MessageReceived || entry instanceof MessageSent;
    }

    /**
     * The moment until which the shopper waited for what never came; empty if the contact ended in good order, or if
     * nothing tells why it ended.
     */
    Optional<Moment> waitedInVainUntil() {
        return closed().filter(closed -> switch (closed.ending()) {
                    case GAVE_UP, DROPPED, CLOSED_BY_COMPANY, FAILED -> true;
                    case DONE, DEFLECTED, BROKEN -> false;
                })
                .map(ContactClosed::moment);
    }
}
