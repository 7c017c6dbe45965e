package dev.mysteryshopper.reports.journal;

/**
 * The shopper turned to a channel.
 *
 * @param moment when
 * @param journey id of the journey
 * @param contact id of the contact
 * @param channel name of the channel in the company file
 * @param kind kind of the channel: browser, websocket, http, ...
 * @param shopper name of the shopper
 * @param action what the shopper came for
 * @param setUp whether this only prepares the journey: seen, but in no measure
 * @param patienceMillis longest wait for a reply that the shopper bears, in milliseconds
 */
public record ContactOpened(
        Moment moment,
        String journey,
        String contact,
        String channel,
        String kind,
        String shopper,
        String action,
        boolean setUp,
        long patienceMillis)
        implements ContactEntry {

    /** The kind of a channel that nobody here turned to: what was said on it was recorded elsewhere. */
    public static final String RECORDED = "recorded";
}
