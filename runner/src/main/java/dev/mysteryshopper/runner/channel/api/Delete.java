package dev.mysteryshopper.runner.channel.api;

/** The move {@code delete}: deletes something. Beside it may stand {@code json}, {@code form}, {@code headers} and {@code status}. */
public final class Delete extends SendKind {

    /** Called by the service loader. */
    public Delete() {
        super("delete");
    }
}
