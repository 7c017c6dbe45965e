package dev.mysteryshopper.practice.chat;

import java.time.Instant;

/**
 * One message of the company's, as the company itself saw it on the wire.
 *
 * @param conversation counts from 1
 * @param customer the name; empty when it is not known
 * @param question the customer's message that this one answers
 * @param answer the company's message
 * @param askedAt wall time at which the customer's message had arrived
 * @param askedNanos the same as {@link System#nanoTime} had it
 * @param answeredAt wall time at which the answer was handed to the socket
 * @param answeredNanos the same as {@link System#nanoTime} had it
 */
public record ChatLogEntry(
        long conversation,
        String customer,
        String question,
        String agent,
        String desk,
        String answer,
        Instant askedAt,
        long askedNanos,
        Instant answeredAt,
        long answeredNanos) {}
