package dev.mysteryshopper.reports.conversation;

import java.time.Instant;
import java.util.List;

/**
 * One contact in words.
 *
 * @param contact id of the contact
 * @param customer who turned to the company; what one customer gave, another did not
 * @param medium how it was held
 * @param setUp whether it only prepares the journey: then only what was given in it counts
 * @param opened when it was opened
 * @param ended when it was closed, or its last moment that was seen
 * @param turns its messages in order; empty if nobody said anything
 */
public record Conversation(
        String contact,
        String customer,
        Medium medium,
        boolean setUp,
        Instant opened,
        Instant ended,
        List<Turn> turns) {

    public Conversation {
        turns = List.copyOf(turns);
    }
}
