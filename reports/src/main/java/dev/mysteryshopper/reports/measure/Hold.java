package dev.mysteryshopper.reports.measure;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * The shopper was told to wait in a live exchange. A wait that goes on unbroken is one, however often it is said.
 *
 * @param contact id of the contact
 * @param channel name of the channel
 * @param began when they were told
 * @param lasted until the company said something of substance, or until the contact ended
 * @param ended whether anybody came back
 * @param source the company's message that asked them to wait; empty if no message did
 */
public record Hold(
        String contact, String channel, Instant began, Duration lasted, boolean ended, Optional<Source> source) {}
