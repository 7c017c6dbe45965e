package dev.mysteryshopper.runner.shopper;

import java.time.Duration;

/**
 * A simulated customer, for one journey.
 *
 * @param name name the journey calls them by
 * @param patience longest wait for a reply that they bear
 * @param memory what they know
 */
public record Shopper(String name, Duration patience, Memory memory) {}
