package dev.mysteryshopper.runner.channel.chat;

/**
 * The move {@code read} in a chat: reads values from what the company has said, such as
 * {@code { order number: "(PS-\\d+)" }}. A value that is not there is a failure of the company.
 */
public final class Read extends ReadKind {

    /** Called by the service loader. */
    public Read() {
        super("read", true);
    }
}
