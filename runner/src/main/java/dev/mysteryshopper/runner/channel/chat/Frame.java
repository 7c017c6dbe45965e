package dev.mysteryshopper.runner.channel.chat;

import java.util.Optional;

/** What a frame of the company's says. What the company does not tell is empty. */
sealed interface Frame {

    /** Something was said. */
    record Message(String text, Optional<String> by, Optional<String> desk, Optional<Boolean> automated)
            implements Frame {}

    /** The shopper waits in a queue; position 0 if it is not told. */
    record Queued(Optional<String> desk, int position) implements Frame {}

    /** Somebody is there now. */
    record Joined(Optional<String> by, Optional<String> desk, Optional<Boolean> automated) implements Frame {}

    /** The shopper is passed on. */
    record Transferred(
            Optional<String> from,
            Optional<String> to,
            Optional<String> by,
            Optional<Boolean> automated,
            Optional<String> kind,
            Optional<Boolean> briefed)
            implements Frame {}

    /** The shopper is put on hold. */
    record Hold(String text) implements Frame {}

    /** The hold is over. */
    record Resumed(String text) implements Frame {}

    /** The company ends the conversation. */
    record Closed(String reason) implements Frame {}

    /** Nothing that is done for the shopper: somebody types, a receipt, something that nobody knows. */
    record Nothing() implements Frame {}
}
