package dev.mysteryshopper.reports.measure;

import java.time.Duration;
import java.time.Instant;

/**
 * A span the shopper spent waiting, taken from the moments stamped at the wire.
 *
 * @param contact id of the contact
 * @param channel name of the channel
 * @param kind what was waited for
 * @param began when the wait began
 * @param lasted how long it lasted; for a wait that was given up, until then
 * @param ended whether what was waited for came; false if the shopper gave up or the contact broke off
 */
public record Wait(String contact, String channel, WaitKind kind, Instant began, Duration lasted, boolean ended) {}
