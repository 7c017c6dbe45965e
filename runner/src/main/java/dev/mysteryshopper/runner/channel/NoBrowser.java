package dev.mysteryshopper.runner.channel;

/** There is no browser that web journeys could be played in, and none could be had. The command ends with 3. */
public final class NoBrowser extends RuntimeException {

    /** @param message where was looked, what was found there, and what to install */
    public NoBrowser(String message) {
        super(message);
    }
}
