package dev.mysteryshopper.reports.conversation;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What was read from one conversation.
 *
 * @param contact id of the contact
 * @param automated for each message whether a machine said it, or it is only a note of a transcriber; false for the customer's
 * @param firstAutomated when a machine spoke first; empty if none did
 * @param firstHuman when a person spoke first; empty if none did
 * @param handOvers in order
 * @param pointer where the customer was sent, if the conversation ended so
 * @param asks what was asked for, in order
 * @param pauses where the customer was told to wait, in order
 * @param pledges in order
 */
public record ContactTalk(
        String contact,
        List<Boolean> automated,
        Optional<Instant> firstAutomated,
        Optional<Instant> firstHuman,
        List<HandOver> handOvers,
        Optional<Pointer> pointer,
        List<Ask> asks,
        List<Pause> pauses,
        List<Pledge> pledges) {

    ContactTalk with(List<Pledge> judged) {
        return new ContactTalk(
                contact, automated, firstAutomated, firstHuman, handOvers, pointer, asks, pauses, judged);
    }
}
