package dev.mysteryshopper.reports.measure;

import java.time.Instant;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * The company asked the shopper for an item.
 *
 * @param contact id of the contact
 * @param channel name of the channel
 * @param shopper who was asked
 * @param item what was asked for
 * @param identity whether it is asked only to make sure who the shopper is
 * @param retell whether the shopper had already given it in this journey, on any channel
 * @param quote the words it was asked in
 * @param by who asked; null if not told
 * @param desk desk that asked; null if not told
 * @param at when
 * @param message number of the message it was asked in among all messages of the contact, from 0; empty if it was asked otherwise
 */
public record Question(
        String contact,
        String channel,
        String shopper,
        String item,
        boolean identity,
        boolean retell,
        String quote,
        @Nullable String by,
        @Nullable String desk,
        Instant at,
        OptionalInt message) {}
