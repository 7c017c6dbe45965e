package dev.mysteryshopper.runner.channel;

import dev.mysteryshopper.runner.company.ChannelSpec;
import dev.mysteryshopper.runner.company.Problem;
import java.util.List;

/**
 * A kind of channel: browser, websocket, http. Found by {@link java.util.ServiceLoader}, so that a company's own jar on
 * the class path adds one.
 */
public interface ChannelKind {

    /** The word for it in the company file. */
    String name();

    /**
     * All that is wrong in a channel's settings, without reaching out to anything; empty if they are right. Called for
     * every channel of the file before anything is played.
     */
    List<Problem> check(ChannelSpec spec);

    /** Whether a browser is needed to play it. */
    default boolean needsBrowser() {
        return false;
    }

    /**
     * Makes the channel for a run. It reaches out to nothing yet.
     *
     * @param spec settings that {@link #check} found right
     * @param equipment what the run has for all channels: browsers, threads, limits
     */
    Channel prepare(ChannelSpec spec, Equipment equipment);
}
