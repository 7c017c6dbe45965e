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
        // the journey goes on as soon as the body is there: the client's own future comes over one more thread
        CompletableFuture<Answer> answer = new CompletableFuture<>();
        CompletableFuture<?> coming = client.sendAsync(prepared, head -> body(head, sent, seen, answer));
        coming.exceptionally(trouble -> {
            answer.completeExceptionally(trouble);
            return null;
        });
        try {
            return answer.get(longest.toNanos(), TimeUnit.NANOSECONDS);
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

    private static CappedBody body(
            HttpResponse.ResponseInfo head, Moment sent, Seen seen, CompletableFuture<Answer> answer) {
        CappedBody body = new CappedBody(seen::now, LARGEST);
        // trouble with the body is told by the client's own future
        body.getBody()
                .thenAccept(whole -> answer.complete(new Answer(
                        head.statusCode(),
                        head.headers().firstValue("content-type").orElse(""),
                        head.headers().firstValue("location"),
                        whole.bytes(),
                        sent,
                        whole.came())));
        return body;
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
