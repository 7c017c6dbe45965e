package dev.mysteryshopper.reports.conversation;

/**
 * The company asked the customer for something.
 *
 * @param message number of the message that asks
 * @param item what it asks for, in a few words
 * @param identity whether it is asked only to make sure who the customer is
 * @param retell whether the customer had given it before
 */
public record Ask(int message, String item, boolean identity, boolean retell) {}
