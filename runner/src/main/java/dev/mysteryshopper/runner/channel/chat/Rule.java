package dev.mysteryshopper.runner.channel.chat;

import dev.mysteryshopper.runner.shopper.Memory;
import dev.mysteryshopper.runner.shopper.Template;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What the company may ask for, and what the shopper answers.
 *
 * @param item the item asked for
 * @param like what a message looks like that asks for it
 * @param answer what the shopper answers
 * @param identity whether it is asked only to make sure who the shopper is
 */
record Rule(String item, Pattern like, Template answer, boolean identity) {

    /** Whether a message asks for it. */
    boolean isAskedIn(String message) {
        return like.matcher(message).find();
    }

    /** The answer; empty if the shopper does not know it. */
    Optional<String> answered(Memory memory) {
        boolean known =
                answer.items().stream().allMatch(needed -> memory.recall(needed).isPresent());
        return known ? Optional.of(answer.fill(memory)) : Optional.empty();
    }

    /** What the company is told by the answer: the item asked for, and all that the answer was made of. */
    Set<String> told() {
        Set<String> told = new LinkedHashSet<>(answer.told());
        told.add(item);
        return told;
    }
}
