package dev.mysteryshopper.runner.channel.api;

import dev.mysteryshopper.runner.channel.Seen;
import dev.mysteryshopper.runner.channel.ToolTrouble;
import io.restassured.RestAssured;
import io.restassured.config.DecoderConfig;
import io.restassured.config.EncoderConfig;
import io.restassured.config.HttpClientConfig;
import io.restassured.config.RedirectConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.http.ContentType;
import io.restassured.internal.http.HttpResponseException;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentLinkedQueue;

/**
 * REST-assured, whose authentication schemes and filters teams know. The bodies it brings are read without it: its own
 * way of reading them costs more than the request.
 */
final class RestAssuredClient implements ApiClient {

    private final List<OwnSpecification> own;
    private final ConcurrentLinkedQueue<StampingClient> idle = new ConcurrentLinkedQueue<>();

    /** @param own what the company's own code gives each request; empty if nothing */
    RestAssuredClient(List<OwnSpecification> own) {
        this.own = List.copyOf(own);
    }

    @Override
    public Answer send(Request request, Duration longest, Seen seen) {
        StampingClient http = Optional.ofNullable(idle.poll()).orElseGet(() -> new StampingClient(seen::now));
        http.begin(seen::now, longest);
        Answer answer;
        try {
            answer = answer(prepared(request, http).request(request.method(), request.address()), http);
        } catch (Exception e) { // Groovy throws checked exceptions that its signatures do not name
            if (!(e instanceof HttpResponseException)) {
                http.close();
                throw trouble(e, http, request, longest);
            }
            answer = http.answer(); // under a Turkish locale it does not find its own handler for "failure"
        }
        idle.add(http);
        return answer;
    }

    private static RuntimeException trouble(Exception e, StampingClient http, Request request, Duration longest) {
        if (http.tooLate()) {
            return Unanswered.inTime(request, longest);
        }
        return e instanceof IOException
                ? Unanswered.because(e, request)
                : new ToolTrouble(
                        request + ": REST-assured could not send it (" + e + ")."
                                + " Look at the specification and the filters that your own code gives it, or try"
                                + " client: jdk.",
                        e);
    }

    private RequestSpecification prepared(Request request, StampingClient http) {
        RequestSpecification given = RestAssured.given();
        own.forEach(more -> given.spec(more.given()));
        given.config(config(http)).urlEncodingEnabled(false);
        given.headers(request.headers());
        if (!request.body().isEmpty()) {
            given.body(request.body());
        }
        return given;
    }

    private static RestAssuredConfig config(StampingClient http) {
        EncoderConfig plain = EncoderConfig.encoderConfig()
                .defaultContentCharset("UTF-8")
                .defaultQueryParameterCharset("UTF-8")
                .appendDefaultContentCharsetToContentTypeIfUndefined(false)
                .encodeContentTypeAs("application/problem+json", ContentType.TEXT);
        return RestAssuredConfig.config()
                .redirect(RedirectConfig.redirectConfig().followRedirects(false))
                .encoderConfig(plain)
                .decoderConfig(DecoderConfig.decoderConfig().noContentDecoders())
                .httpClient(HttpClientConfig.httpClientConfig()
                        .setParams(Map.of())
                        .httpClientFactory(() -> http)
                        .reuseHttpClientInstance());
    }

    /** What REST-assured made of it, its filters included, with the time stamps of the wire. */
    private static Answer answer(Response response, StampingClient http) {
        Answer wire = http.answer();
        return new Answer(
                response.statusCode(),
                Optional.ofNullable(response.contentType()).orElse(""),
                Optional.ofNullable(response.header("Location")),
                Optional.ofNullable(response.asByteArray()).orElse(new byte[0]),
                wire.sent(),
                wire.came());
    }

    @Override
    public void close() {
        for (StampingClient http = idle.poll(); http != null; http = idle.poll()) {
            http.close();
        }
    }

    @Override
    public String toString() {
        return "rest-assured";
    }
}
