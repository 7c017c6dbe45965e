package dev.mysteryshopper.reports.measure;

import dev.mysteryshopper.reports.conversation.JourneyTalk;
import dev.mysteryshopper.reports.conversation.Resolution;
import dev.mysteryshopper.reports.journal.GoalReached;
import java.util.List;
import java.util.Optional;

/** What a journey came to for the shopper: goals that were reached tell, or that were not; where none was written down, the words. */
final class Resolutions {

    private Resolutions() {}

    static Optional<Resolution> of(List<ContactLog> measured, JourneyTalk talk) {
        if (TimeToResolution.of(measured).isPresent()) {
            return Optional.of(Resolution.RESOLVED);
        }
        boolean goals = measured.stream()
                .flatMap(contact -> contact.entries().stream())
                .anyMatch(GoalReached.class::isInstance);
        if (goals) {
            return Optional.of(Resolution.UNRESOLVED);
        }
        boolean served = measured.stream().anyMatch(contact -> contact.signals() && contact.answered());
        return talk.resolution().map(told -> served && told == Resolution.UNANSWERED ? Resolution.UNRESOLVED : told);
    }
}
