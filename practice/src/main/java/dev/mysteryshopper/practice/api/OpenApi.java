package dev.mysteryshopper.practice.api;

import dev.mysteryshopper.practice.http.Answer;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** The API's own description. */
final class OpenApi {
    private OpenApi() {}

    static Answer document() {
        try (InputStream in = OpenApi.class.getResourceAsStream("openapi.json")) {
            if (in == null) {
                throw new IllegalStateException("openapi.json is missing beside " + OpenApi.class.getName());
            }
            return Answer.of(200, "application/json", in.readAllBytes());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
