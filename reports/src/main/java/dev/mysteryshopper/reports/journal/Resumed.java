package dev.mysteryshopper.reports.journal;

/**
 * The hold ended.
 *
 * @param moment when
 * @param journey id of the journey
 * @param contact id of the contact
 * @param text what was said about it; empty if nothing
 */
public record Resumed(Moment moment, String journey, String contact, String text) implements ContactEntry {}
