package dev.mysteryshopper.runner.channel.api;

import dev.mysteryshopper.reports.journal.Moment;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What an API answered.
 *
 * @param status HTTP status
 * @param contentType its media type as sent, with parameters; empty if none was given
 * @param location where it redirects to; empty if nowhere
 * @param body its body
 * @param sent when the request was handed to the HTTP client
 * @param came when the last byte had come in
 */
@SuppressWarnings("ArrayRecordComponent") // handed on as it came in; nobody compares answers
public record Answer(int status, String contentType, Optional<String> location, byte[] body, Moment sent, Moment came) {

    private static final Pattern CHARSET = Pattern.compile("charset=\"?([^\\s;\"]+)", Pattern.CASE_INSENSITIVE);

    /** Whether it is one of those that a client is meant to follow. */
    boolean redirects() {
        return (status == 301 || status == 302 || status == 303 || status == 307 || status == 308)
                && location.isPresent();
    }

    /** Whether its media type says that it is JSON. */
    boolean saysJson() {
        return mediaType().equals("application/json") || mediaType().endsWith("+json");
    }

    /** Whether its media type says that it is a page. */
    boolean saysHtml() {
        return mediaType().equals("text/html") || mediaType().equals("application/xhtml+xml");
    }

    /** Whether it can be shown as text. */
    boolean isText() {
        String type = mediaType();
        return type.isEmpty()
                || type.startsWith("text/")
                || type.endsWith("json")
                || type.endsWith("xml")
                || type.endsWith("javascript")
                || type.endsWith("x-www-form-urlencoded");
    }

    /** Its media type without parameters, in small letters; empty if none was given. */
    String mediaType() {
        int end = contentType.indexOf(';');
        return (end < 0 ? contentType : contentType.substring(0, end)).strip().toLowerCase(Locale.ROOT);
    }

    /** Its body as text, by the charset it names, UTF-8 if none. */
    String text() {
        return new String(body, charset());
    }

    private Charset charset() {
        Matcher named = CHARSET.matcher(contentType);
        if (!named.find()) {
            return StandardCharsets.UTF_8;
        }
        try {
            return Charset.forName(named.group(1));
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return StandardCharsets.UTF_8;
        }
    }
}
