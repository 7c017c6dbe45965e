package dev.mysteryshopper.reports.measure;

import dev.mysteryshopper.reports.conversation.ContactTalk;
import dev.mysteryshopper.reports.conversation.JourneyTalk;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** The time from opening a journey's first contact to the first word of a machine, or of a person, on any of its contacts. */
final class FirstResponses {

    private FirstResponses() {}

    static Optional<Duration> automated(List<ContactLog> measured, JourneyTalk talk) {
        return first(measured, talk, ContactTalk::firstAutomated);
    }

    static Optional<Duration> human(List<ContactLog> measured, JourneyTalk talk) {
        return first(measured, talk, ContactTalk::firstHuman);
    }

    private static Optional<Duration> first(
            List<ContactLog> measured, JourneyTalk talk, Function<ContactTalk, Optional<Instant>> who) {
        return talk.contacts().stream()
                .flatMap(contact -> who.apply(contact).stream())
                .min(Instant::compareTo)
                .map(at -> Duration.between(measured.get(0).opened().moment().at(), at));
    }
}
