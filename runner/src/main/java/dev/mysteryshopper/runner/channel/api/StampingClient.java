package dev.mysteryshopper.runner.channel.api;

import dev.mysteryshopper.reports.journal.Moment;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import org.apache.http.Header;
import org.apache.http.HttpEntity;
import org.apache.http.HttpHost;
import org.apache.http.HttpRequest;
import org.apache.http.client.methods.AbortableHttpRequest;
import org.apache.http.client.methods.CloseableHttpResponse;
import org.apache.http.client.methods.HttpUriRequest;
import org.apache.http.client.params.ClientPNames;
import org.apache.http.entity.ByteArrayEntity;
import org.apache.http.impl.client.DefaultHttpClient;
import org.apache.http.params.CoreConnectionPNames;
import org.apache.http.protocol.HttpContext;
import org.jspecify.annotations.Nullable;

/**
 * The HTTP client beneath REST-assured, one request at a time. It takes the time stamps and the whole answer right at the
 * wire, so that what REST-assured does around them is not in the company's delay, and it cuts off what takes too long.
 */
@SuppressWarnings("deprecation") // REST-assured takes no other client
final class StampingClient extends DefaultHttpClient {

    private static final int TO_CONNECT_MILLIS = 10_000;
    private static final int MORE_FOR_A_PART_MILLIS = 1_000;

    private Duration longest = Duration.ZERO;
    private Supplier<Moment> now;
    private @Nullable Answer answer;
    private boolean tooLate;

    StampingClient(Supplier<Moment> now) {
        this.now = now;
        getParams().setParameter(CoreConnectionPNames.CONNECTION_TIMEOUT, TO_CONNECT_MILLIS);
        getParams().setParameter(ClientPNames.HANDLE_REDIRECTS, false);
        setHttpRequestRetryHandler((trouble, times, context) -> false);
    }

    /** Makes it ready for the next request. */
    void begin(Supplier<Moment> clock, Duration most) {
        now = clock;
        longest = most;
        answer = null;
        tooLate = false;
        // a little more, so that it is the limit for the whole that ends the wait
        int millis = (int) Math.min(Integer.MAX_VALUE, most.toMillis() + MORE_FOR_A_PART_MILLIS);
        getParams().setParameter(CoreConnectionPNames.SO_TIMEOUT, millis);
    }

    /**
     * The last answer, as it came off the wire.
     *
     * @throws IllegalStateException if there was none: a filter answered in the company's place
     */
    Answer answer() {
        if (answer == null) {
            throw new IllegalStateException("no request went over the wire");
        }
        return answer;
    }

    /** Whether it was cut off because it took too long. */
    boolean tooLate() {
        return tooLate;
    }

    @Override
    public CloseableHttpResponse execute(HttpUriRequest request, HttpContext context) throws IOException {
        return watched(request, () -> super.execute(request, context));
    }

    @Override
    public CloseableHttpResponse execute(HttpHost target, HttpRequest request, HttpContext context) throws IOException {
        return watched(request, () -> super.execute(target, request, context));
    }

    private interface Exchange {
        CloseableHttpResponse run() throws IOException;
    }

    private CloseableHttpResponse watched(HttpRequest request, Exchange exchange) throws IOException {
        CompletableFuture<Void> over = new CompletableFuture<>();
        CompletableFuture<Boolean> watch = over.orTimeout(longest.toNanos(), TimeUnit.NANOSECONDS)
                .handle((nothing, trouble) -> cutOff(request, trouble));
        try {
            Moment sent = now.get();
            CloseableHttpResponse response = exchange.run();
            HttpEntity entity = response.getEntity();
            byte[] body = entity == null ? new byte[0] : read(entity);
            answer = new Answer(
                    response.getStatusLine().getStatusCode(),
                    header(response, "Content-Type").orElse(""),
                    header(response, "Location"),
                    body,
                    sent,
                    now.get());
            if (entity != null) {
                ByteArrayEntity whole = new ByteArrayEntity(body);
                whole.setContentType(entity.getContentType());
                whole.setContentEncoding(entity.getContentEncoding());
                response.setEntity(whole);
            }
            return response;
        } finally {
            over.complete(null);
            tooLate = watch.join();
        }
    }

    private static boolean cutOff(HttpRequest request, @Nullable Throwable trouble) {
        if (trouble instanceof TimeoutException && request instanceof AbortableHttpRequest abortable) {
            abortable.abort();
            return true;
        }
        return false;
    }

    private static Optional<String> header(CloseableHttpResponse response, String name) {
        return Optional.ofNullable(response.getFirstHeader(name)).map(Header::getValue);
    }

    private static byte[] read(HttpEntity entity) throws IOException {
        try (InputStream in = entity.getContent()) {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            byte[] part = new byte[8192];
            for (int n = in.read(part); n >= 0; n = in.read(part)) {
                if (bytes.size() + n > ApiClient.LARGEST) {
                    throw new CappedBody.TooLarge();
                }
                bytes.write(part, 0, n);
            }
            return bytes.toByteArray();
        }
    }
}
