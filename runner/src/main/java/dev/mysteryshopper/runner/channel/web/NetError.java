package dev.mysteryshopper.runner.channel.web;

import dev.mysteryshopper.reports.journal.Failure;
import dev.mysteryshopper.runner.channel.CompanyMisbehaved;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Why a browser could not show a page, in its own words: {@code ERR_CONNECTION_REFUSED}, {@code netReset}.
 *
 * @param word the browser's word
 */
record NetError(String word) {

    private static final Pattern CHROMIUM = Pattern.compile("\\bERR_[A-Z0-9_]+");
    private static final Pattern FIREFOX = Pattern.compile("about:neterror\\?e=([A-Za-z]+)");

    /** The error that a message speaks of; empty if it speaks of none. */
    static Optional<NetError> of(@Nullable String message) {
        if (message == null) {
            return Optional.empty();
        }
        Matcher chromium = CHROMIUM.matcher(message);
        if (chromium.find()) {
            return Optional.of(new NetError(chromium.group()));
        }
        Matcher firefox = FIREFOX.matcher(message);
        return firefox.find() ? Optional.of(new NetError(firefox.group(1))) : Optional.empty();
    }

    /** The misbehaviour of the company that it is. */
    CompanyMisbehaved misbehaved(String what) {
        return switch (word) {
            case "ERR_TOO_MANY_REDIRECTS", "redirectLoop" ->
                new CompanyMisbehaved(
                        Failure.REDIRECTS, what + ": the company sends the browser round in circles (" + word + ").");
            case "ERR_TIMED_OUT", "ERR_CONNECTION_TIMED_OUT", "netTimeout" ->
                new CompanyMisbehaved(Failure.NO_ANSWER, what + ": the company did not answer (" + word + ").");
            case "ERR_CONNECTION_RESET", "ERR_EMPTY_RESPONSE", "ERR_INCOMPLETE_CHUNKED_ENCODING", "netReset" ->
                new CompanyMisbehaved(Failure.DROPPED, what + ": the connection broke (" + word + ").");
            case "ERR_INVALID_RESPONSE", "ERR_INVALID_HTTP_RESPONSE", "ERR_CONTENT_DECODING_FAILED" ->
                new CompanyMisbehaved(
                        Failure.UNREADABLE, what + ": the browser could not read the answer (" + word + ").");
            default ->
                new CompanyMisbehaved(Failure.UNREACHABLE, what + ": the company could not be reached (" + word + ").");
        };
    }
}
