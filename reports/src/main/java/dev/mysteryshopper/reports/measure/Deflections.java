package dev.mysteryshopper.reports.measure;

import dev.mysteryshopper.reports.journal.Ending;
import dev.mysteryshopper.reports.journal.GoalReached;
import java.util.Optional;

/**
 * Contacts that ended, unresolved, by pointing elsewhere: where the channel wrote down so, and where it wrote down no more
 * than that the contact ended, by the words. A contact that reached its goal, or failed otherwise, is none.
 */
final class Deflections {

    private Deflections() {}

    static Optional<Deflection> of(ContactLog contact, Talks talks) {
        Optional<Ending> ending = contact.ending();
        if (ending.filter(end -> end == Ending.DEFLECTED).isPresent()) {
            return talks.deflection(contact)
                    .or(() -> Optional.of(new Deflection(
                            contact.id(),
                            contact.channel(),
                            "",
                            contact.end().at(),
                            contact.lastHeard(contact.end()))));
        }
        boolean told = ending.filter(end -> end != Ending.DONE && end != Ending.CLOSED_BY_COMPANY)
                        .isPresent()
                || contact.signals()
                || contact.entries().stream().anyMatch(GoalReached.class::isInstance);
        return told ? Optional.empty() : talks.deflection(contact);
    }
}
