package dev.mysteryshopper.reports.conversation;

/**
 * The customer was told to turn elsewhere, and the conversation ended so.
 *
 * @param message number of the company's message that gave the pointer first
 * @param to where to, in a few words
 */
public record Pointer(int message, String to) {}
