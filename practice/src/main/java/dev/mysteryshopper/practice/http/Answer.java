package dev.mysteryshopper.practice.http;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/** What a site answers. */
public record Answer(int status, String contentType, ByteBuffer body, Map<String, String> headers) {
    public Answer {
        headers = Map.copyOf(headers);
    }

    public static Answer of(int status, String contentType, byte[] body) {
        return new Answer(status, contentType, ByteBuffer.wrap(body).asReadOnlyBuffer(), Map.of());
    }

    public static Answer of(int status, String contentType, String body) {
        return of(status, contentType, body.getBytes(StandardCharsets.UTF_8));
    }

    /** Sends the browser on to another page with a GET (303). */
    public static Answer seeOther(String location) {
        return of(303, "text/plain; charset=utf-8", "See " + location).with("Location", location);
    }

    public Answer with(String header, String value) {
        Map<String, String> more = new LinkedHashMap<>(headers);
        more.put(header, value);
        return new Answer(status, contentType, body, more);
    }
}
