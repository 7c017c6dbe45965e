package dev.mysteryshopper.reports.measure;

import dev.mysteryshopper.reports.conversation.Resolution;
import dev.mysteryshopper.reports.journal.ContactEntry;
import dev.mysteryshopper.reports.journal.GoalReached;
import dev.mysteryshopper.reports.journal.MessageReceived;
import dev.mysteryshopper.reports.journal.MessageSent;
import java.util.List;
import java.util.Optional;

/** What a journey came to for the shopper. A goal that was reached tells. */
final class Resolutions {

    private Resolutions() {}

    static Optional<Resolution> of(List<ContactLog> measured) {
        if (TimeToResolution.of(measured).isPresent()) {
            return Optional.of(Resolution.RESOLVED);
        }
        return measured.stream().anyMatch(Resolutions::isTalk) ? Optional.of(unresolved(measured)) : Optional.empty();
    }

    private static Resolution unresolved(List<ContactLog> measured) {
        if (measured.stream().noneMatch(ContactLog::answered)) {
            return Resolution.UNANSWERED;
        }
        return Resolution.UNRESOLVED;
    }

    private static boolean isTalk(ContactLog contact) {
        for (ContactEntry entry : contact.entries()) {
            if (entry instanceof MessageSent || entry instanceof MessageReceived || entry instanceof GoalReached) {
                return true;
            }
        }
        return false;
    }
}
