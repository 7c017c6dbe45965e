package dev.mysteryshopper.reports.measure;

import java.time.Instant;
import java.util.Optional;

/**
 * A contact ended, with nothing done in it, by pointing the shopper elsewhere. There is at most one a contact.
 *
 * @param contact id of the contact
 * @param channel name of the channel
 * @param to where to, in a few words: "phone 555-0162", "the form on the website"; empty where nothing tells
 * @param at when the pointer was given
 * @param source the company's message that gave the pointer; empty if no message did
 */
public record Deflection(String contact, String channel, String to, Instant at, Optional<Source> source) {}
