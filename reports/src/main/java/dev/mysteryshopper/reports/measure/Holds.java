package dev.mysteryshopper.reports.measure;

import dev.mysteryshopper.reports.journal.ContactEntry;
import dev.mysteryshopper.reports.journal.DeskChanged;
import dev.mysteryshopper.reports.journal.Held;
import dev.mysteryshopper.reports.journal.MessageReceived;
import dev.mysteryshopper.reports.journal.Moment;
import dev.mysteryshopper.reports.journal.Resumed;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Holds, from being put there until the company says that it is over. Where it never says so, the hold ends with the next
 * thing a person says, or with whoever takes over.
 */
final class Holds {

    private Holds() {}

    static List<Hold> of(ContactLog contact) {
        List<Hold> holds = new ArrayList<>();
        List<ContactEntry> entries = contact.entries();
        for (int i = 0; i < entries.size(); i++) {
            if (entries.get(i) instanceof Held held) {
                int end = end(entries, i + 1);
                Optional<Moment> inVain = contact.waitedInVainUntil();
                if (end < entries.size()) {
                    Moment until = entries.get(end).moment();
                    holds.add(hold(contact, held, until, true));
                } else if (inVain.isPresent()) {
                    holds.add(hold(contact, held, inVain.get(), false));
                }
                i = end;
            }
        }
        return holds;
    }

    private static Hold hold(ContactLog contact, Held held, Moment until, boolean ended) {
        Optional<Source> said = contact.lastHeard(held.moment())
                .map(source -> held.text().isBlank() ? source : new Source(source.message(), held.text()));
        return new Hold(
                contact.id(),
                contact.channel(),
                held.moment().at(),
                held.moment().until(until),
                ended,
                said);
    }

    private static int end(List<ContactEntry> entries, int from) {
        int spoken = entries.size();
        for (int i = from; i < entries.size(); i++) {
            ContactEntry entry = entries.get(i);
            if (entry instanceof Resumed) {
                return i;
            }
            if (entry instanceof Held && spoken < i) {
                return spoken;
            }
            boolean person = entry instanceof MessageReceived message && !Boolean.TRUE.equals(message.automated());
            if (spoken == entries.size() && (person || entry instanceof DeskChanged)) {
                spoken = i;
            }
        }
        return spoken;
    }
}
