package dev.mysteryshopper.practice.http;

import java.util.Map;
import java.util.Optional;

/**
 * A request as a site sees it.
 *
 * @param path decoded, begins with a slash
 * @param query the parameters in the address; the first of each name
 * @param body decoded as UTF-8
 * @param captured what stands in the address where the route has a name in braces
 */
public record Call(
        String method,
        String path,
        Map<String, String> query,
        Map<String, String> headers,
        String body,
        Map<String, String> captured) {
    /** The parameter, or an empty text. */
    public String query(String name) {
        return query.getOrDefault(name, "");
    }

    /** The header, whatever the case of its name's letters. */
    public Optional<String> header(String name) {
        return Optional.ofNullable(headers.get(name));
    }

    /** What stands in the address where the route says {@code {name}}. */
    public String captured(String name) {
        return captured.getOrDefault(name, "");
    }

    /** The fields of a posted form; the first of each name. */
    public Map<String, String> form() {
        return Parameters.of(body);
    }

    Call with(Map<String, String> nowCaptured) {
        return new Call(method, path, query, headers, body, nowCaptured);
    }
}
