package dev.mysteryshopper.reports.lines;

/** A line is not what it should be; the message says what was found and what was expected, not where. */
public final class Unreadable extends Exception {

    /** @param message what was found and what was expected */
    public Unreadable(String message) {
        super(message);
    }
}
