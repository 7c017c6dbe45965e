package dev.mysteryshopper.reports.measure;

import dev.mysteryshopper.reports.conversation.Resolution;
import dev.mysteryshopper.reports.journal.EventLogged;
import dev.mysteryshopper.reports.journal.Moment;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * What the rows of an event log tell of a contact. It waits in the queue until a desk has it in hand, is on hold while its status
 * says so, and was transferred when another desk has it in hand after that; a status tells the outcome where its words do.
 */
final class Ticket {

    private final ContactLog contact;
    private final List<Transfer> transfers = new ArrayList<>();
    private final List<Wait> queue = new ArrayList<>();
    private final List<Hold> holds = new ArrayList<>();
    private final Set<String> passedOn = new HashSet<>();
    private String desk = "";
    private boolean answered;
    private boolean waiting;
    private Optional<EventLogged> held = Optional.empty();
    private Optional<Resolution> resolution = Optional.empty();
    private Optional<Moment> resolved = Optional.empty();

    private Ticket(ContactLog contact) {
        this.contact = contact;
    }

    /** Empty for a contact of which no event log tells. */
    static Optional<Ticket> of(ContactLog contact) {
        Ticket ticket = new Ticket(contact);
        boolean any = false;
        for (var entry : contact.entries()) {
            if (entry instanceof EventLogged row) {
                ticket.take(row, TicketState.of(row.status()));
                any = true;
            }
        }
        return any ? Optional.of(ticket) : Optional.empty();
    }

    private void take(EventLogged row, TicketState state) {
        boolean moved = !row.desk().isBlank() && !plain(row.desk()).equals(plain(desk));
        if (moved) {
            if (answered && !desk.isEmpty()) {
                transfer(row);
            }
            desk = row.desk().strip();
        }
        if (!answered) {
            boolean inHand = state != TicketState.WAITING
                    && state != TicketState.HELD
                    && !(desk.isEmpty() && state == TicketState.UNTOLD);
            if (inHand && waiting) {
                queue.add(
                        TalkWaits.wait(contact, WaitKind.QUEUE, contact.opened().moment(), row.moment(), true));
            }
            waiting |= !inHand;
            answered = inHand;
        }
        hold(row, state, moved);
        switch (state) {
            case RESOLVED -> {
                resolved = resolution.equals(Optional.of(Resolution.RESOLVED)) ? resolved : Optional.of(row.moment());
                resolution = Optional.of(Resolution.RESOLVED);
            }
            case REFUSED -> resolution = Optional.of(Resolution.UNRESOLVED);
            case ABANDONED -> resolution = Optional.of(Resolution.ABANDONED);
            case WAITING, HELD, WORKED_ON -> resolution = Optional.empty();
            case UNTOLD -> {
                // says nothing of it
            }
        }
    }

    private void hold(EventLogged row, TicketState state, boolean moved) {
        boolean goesOn = state == TicketState.HELD || (state == TicketState.UNTOLD && !moved);
        if (held.isPresent() && !goesOn) {
            Moment since = held.get().moment();
            holds.add(new Hold(
                    contact.id(), contact.channel(), since.at(), since.until(row.moment()), true, Optional.empty()));
            held = Optional.empty();
        }
        if (answered && state == TicketState.HELD && held.isEmpty()) {
            held = Optional.of(row);
        }
    }

    private void transfer(EventLogged row) {
        String to = row.desk().strip();
        passedOn.add(plain(desk));
        boolean higher = Transfers.isHigher(to) && !Transfers.isHigher(desk);
        transfers.add(new Transfer(
                contact.id(),
                contact.channel(),
                desk,
                to,
                higher ? TransferKind.ESCALATION : TransferKind.UNKNOWN,
                passedOn.contains(plain(to)),
                row.moment().at(),
                Optional.empty()));
    }

    private static String plain(String name) {
        return name.strip().toLowerCase(Locale.ROOT);
    }

    List<Transfer> transfers() {
        return transfers;
    }

    List<Hold> holds() {
        return holds;
    }

    /** The wait in the queue, and the holds. */
    List<Wait> waits() {
        List<Wait> waits = new ArrayList<>(queue);
        holds.forEach(hold -> waits.add(Waits.of(hold)));
        return waits;
    }

    /** What it came to; empty where no status tells. */
    Optional<Resolution> resolution() {
        return resolution;
    }

    /** From opening it to the status that said it was resolved, if it stayed so. */
    Optional<Duration> timeToResolution() {
        return resolution.filter(came -> came == Resolution.RESOLVED).isPresent()
                ? resolved.map(contact.opened().moment()::until)
                : Optional.empty();
    }
}
