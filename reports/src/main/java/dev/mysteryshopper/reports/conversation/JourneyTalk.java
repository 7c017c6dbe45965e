package dev.mysteryshopper.reports.conversation;

import java.util.List;
import java.util.Optional;

/**
 * What was read from the conversations of a journey.
 *
 * @param contacts one for each conversation, in order
 * @param resolution what it came to; empty if there was no conversation
 */
public record JourneyTalk(List<ContactTalk> contacts, Optional<Resolution> resolution) {

    public JourneyTalk {
        contacts = List.copyOf(contacts);
    }
}
