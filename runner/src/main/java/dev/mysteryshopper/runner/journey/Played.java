package dev.mysteryshopper.runner.journey;

import java.util.Optional;

/**
 * What became of an errand.
 *
 * @param customer who went
 * @param errand what for
 * @param channel name of the channel
 * @param contact id of the contact; empty if none was opened
 * @param trouble why it was not done, a sentence; empty if it was
 */
public record Played(
        Customer customer, Errand errand, String channel, Optional<String> contact, Optional<String> trouble) {

    /** Whether the shopper had what they came for. */
    public boolean done() {
        return trouble.isEmpty();
    }
}
