package dev.mysteryshopper.runner.channel.chat;

/**
 * The move {@code read if there} in a chat: reads values from what the company has said, such as
 * {@code { order number: "(PS-\\d+)" }}. What is not there is passed over.
 */
public final class ReadIfThere extends ReadKind {

    /** Called by the service loader. */
    public ReadIfThere() {
        super("read if there", false);
    }
}
