package dev.mysteryshopper.reports.journal;

/**
 * The action the shopper came for was done.
 *
 * @param moment when
 * @param journey id of the journey
 * @param contact id of the contact
 * @param action the action
 */
public record GoalReached(Moment moment, String journey, String contact, String action) implements ContactEntry {}
