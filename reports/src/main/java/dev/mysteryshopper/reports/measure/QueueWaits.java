package dev.mysteryshopper.reports.measure;

import dev.mysteryshopper.reports.journal.ContactEntry;
import dev.mysteryshopper.reports.journal.DeskChanged;
import dev.mysteryshopper.reports.journal.MessageReceived;
import dev.mysteryshopper.reports.journal.MessageSent;
import dev.mysteryshopper.reports.journal.Moment;
import dev.mysteryshopper.reports.journal.Queued;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Waits in a queue that the company told of. One begins with what the shopper did to get into it - the message, or the
 * opening of the contact - and ends when somebody takes over or a person speaks.
 */
final class QueueWaits {

    private QueueWaits() {}

    static List<Wait> of(ContactLog contact) {
        List<Wait> waits = new ArrayList<>();
        @Nullable Moment asked = contact.opened().moment();
        Moment began = null;
        for (ContactEntry entry : contact.entries()) {
            if (entry instanceof MessageSent sent) {
                asked = sent.moment();
            } else if (entry instanceof Queued queued && began == null) {
                began = asked == null ? queued.moment() : asked;
            } else if (entry instanceof DeskChanged
                    || (entry instanceof MessageReceived message && !Boolean.TRUE.equals(message.automated()))) {
                if (began != null) {
                    waits.add(TalkWaits.wait(contact, WaitKind.QUEUE, began, entry.moment(), true));
                    began = null;
                }
                asked = null;
            } else if (entry instanceof MessageReceived) {
                asked = null;
            }
        }
        if (began != null && contact.waitedInVainUntil().isPresent()) {
            waits.add(TalkWaits.wait(
                    contact, WaitKind.QUEUE, began, contact.waitedInVainUntil().get(), false));
        }
        return waits;
    }
}
