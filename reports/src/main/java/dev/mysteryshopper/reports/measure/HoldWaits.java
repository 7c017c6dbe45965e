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
 * Waits on hold, from being put there until the company says that it is over. Where it never says so, the hold ends with
 * the next thing a person says, or with whoever takes over.
 */
final class HoldWaits {

    private HoldWaits() {}

    static List<Wait> of(ContactLog contact) {
        List<Wait> waits = new ArrayList<>();
        List<ContactEntry> entries = contact.entries();
        for (int i = 0; i < entries.size(); i++) {
            if (entries.get(i) instanceof Held held) {
                int end = end(entries, i + 1);
                Optional<Moment> inVain = contact.waitedInVainUntil();
                if (end < entries.size()) {
                    Moment until = entries.get(end).moment();
                    waits.add(TalkWaits.wait(contact, WaitKind.HOLD, held.moment(), until, true));
                } else if (inVain.isPresent()) {
                    waits.add(TalkWaits.wait(contact, WaitKind.HOLD, held.moment(), inVain.get(), false));
                }
                i = end;
            }
        }
        return waits;
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
