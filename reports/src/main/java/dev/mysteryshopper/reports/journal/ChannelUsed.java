package dev.mysteryshopper.reports.journal;

/**
 * A channel of the company.
 *
 * @param name name in the company file (web, chat, api)
 * @param kind kind (browser, websocket, http)
 * @param address its address, redacted
 */
public record ChannelUsed(String name, String kind, String address) {}
