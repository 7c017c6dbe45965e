package dev.mysteryshopper.runner.channel.web;

/** The move {@code read if there} in a browser: as {@code read}, but what is not there is passed over. */
public final class ReadIfThere extends ReadKind {

    /** Called by the service loader. */
    public ReadIfThere() {
        super("read if there", false);
    }
}
