package dev.mysteryshopper.runner.channel.api;

/** The move {@code patch}: changes a part of something. Beside it may stand {@code json}, {@code form}, {@code headers} and {@code status}. */
public final class Patch extends SendKind {

    /** Called by the service loader. */
    public Patch() {
        super("patch");
    }
}
