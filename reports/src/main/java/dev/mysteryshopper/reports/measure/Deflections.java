package dev.mysteryshopper.reports.measure;

import dev.mysteryshopper.reports.journal.Ending;

/** Contacts that ended, unresolved, by pointing to another channel. */
final class Deflections {

    private Deflections() {}

    static boolean isDeflected(ContactLog contact) {
        return contact.ending().filter(ending -> ending == Ending.DEFLECTED).isPresent();
    }
}
