package dev.mysteryshopper.runner.channel;

import java.net.URI;
import java.time.Duration;
import java.util.Optional;

/**
 * What a run has for all its channels.
 *
 * @param threads most journeys that are played at once
 * @param browsers most browsers that are open at once
 * @param grid the Selenium Grid on which web journeys are played; empty for browsers of this machine
 * @param headless whether browsers of this machine show no window; true unless someone wants to look
 * @param longest longest time that anything may take, for waits that no shopper's patience bounds
 */
public record Equipment(int threads, int browsers, Optional<URI> grid, boolean headless, Duration longest) {}
