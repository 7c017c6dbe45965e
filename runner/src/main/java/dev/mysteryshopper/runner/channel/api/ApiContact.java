package dev.mysteryshopper.runner.channel.api;

import com.fasterxml.jackson.databind.JsonNode;
import dev.mysteryshopper.reports.journal.Failure;
import dev.mysteryshopper.reports.journal.RequestAnswered;
import dev.mysteryshopper.runner.channel.CompanyMisbehaved;
import dev.mysteryshopper.runner.channel.Contact;
import dev.mysteryshopper.runner.channel.Seen;
import dev.mysteryshopper.runner.shopper.Memory;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Requests to an API on behalf of one shopper. Remembers the last answer, for moves that read it. */
public final class ApiContact implements Contact {

    private static final int MOST_REDIRECTS = 10;
    private static final int LONGEST_SHOWN = 4_000;

    private final ApiSettings settings;
    private final ApiClient client;
    private final Seen seen;
    private Optional<Answered> last = Optional.empty();

    ApiContact(ApiSettings settings, ApiClient client, Seen seen) {
        this.settings = settings;
        this.client = client;
        this.seen = seen;
    }

    /**
     * An answer and what it answers.
     *
     * @param request the request, after redirects
     * @param answer the answer
     * @param json its body as JSON; empty if it is none
     */
    record Answered(Request request, Answer answer, Optional<JsonNode> json) {}

    /** The last answer; empty before the first. */
    Optional<Answered> last() {
        return last;
    }

    @Override
    public void begin(String action) {
        last = Optional.empty();
    }

    /** The address of a path, and the headers of the channel if the address is the channel's. */
    Request prepare(String method, String path, Map<String, String> headers, String body, Memory memory) {
        Map<String, String> all = new LinkedHashMap<>();
        String address = path;
        if (!path.startsWith("http://") && !path.startsWith("https://")) {
            address =
                    settings.url() + (path.isEmpty() || path.startsWith("/") || path.startsWith("?") ? "" : "/") + path;
            settings.headers().forEach((name, value) -> all.put(name, value.fill(memory)));
        }
        all.putAll(headers);
        if (all.keySet().stream().noneMatch("accept"::equalsIgnoreCase)) {
            all.put("Accept", "application/json, application/problem+json, */*;q=0.1");
        }
        try {
            return new Request(method, URI.create(address), all, body);
        } catch (IllegalArgumentException e) {
            throw new CompanyMisbehaved(Failure.MISSING, method + " " + address + ": that is no address.");
        }
    }

    /** Sends a request, follows redirects, writes down what came and judges it. */
    void send(Request first, Expected expected, Set<String> told, Duration longest) {
        last = Optional.empty();
        Request request = first;
        List<URI> way = new ArrayList<>();
        long before = seen.now().nanos();
        Answer answer = client.send(request, longest, seen);
        long began = answer.sent().nanos();
        while (answer.redirects() && !expected.names(answer.status())) {
            way.add(request.address());
            Optional<Request> next = Redirect.follow(request, answer);
            if (next.isEmpty() || way.size() > MOST_REDIRECTS) {
                write(first, request, answer, began, told);
                throw Redirect.endless(first, way, answer);
            }
            request = next.get();
            Duration left = longest.minusNanos(seen.now().nanos() - before);
            if (left.isNegative() || left.isZero()) {
                throw Unanswered.inTime(first, longest);
            }
            answer = client.send(request, left, seen);
        }
        write(first, request, answer, began, told);
        last = Optional.of(new Answered(request, answer, expected.judge(request, answer)));
    }

    private void write(Request first, Request request, Answer answer, long began, Set<String> told) {
        String text = answer.isText() ? answer.text() : "";
        boolean whole = answer.isText() && text.length() <= LONGEST_SHOWN;
        seen.write(new RequestAnswered(
                answer.came(),
                seen.journey(),
                seen.contact(),
                first.method(),
                request.address().toString(),
                shortened(first.body()),
                answer.status(),
                answer.mediaType(),
                answer.isText() ? shortened(text) : answer.body().length + " bytes",
                answer.came().nanos() - began,
                List.copyOf(told)));
        if (!whole && answer.body().length > 0) {
            seen.keep(
                    answer.mediaType().isEmpty() ? "application/octet-stream" : answer.mediaType(),
                    answer.body(),
                    "the whole answer to " + first);
        }
    }

    private static String shortened(String text) {
        return text.length() <= LONGEST_SHOWN
                ? text
                : text.substring(0, LONGEST_SHOWN) + "... (" + text.length() + " characters)";
    }

    @Override
    public void close() {
        last = Optional.empty();
    }
}
