package dev.mysteryshopper.reports.eventlog;

import java.time.Instant;

/**
 * A row of an event log.
 *
 * @param line number of its first line, from 1
 * @param caseName the case it belongs to
 * @param at when
 * @param desk the desk that has the case in hand; empty where the row does not tell
 * @param status the status in the company's own words; empty where the row does not tell
 */
record LogRow(long line, String caseName, Instant at, String desk, String status) {}
