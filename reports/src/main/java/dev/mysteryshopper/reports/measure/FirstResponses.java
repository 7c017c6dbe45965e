package dev.mysteryshopper.reports.measure;

import dev.mysteryshopper.reports.journal.ContactEntry;
import dev.mysteryshopper.reports.journal.MessageReceived;
import dev.mysteryshopper.reports.journal.Moment;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** The time from opening a journey's first contact to the first word of a machine, or of a person, on any of its contacts. */
final class FirstResponses {

    private FirstResponses() {}

    static Optional<Duration> of(List<ContactLog> measured, boolean automated) {
        Moment first = null;
        for (ContactLog contact : measured) {
            for (ContactEntry entry : contact.entries()) {
                if (entry instanceof MessageReceived message
                        && Boolean.TRUE.equals(message.automated()) == automated
                        && (first == null || message.moment().nanos() < first.nanos())) {
                    first = message.moment();
                }
            }
        }
        return first == null
                ? Optional.empty()
                : Optional.of(measured.get(0).opened().moment().until(first));
    }
}
