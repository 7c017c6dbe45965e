package dev.mysteryshopper.runner.channel.api;

import java.net.URI;
import java.util.Map;

/**
 * A request to an API.
 *
 * @param method HTTP method, in capitals
 * @param address whole address
 * @param headers headers by name; {@code Content-Type} among them if there is a body
 * @param body what is sent; empty if nothing
 */
public record Request(String method, URI address, Map<String, String> headers, String body) {

    public Request {
        headers = Map.copyOf(headers);
    }

    @Override
    public String toString() {
        return method + " " + address;
    }
}
