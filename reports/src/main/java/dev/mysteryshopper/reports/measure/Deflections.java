package dev.mysteryshopper.reports.measure;

import dev.mysteryshopper.reports.journal.Ending;
import java.util.Optional;

/** Contacts that ended, unresolved, by pointing elsewhere. */
final class Deflections {

    private Deflections() {}

    static Optional<Deflection> of(ContactLog contact) {
        if (contact.ending().filter(ending -> ending == Ending.DEFLECTED).isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Deflection(
                contact.id(), contact.channel(), "", contact.end().at(), contact.lastHeard(contact.end())));
    }
}
