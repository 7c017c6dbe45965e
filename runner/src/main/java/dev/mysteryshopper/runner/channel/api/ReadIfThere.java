package dev.mysteryshopper.runner.channel.api;

/** The move {@code read if there} on an API: as {@code read}, but what is not there is passed over. */
public final class ReadIfThere extends ReadKind {

    /** Called by the service loader. */
    public ReadIfThere() {
        super("read if there", false);
    }
}
