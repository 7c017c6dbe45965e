package dev.mysteryshopper.reports.measure;

import dev.mysteryshopper.reports.journal.ContactEntry;
import dev.mysteryshopper.reports.journal.ContactOpened;
import dev.mysteryshopper.reports.journal.DeskChanged;
import dev.mysteryshopper.reports.journal.EventLogged;
import dev.mysteryshopper.reports.journal.MessageReceived;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What became of a contact. */
final class Contacts {

    private Contacts() {}

    static ContactResult of(ContactLog contact) {
        ContactOpened opened = contact.opened();
        return new ContactResult(
                contact.id(),
                contact.channel(),
                opened.shopper(),
                opened.action(),
                opened.setUp(),
                opened.moment().at(),
                opened.moment().until(contact.end()),
                contact.ending().orElse(null),
                contact.answered(),
                desks(contact));
    }

    private static List<String> desks(ContactLog contact) {
        List<String> desks = new ArrayList<>();
        for (ContactEntry entry : contact.entries()) {
            if (entry instanceof DeskChanged change) {
                add(desks, change.to(), change.by());
            } else if (entry instanceof MessageReceived message) {
                add(desks, message.desk(), message.by());
            } else if (entry instanceof EventLogged row && !row.desk().isBlank()) {
                add(desks, row.desk(), null);
            }
        }
        return desks;
    }

    private static void add(List<String> desks, @Nullable String desk, @Nullable String by) {
        String name = desk == null ? by : desk;
        if (name != null && (desks.isEmpty() || !desks.get(desks.size() - 1).equals(name))) {
            desks.add(name);
        }
    }
}
