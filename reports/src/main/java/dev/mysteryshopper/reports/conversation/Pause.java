package dev.mysteryshopper.reports.conversation;

import java.util.OptionalInt;

/**
 * The customer was told to wait in the live exchange.
 *
 * @param message number of the message that says so first
 * @param ended number of the company's next message of substance; empty if none came
 */
public record Pause(int message, OptionalInt ended) {}
