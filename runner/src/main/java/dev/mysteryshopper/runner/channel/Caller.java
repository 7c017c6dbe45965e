package dev.mysteryshopper.runner.channel;

import dev.mysteryshopper.runner.shopper.Shopper;

/**
 * Who turns to the company, and where what they see is written down.
 *
 * @param shopper the shopper
 * @param seen where what is seen is written down
 */
public record Caller(Shopper shopper, Seen seen) {}
