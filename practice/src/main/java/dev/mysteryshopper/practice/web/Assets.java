package dev.mysteryshopper.practice.web;

import dev.mysteryshopper.practice.http.Answer;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** The stylesheet and the pictures. */
final class Assets {
    private final Map<String, Answer> known = new ConcurrentHashMap<>();

    /** @param name "style.css", or "pictures/rain-boots.svg" */
    Optional<Answer> find(String name) {
        Answer answer = known.get(name);
        return answer != null ? Optional.of(answer) : load(name);
    }

    private Optional<Answer> load(String name) {
        if (!name.matches("(?:pictures/)?[a-z0-9-]+\\.(?:css|svg)")) {
            return Optional.empty();
        }
        try (InputStream in = Assets.class.getResourceAsStream(name)) {
            if (in == null) {
                return Optional.empty();
            }
            String type = name.endsWith(".css") ? "text/css; charset=utf-8" : "image/svg+xml";
            Answer answer = Answer.of(200, type, in.readAllBytes()).with("Cache-Control", "max-age=3600");
            known.put(name, answer);
            return Optional.of(answer);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
