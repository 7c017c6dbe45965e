package dev.mysteryshopper.runner.channel.api;

import dev.mysteryshopper.reports.journal.Moment;
import dev.mysteryshopper.runner.channel.Seen;
import dev.mysteryshopper.runner.channel.ToolTrouble;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** The client of the JDK: fast, for crowds. One for all journeys. */
final class JdkClient implements ApiClient {

    private static final Duration TO_CONNECT = Duration.ofSeconds(10);

    private final HttpClient client;

    JdkClient() {
        client = HttpClient.newBuilder()
                .followRedirects(HttpClient.Redirect.NEVER)
                .connectTimeout(TO_CONNECT)
                .executor(Runnable::run) // fewer threads between the wire and the journey; nothing here waits
                .build();
    }

    @Override
    public Answer send(Request request, Duration longest, Seen seen) {
        HttpRequest.Builder builder = HttpRequest.newBuilder(request.address())
                .version(
                        "https".equals(request.address().getScheme())
                                ? HttpClient.Version.HTTP_2
                                : HttpClient.Version.HTTP_1_1)
                .method(
                        request.method(),
                        request.body().isEmpty()
                                ? HttpRequest.BodyPublishers.noBody()
                                : HttpRequest.BodyPublishers.ofString(request.body()));
        request.headers().forEach(builder::header);
        HttpRequest prepared = builder.build();
        Moment sent = seen.now();
        CompletableFuture<HttpResponse<CappedBody.Whole>> coming =
                client.sendAsync(prepared, head -> new CappedBody(seen::now, LARGEST));
        try {
            HttpResponse<CappedBody.Whole> response = coming.get(longest.toNanos(), TimeUnit.NANOSECONDS);
            return new Answer(
                    response.statusCode(),
                    response.headers().firstValue("content-type").orElse(""),
                    response.headers().firstValue("location"),
                    response.body().bytes(),
                    sent,
                    response.body().came());
        } catch (TimeoutException e) {
            coming.cancel(true);
            throw Unanswered.inTime(request, longest);
        } catch (ExecutionException e) {
            throw Unanswered.because(e, request);
        } catch (InterruptedException e) {
            coming.cancel(true);
            Thread.currentThread().interrupt();
            throw new ToolTrouble("The run was stopped while it waited for " + request + ".", e);
        }
    }

    @Override
    public void close() {
        // nothing to give back before Java 21: connections and threads end when nobody holds the client any more
    }

    @Override
    public String toString() {
        return "jdk";
    }
}
