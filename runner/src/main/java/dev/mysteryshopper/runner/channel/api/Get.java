package dev.mysteryshopper.runner.channel.api;

/** The move {@code get}: gets something. Beside it may stand {@code json}, {@code form}, {@code headers} and {@code status}. */
public final class Get extends SendKind {

    /** Called by the service loader. */
    public Get() {
        super("get");
    }
}
