package dev.mysteryshopper.runner.channel.web;

/**
 * The move {@code read} in a browser: reads values from the page, such as <code>{ order number: "#order-number" }</code>
 * or <code>{ price: { at: "#price", attribute: content } }</code>. A value that is not there is a failure of the company.
 */
public final class Read extends ReadKind {

    /** Called by the service loader. */
    public Read() {
        super("read", true);
    }
}
