package dev.mysteryshopper.runner.channel;

/** Our own side failed: a browser died and could not be replaced, the disk is full. The journey is broken, not failed. */
public final class ToolTrouble extends RuntimeException {

    /** @param message what went wrong and what to try */
    public ToolTrouble(String message) {
        super(message);
    }

    /**
     * @param message what went wrong and what to try
     * @param cause what it came from
     */
    public ToolTrouble(String message, Throwable cause) {
        super(message, cause);
    }
}
