package dev.mysteryshopper.reports.measure;

import dev.mysteryshopper.reports.journal.ContactEntry;
import dev.mysteryshopper.reports.journal.Moment;
import dev.mysteryshopper.reports.journal.PageShown;
import dev.mysteryshopper.reports.journal.RequestAnswered;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Waits for pages to be shown and for requests to be answered. */
final class LoadWaits {

    private LoadWaits() {}

    static List<Wait> of(ContactLog contact) {
        List<Wait> waits = new ArrayList<>();
        for (ContactEntry entry : contact.entries()) {
            if (entry instanceof PageShown page) {
                waits.add(wait(contact, WaitKind.PAGE, page.moment(), page.tookNanos()));
            } else if (entry instanceof RequestAnswered request) {
                waits.add(wait(contact, WaitKind.REQUEST, request.moment(), request.tookNanos()));
            }
        }
        return waits;
    }

    private static Wait wait(ContactLog contact, WaitKind kind, Moment end, long nanos) {
        Duration took = Duration.ofNanos(nanos);
        return new Wait(contact.id(), contact.channel(), kind, end.at().minus(took), took, true);
    }
}
