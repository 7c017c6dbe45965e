package dev.mysteryshopper.reports.measure;

import dev.mysteryshopper.reports.journal.ContactEntry;
import dev.mysteryshopper.reports.journal.GoalReached;
import dev.mysteryshopper.reports.journal.Moment;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The time from opening the first contact to reaching the last goal. There is none unless everything that a shopper came
 * for was reached, if only in a second try or on another channel.
 */
final class TimeToResolution {

    private TimeToResolution() {}

    static Optional<Duration> of(List<ContactLog> measured) {
        Set<String> wanted = new HashSet<>();
        Moment first = null;
        Moment last = null;
        for (ContactLog contact : measured) {
            wanted.add(wish(contact, contact.opened().action()));
            first = first == null ? contact.opened().moment() : first;
        }
        for (ContactLog contact : measured) {
            for (ContactEntry entry : contact.entries()) {
                if (entry instanceof GoalReached goal) {
                    wanted.remove(wish(contact, goal.action()));
                    last = last == null || last.nanos() < goal.moment().nanos() ? goal.moment() : last;
                }
            }
        }
        return first == null || last == null || !wanted.isEmpty() ? Optional.empty() : Optional.of(first.until(last));
    }

    private static String wish(ContactLog contact, String action) {
        return contact.opened().shopper() + "\n" + action;
    }
}
