package dev.mysteryshopper.runner.channel.api;

/** The move {@code put}: puts something in place of another. Beside it may stand {@code json}, {@code form}, {@code headers} and {@code status}. */
public final class Put extends SendKind {

    /** Called by the service loader. */
    public Put() {
        super("put");
    }
}
