package dev.mysteryshopper.reports.measure;

import dev.mysteryshopper.reports.journal.CompanyFailed;
import dev.mysteryshopper.reports.journal.ContactClosed;
import dev.mysteryshopper.reports.journal.ContactEntry;
import dev.mysteryshopper.reports.journal.EventLogged;
import dev.mysteryshopper.reports.journal.Held;
import dev.mysteryshopper.reports.journal.MessageReceived;
import dev.mysteryshopper.reports.journal.MessageSent;
import dev.mysteryshopper.reports.journal.PageShown;
import dev.mysteryshopper.reports.journal.RequestAnswered;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds the words of a contact that show what happened in it. */
final class Quotes {

    private final ContactLog contact;

    Quotes(ContactLog contact) {
        this.contact = contact;
    }

    /** The company's first words at this time or after; its last ones before, where it said nothing more. */
    Evidence around(Instant at) {
        Evidence before = null;
        for (ContactEntry entry : contact.entries()) {
            Evidence said = said(entry);
            if (said != null) {
                if (!entry.moment().at().isBefore(at)) {
                    return said;
                }
                before = said;
            }
        }
        return before == null ? opening() : before;
    }

    /** The company's last words. */
    Evidence last() {
        return around(Instant.MAX);
    }

    /** The shopper's last words, to which nobody said anything. */
    Evidence unanswered() {
        Evidence last = opening();
        for (ContactEntry entry : contact.entries()) {
            if (entry instanceof MessageSent sent) {
                last = evidence(sent, contact.opened().shopper() + ", " + contact.channel(), sent.text());
            }
        }
        return last;
    }

    /** Why the contact ended, in the journal's words; the company's last ones where it says nothing. */
    Evidence end() {
        Optional<ContactClosed> closed =
                contact.closed().filter(entry -> !entry.reason().isBlank());
        return closed.map(entry -> evidence(entry, contact.channel(), entry.reason()))
                .orElseGet(this::last);
    }

    Evidence of(CompanyFailed failed) {
        return evidence(failed, contact.channel(), failed.message());
    }

    private Evidence opening() {
        String what = contact.opened().shopper() + " turned to " + contact.channel() + " to "
                + contact.opened().action() + ".";
        return evidence(contact.opened(), contact.channel(), what);
    }

    private @Nullable Evidence said(ContactEntry entry) {
        if (entry instanceof MessageReceived message) {
            return evidence(entry, Words.who(contact.channel(), message.by(), message.desk()), message.text());
        }
        if (entry instanceof Held held && !held.text().isBlank()) {
            return evidence(entry, contact.channel(), held.text());
        }
        if (entry instanceof EventLogged row) {
            String desk = row.desk().isBlank() ? null : row.desk();
            return evidence(
                    entry,
                    Words.who(contact.channel(), null, desk),
                    row.status().isBlank() ? row.desk() : row.status());
        }
        if (entry instanceof PageShown page) {
            return evidence(entry, contact.channel(), (page.title() + " " + page.url()).strip());
        }
        if (entry instanceof RequestAnswered request) {
            return evidence(entry, contact.channel(), request.method() + " " + request.url() + " " + request.status());
        }
        return null;
    }

    private Evidence evidence(ContactEntry entry, String who, String quote) {
        return new Evidence(
                entry.journey(), contact.id(), who, quote, entry.moment().at());
    }
}
