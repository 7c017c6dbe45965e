package dev.mysteryshopper.runner.channel;

/** A way to reach the company, for the whole of a run. Used by many journeys at once. */
public interface Channel extends AutoCloseable {

    /**
     * Sees to it that what it needs on this machine is there: a browser. Called once before the first journey is played,
     * for each channel that the selected journeys may use; may take as long as a download does.
     *
     * @return what it is played with, for the run's environment ({@code Chromium 156.0}); empty if there is nothing to say
     * @throws NoBrowser if a browser is needed and none can be had
     */
    default String makeReady() {
        return "";
    }

    /**
     * Opens a contact. May wait for a permit, within the limit the run gives. The caller writes {@code ContactOpened}
     * before and {@code ContactClosed} after; the contact writes all that is seen between.
     *
     * @param caller who turns to the company, and where what they see is written down
     * @throws CompanyMisbehaved if the company cannot be reached or refuses
     * @throws ToolTrouble if our own side fails
     */
    Contact open(Caller caller);

    /**
     * A journey is over: gives back what was kept for its later contacts, such as the cookies of its shoppers. Called
     * once for each journey, whether or not it used the channel. Waits for nothing, throws nothing.
     *
     * @param journey id of the journey
     */
    default void forget(String journey) {}

    /** Gives back all the channel holds. Waits for nothing. */
    @Override
    void close();
}
