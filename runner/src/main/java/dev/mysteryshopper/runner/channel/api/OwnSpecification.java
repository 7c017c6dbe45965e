package dev.mysteryshopper.runner.channel.api;

import dev.mysteryshopper.runner.company.ChannelSpec;
import io.restassured.specification.RequestSpecification;

/**
 * Gives the requests of a channel what the company file cannot say: an authentication scheme, a key store, filters of a
 * team's own. Found by {@link java.util.ServiceLoader}: name the class in
 * {@code META-INF/services/dev.mysteryshopper.runner.channel.api.OwnSpecification} of a jar on the class path. For
 * channels with {@code client: rest-assured} only.
 */
public interface OwnSpecification {

    /** Whether it is meant for this channel of the company file. */
    boolean isFor(ChannelSpec channel);

    /**
     * A specification that each request of the channel is made with. Called for every request, by many threads; the
     * address, the headers of the company file and the body are added to it. Redirects and time-outs stay with the
     * channel.
     */
    RequestSpecification given();
}
