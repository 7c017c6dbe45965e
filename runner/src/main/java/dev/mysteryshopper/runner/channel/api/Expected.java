package dev.mysteryshopper.runner.channel.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import dev.mysteryshopper.reports.journal.Failure;
import dev.mysteryshopper.runner.channel.CompanyMisbehaved;
import dev.mysteryshopper.runner.channel.Nearest;
import dev.mysteryshopper.runner.channel.Settings;
import dev.mysteryshopper.runner.channel.internal.Json;
import dev.mysteryshopper.runner.company.Node;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The statuses that a request is to be answered with, as the company file has them: {@code 201}, {@code 4xx}, {@code any}
 * or a list of them.
 *
 * @param statuses statuses and classes of them; empty means {@code 2xx}
 */
record Expected(List<String> statuses) {

    private static final Pattern STATUS = Pattern.compile("[1-5](\\d\\d|xx)|any");
    private static final int LONGEST_QUOTE = 200;

    Expected {
        statuses = List.copyOf(statuses);
    }

    static Expected read(Settings settings) {
        List<String> statuses = new ArrayList<>();
        for (Node.Scalar scalar : settings.scalars("status")) {
            if (STATUS.matcher(scalar.text()).matches()) {
                statuses.add(scalar.text());
            } else {
                settings.wrong(
                        scalar,
                        "\"" + scalar.shown() + "\" is not an HTTP status."
                                + "\nExpected a status such as 201, a class such as 4xx, any, or a list of them."
                                + Nearest.hint(scalar.text(), List.of("any", "2xx", "4xx")));
            }
        }
        return new Expected(statuses);
    }

    /** Whether the company file names a status itself, or its class. */
    boolean names(int status) {
        return statuses.stream().anyMatch(one -> matches(one, status));
    }

    private static boolean matches(String one, int status) {
        return one.equals("any")
                || one.equals(Integer.toString(status))
                || (one.endsWith("xx")
                        && one.charAt(0) == Integer.toString(status).charAt(0));
    }

    /**
     * Judges an answer.
     *
     * @return its body as JSON; empty if it is none and does not say that it is
     * @throws CompanyMisbehaved if it is not what was expected, or cannot be read
     */
    Optional<JsonNode> judge(Request request, Answer answer) {
        int status = answer.status();
        boolean fine = statuses.isEmpty() ? status >= 200 && status < 300 : names(status);
        if (!fine) {
            Failure failure = status == 401 || status == 403 ? Failure.REFUSED : Failure.ERROR_ANSWER;
            throw new CompanyMisbehaved(
                    failure, request + ": answered " + status + explained(answer) + " Expected " + this + ".");
        }
        if (answer.saysHtml()) {
            throw new CompanyMisbehaved(
                    Failure.UNREADABLE,
                    request + ": answered " + status + " with a page instead of JSON: " + quote(answer.text()));
        }
        if (!answer.saysJson() || answer.body().length == 0) {
            return Optional.empty();
        }
        try {
            return Optional.of(Json.read(answer.body()));
        } catch (IOException e) {
            throw unreadable(request, answer, e);
        }
    }

    /** Says of an answer that it should be JSON and is not. */
    static CompanyMisbehaved unreadable(Request request, Answer answer, IOException trouble) {
        String why =
                trouble instanceof JsonProcessingException json ? json.getOriginalMessage() : "" + trouble.getMessage();
        return new CompanyMisbehaved(
                Failure.UNREADABLE,
                request + ": answered " + answer.status() + " with something that cannot be read as JSON (" + why
                        + "): " + quote(answer.text()));
    }

    /** What a problem report (RFC 9457), or else the beginning of the body, says about it. */
    private static String explained(Answer answer) {
        if (answer.body().length == 0) {
            return ".";
        }
        if (answer.saysJson()) {
            try {
                JsonNode problem = Json.read(answer.body());
                String said = List.of("title", "detail", "message", "error").stream()
                        .map(problem::path)
                        .filter(JsonNode::isTextual)
                        .map(JsonNode::asText)
                        .distinct()
                        .limit(2)
                        .collect(Collectors.joining(": "));
                if (!said.isBlank()) {
                    return ": " + said + (said.endsWith(".") ? "" : ".");
                }
            } catch (IOException e) {
                return " with " + quote(answer.text());
            }
        }
        return answer.isText() ? " with " + quote(answer.text()) : ".";
    }

    private static String quote(String text) {
        String line = text.strip().replaceAll("\\s+", " ");
        return "\"" + (line.length() > LONGEST_QUOTE ? line.substring(0, LONGEST_QUOTE) + "..." : line) + "\".";
    }

    @Override
    public String toString() {
        return statuses.isEmpty() ? "2xx" : String.join(" or ", statuses);
    }
}
