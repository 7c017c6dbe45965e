package dev.mysteryshopper.reports.render.html;

import java.time.Instant;

/**
 * A moment of a journey that the page links to.
 *
 * @param journey id of the journey
 * @param contact id of the contact
 * @param at when
 */
record Place(String journey, String contact, Instant at) {}
