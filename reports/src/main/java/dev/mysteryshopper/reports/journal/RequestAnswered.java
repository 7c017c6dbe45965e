package dev.mysteryshopper.reports.journal;

import java.util.List;

/**
 * A request was answered; stamped when the answer had come in.
 *
 * @param moment when
 * @param journey id of the journey
 * @param contact id of the contact
 * @param method HTTP method
 * @param url address, redacted
 * @param requestBody what was sent, redacted; empty if nothing
 * @param status HTTP status
 * @param contentType media type of the answer; empty if none was given
 * @param responseBody the answer, redacted and cut to a length that is easy to read; a longer one is kept as evidence
 * @param tookNanos from handing the request to the client until the answer was complete, in nanoseconds
 * @param told items given with it; empty if none
 */
public record RequestAnswered(
        Moment moment,
        String journey,
        String contact,
        String method,
        String url,
        String requestBody,
        int status,
        String contentType,
        String responseBody,
        long tookNanos,
        List<String> told)
        implements ContactEntry {}
