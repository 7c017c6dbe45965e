package dev.mysteryshopper.runner.channel;

/** A way to reach the company, for the whole of a run. Used by many journeys at once. */
public interface Channel extends AutoCloseable {

    /**
     * Opens a contact. May wait for a permit, within the limit the run gives. The caller writes {@code ContactOpened}
     * before and {@code ContactClosed} after; the contact writes all that is seen between.
     *
     * @param caller who turns to the company, and where what they see is written down
     * @throws CompanyMisbehaved if the company cannot be reached or refuses
     * @throws ToolTrouble if our own side fails
     */
    Contact open(Caller caller);

    /** Gives back all the channel holds. Waits for nothing. */
    @Override
    void close();
}
