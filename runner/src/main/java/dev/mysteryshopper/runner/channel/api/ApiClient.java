package dev.mysteryshopper.runner.channel.api;

import dev.mysteryshopper.runner.channel.CompanyMisbehaved;
import dev.mysteryshopper.runner.channel.Seen;
import java.time.Duration;

/**
 * Sends requests. It follows no redirect, judges no status and reads no more of a body than {@link #LARGEST}, so that all
 * clients behave alike. Used by many journeys at once.
 */
interface ApiClient extends AutoCloseable {

    /** Most bytes of a body that are read. */
    int LARGEST = 16 * 1024 * 1024;

    /**
     * Sends a request and waits until its answer is there as a whole.
     *
     * @param request what to send
     * @param longest longest wait for the whole of it
     * @param seen whose clock the answer is stamped by, where it comes off the wire
     * @throws CompanyMisbehaved if there is no answer, or none that is HTTP
     */
    Answer send(Request request, Duration longest, Seen seen);

    @Override
    void close();
}
