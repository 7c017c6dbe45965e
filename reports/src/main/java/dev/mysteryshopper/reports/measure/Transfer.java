package dev.mysteryshopper.reports.measure;

import java.time.Instant;
import java.util.Optional;

/**
 * The shopper was passed to another desk within a contact, after it was first answered.
 *
 * @param contact id of the contact
 * @param channel name of the channel
 * @param from desk or person before
 * @param to desk or person after
 * @param kind how it was done
 * @param pingPong whether it went back to a desk that had passed the shopper on before
 * @param at when
 * @param source the company's message that tells it as happening, or else the first that shows it; empty if no message does
 */
public record Transfer(
        String contact,
        String channel,
        String from,
        String to,
        TransferKind kind,
        boolean pingPong,
        Instant at,
        Optional<Source> source) {}
