package dev.mysteryshopper.reports.journal;

/**
 * What the company calls a state of an order.
 *
 * @param words its own words: "with the elves"
 * @param status the state that they mean: processing
 */
public record StatusWord(String words, String status) {}
