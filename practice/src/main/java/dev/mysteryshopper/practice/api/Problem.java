package dev.mysteryshopper.practice.api;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.mysteryshopper.practice.http.Answer;

/** An error as RFC 9457 has it. Thrown to end a request with it. */
final class Problem extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final int status;
    private final String title;
    private final String detail;

    Problem(int status, String title, String detail) {
        super(title + ": " + detail, null, false, false);
        this.status = status;
        this.title = title;
        this.detail = detail;
    }

    Answer answer(String instance) {
        ObjectNode problem = JsonNodeFactory.instance
                .objectNode()
                .put("type", "about:blank")
                .put("title", title)
                .put("status", status)
                .put("detail", detail)
                .put("instance", instance);
        return Answer.of(status, "application/problem+json", Json.bytes(problem));
    }
}
