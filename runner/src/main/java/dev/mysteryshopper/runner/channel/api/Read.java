package dev.mysteryshopper.runner.channel.api;

/**
 * The move {@code read} on an API: reads values from the last answer, such as {@code { order number: $.number }}. A value
 * that is not there is a failure of the company.
 */
public final class Read extends ReadKind {

    /** Called by the service loader. */
    public Read() {
        super("read", true);
    }
}
