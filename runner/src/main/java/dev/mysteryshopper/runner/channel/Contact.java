package dev.mysteryshopper.runner.channel;

/**
 * One stay on a channel, from opening to close. Each kind of channel has its own, which its moves know. Used by the one
 * thread that plays the journey; what comes in on other threads is written down where it comes in.
 */
public interface Contact extends AutoCloseable {

    /**
     * Called before the first move of each action that is played in this contact. What a move reads is read from what
     * was seen since then, so that a second question in the same chat is not answered with the first one's reply.
     */
    default void begin(String action) {}

    /** Leaves. Waits at most a moment, throws nothing the caller could mend. */
    @Override
    void close();

    /**
     * Called when something that was demanded did not hold or a move could not be played, while the contact is still
     * open: keeps what shows it (a screenshot). Does nothing where there is nothing to keep.
     *
     * @param why what it will show, in words
     */
    default void keepEvidence(String why) {}
}
