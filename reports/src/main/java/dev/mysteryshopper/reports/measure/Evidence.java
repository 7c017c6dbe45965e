package dev.mysteryshopper.reports.measure;

import java.time.Instant;

/**
 * Something a finding rests on.
 *
 * @param journey id of the journey; empty for the published truth
 * @param contact id of the contact; empty for the published truth
 * @param who where and who, in words a leader understands: "web", "chat, Priya at Returns", "published"
 * @param quote the words, never shortened to something else than was said
 * @param at when
 */
public record Evidence(String journey, String contact, String who, String quote, Instant at) {}
