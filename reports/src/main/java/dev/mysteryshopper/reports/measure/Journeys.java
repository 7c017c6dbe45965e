package dev.mysteryshopper.reports.measure;

import dev.mysteryshopper.reports.journal.ExpectationChecked;
import dev.mysteryshopper.reports.journal.JourneyEntry;
import dev.mysteryshopper.reports.journal.JourneyFinished;
import dev.mysteryshopper.reports.journal.JourneyStarted;
import dev.mysteryshopper.reports.journal.Moment;
import dev.mysteryshopper.reports.journal.RunStarted;
import dev.mysteryshopper.reports.journal.ValueRead;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Derives what a journey came to from its log: from the whole one for a report, from the one so far for a Then. Contacts
 * that only set the journey up are listed, and are in no measure. Immutable; used by many threads.
 */
public final class Journeys {

    private final Sense sense;

    /**
     * The journeys of a run.
     *
     * @param run the run's first entry: it says how the company's money, dates and hours are read
     */
    public Journeys(RunStarted run) {
        this.sense = new Sense(run);
    }

    /** What the company stated in a journey so far, in order; without what only set the journey up. */
    public List<Statement> statements(JourneyLog log) {
        return statements(measured(ContactLog.of(log)));
    }

    private static List<ContactLog> measured(List<ContactLog> contacts) {
        return contacts.stream().filter(contact -> !contact.opened().setUp()).toList();
    }

    private List<Statement> statements(List<ContactLog> contacts) {
        List<Statement> statements = new ArrayList<>();
        for (ContactLog contact : contacts) {
            for (var entry : contact.entries()) {
                if (entry instanceof ValueRead read) {
                    statements.add(sense.statement(contact, read));
                }
            }
        }
        statements.sort(Comparator.comparing(Statement::at));
        return statements;
    }

    /** What the journey came to, as far as the log goes. */
    public JourneyResult result(JourneyLog log) {
        List<ContactLog> contacts = ContactLog.of(log);
        Talks talks = Talks.of(contacts, sense.zone());
        List<ContactLog> measured = talks.marked(measured(contacts));
        List<Transfer> transfers = new ArrayList<>();
        List<Hold> holds = new ArrayList<>();
        List<Deflection> deflections = new ArrayList<>();
        List<Promise> promises = new ArrayList<>();
        List<Wait> waits = new ArrayList<>();
        List<Ticket> tickets = new ArrayList<>();
        for (ContactLog contact : measured) {
            Optional<Ticket> ticket = Ticket.of(contact);
            if (ticket.isPresent()) {
                tickets.add(ticket.get());
                transfers.addAll(ticket.get().transfers());
                holds.addAll(ticket.get().holds());
                waits.addAll(ticket.get().waits());
                continue;
            }
            // what the channel wrote down beats what the words tell; neither is counted twice
            boolean signals = contact.signals();
            transfers.addAll(signals ? Transfers.of(contact) : talks.transfers(contact));
            List<Hold> held = signals ? Holds.of(contact) : talks.holds(contact);
            holds.addAll(held);
            waits.addAll(Waits.of(contact, held));
            Deflections.of(contact, talks).ifPresent(deflections::add);
            promises.addAll(talks.promises(contact));
        }
        transfers.sort(Comparator.comparing(Transfer::at));
        holds.sort(Comparator.comparing(Hold::began));
        promises.sort(Comparator.comparing(Promise::at));
        waits.sort(Comparator.comparing(Wait::began).thenComparing(Wait::kind));
        return new JourneyResult(
                started(log),
                last(log, JourneyFinished.class),
                took(log.entries()),
                contacts.stream().map(Contacts::of).toList(),
                transfers,
                waits,
                questions(log, contacts, talks),
                statements(measured),
                all(log, ExpectationChecked.class),
                deflections,
                holds,
                promises,
                Resolutions.of(measured, talks.journey()).or(() -> last(tickets).flatMap(Ticket::resolution)),
                FirstResponses.automated(measured, talks.journey()),
                FirstResponses.human(measured, talks.journey()),
                TimeToResolution.of(measured).or(() -> last(tickets).flatMap(Ticket::timeToResolution)),
                Script.of(log));
    }

    private static List<Question> questions(JourneyLog log, List<ContactLog> contacts, Talks talks) {
        List<Question> questions = new ArrayList<>(Questions.of(log, contacts));
        for (ContactLog contact : contacts) {
            if (!contact.opened().setUp() && !contact.namesItems() && !contact.signals()) {
                questions.addAll(talks.questions(contact));
            }
        }
        questions.sort(Comparator.comparing(Question::at));
        return questions;
    }

    private static JourneyStarted started(JourneyLog log) {
        return last(log, JourneyStarted.class).orElseGet(() -> {
            Moment moment = log.entries().isEmpty()
                    ? new Moment(Instant.EPOCH, 0)
                    : log.entries().get(0).moment();
            return new JourneyStarted(moment, log.journey(), log.journey(), "", "", 0, "", List.of(), "", List.of());
        });
    }

    private static Duration took(List<JourneyEntry> entries) {
        return entries.isEmpty()
                ? Duration.ZERO
                : entries.get(0).moment().until(entries.get(entries.size() - 1).moment());
    }

    private static <E> Optional<E> last(JourneyLog log, Class<E> type) {
        return last(all(log, type));
    }

    private static <E> Optional<E> last(List<E> all) {
        return all.isEmpty() ? Optional.empty() : Optional.of(all.get(all.size() - 1));
    }

    private static <E> List<E> all(JourneyLog log, Class<E> type) {
        return log.entries().stream().filter(type::isInstance).map(type::cast).toList();
    }
}
