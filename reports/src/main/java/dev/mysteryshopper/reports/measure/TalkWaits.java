package dev.mysteryshopper.reports.measure;

import dev.mysteryshopper.reports.journal.ContactEntry;
import dev.mysteryshopper.reports.journal.DeskChanged;
import dev.mysteryshopper.reports.journal.MessageReceived;
import dev.mysteryshopper.reports.journal.MessageSent;
import dev.mysteryshopper.reports.journal.Moment;
import dev.mysteryshopper.reports.journal.Queued;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Waits for words: the first reply of a machine, the first of a person, and each reply. What a machine says while the
 * shopper stands in a queue is a notice, which answers nothing but the question whether anybody is there.
 */
final class TalkWaits {

    private TalkWaits() {}

    static List<Wait> of(ContactLog contact) {
        List<Wait> waits = new ArrayList<>();
        Moment first = null;
        Moment pending = null;
        boolean machine = false;
        boolean person = false;
        boolean queued = false;
        for (ContactEntry entry : contact.entries()) {
            if (entry instanceof MessageSent sent) {
                first = first == null ? sent.moment() : first;
                pending = pending == null ? sent.moment() : pending;
            } else if (entry instanceof Queued) {
                queued = true;
            } else if (entry instanceof DeskChanged) {
                queued = false;
            } else if (entry instanceof MessageReceived reply) {
                boolean automated = Boolean.TRUE.equals(reply.automated());
                if (first != null && automated && !machine && !person) {
                    waits.add(wait(contact, WaitKind.FIRST_AUTOMATED_REPLY, first, reply.moment(), true));
                    machine = true;
                } else if (first != null && !automated && !person) {
                    waits.add(wait(contact, WaitKind.FIRST_REPLY, first, reply.moment(), true));
                    person = true;
                }
                if (pending != null && !(queued && automated)) {
                    waits.add(wait(contact, WaitKind.REPLY, pending, reply.moment(), true));
                    pending = null;
                }
                queued &= automated;
            }
        }
        Optional<Moment> inVain = contact.waitedInVainUntil();
        if (inVain.isPresent()) {
            if (first != null && !machine && !person) {
                waits.add(wait(contact, WaitKind.FIRST_REPLY, first, inVain.get(), false));
            }
            if (pending != null) {
                waits.add(wait(contact, WaitKind.REPLY, pending, inVain.get(), false));
            }
        }
        return waits;
    }

    static Wait wait(ContactLog contact, WaitKind kind, Moment from, Moment to, boolean ended) {
        return new Wait(contact.id(), contact.channel(), kind, from.at(), from.until(to), ended);
    }
}
