package dev.mysteryshopper.telemetry;

import io.opentelemetry.context.Context;
import io.opentelemetry.exporter.internal.FailedExportException.HttpExportException;
import io.opentelemetry.sdk.common.CompletableResultCode;
import io.opentelemetry.sdk.metrics.data.MetricData;
import io.opentelemetry.sdk.metrics.export.MetricExporter;
import io.opentelemetry.sdk.trace.ReadWriteSpan;
import io.opentelemetry.sdk.trace.ReadableSpan;
import io.opentelemetry.sdk.trace.SpanProcessor;
import io.opentelemetry.sdk.trace.data.SpanData;
import io.opentelemetry.sdk.trace.export.SpanExporter;
import java.net.ConnectException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Sends spans in batches, each before the next is made, so that none is dropped and few are held. After the first that is not taken, and
 * when its time is up, nothing more is sent. Used by one thread.
 */
final class Sending implements SpanProcessor {

    static final Duration CONNECT = Duration.ofSeconds(5);
    static final Duration PATIENCE = Duration.ofSeconds(10);

    /** Longest time that a run's sending takes in all, but for the request that is under way then. */
    private static final Duration LONGEST = Duration.ofSeconds(50);

    private static final int BATCH = 512;

    private final SpanExporter spans;
    private final MetricExporter metrics;
    private final List<SpanData> batch = new ArrayList<>(BATCH);
    private long spentNanos;
    private @Nullable String failure;

    Sending(SpanExporter spans, MetricExporter metrics) {
        this.spans = spans;
        this.metrics = metrics;
    }

    boolean failed() {
        return failure != null;
    }

    /** Why not everything was sent, one sentence; empty if it was. */
    Optional<String> failure() {
        return Optional.ofNullable(failure);
    }

    @Override
    public void onStart(Context parent, ReadWriteSpan span) {
        // nothing is sent before its end
    }

    @Override
    public boolean isStartRequired() {
        return false;
    }

    @Override
    public void onEnd(ReadableSpan span) {
        batch.add(span.toSpanData());
        if (batch.size() >= BATCH) {
            send();
        }
    }

    @Override
    public boolean isEndRequired() {
        return true;
    }

    private void send() {
        if (!batch.isEmpty()) {
            List<SpanData> sent = List.copyOf(batch);
            batch.clear();
            await(() -> spans.export(sent));
        }
    }

    /** Sends the metrics, after what is left of the spans. */
    void metrics(Collection<MetricData> data) {
        send();
        await(() -> metrics.export(data));
    }

    private interface Request {
        CompletableResultCode send();
    }

    private void await(Request request) {
        if (failed()) {
            return;
        }
        if (spentNanos > LONGEST.toNanos()) {
            failure = "it took longer than " + LONGEST.toSeconds() + " seconds.";
            return;
        }
        long began = System.nanoTime();
        CompletableResultCode result = request.send().join(2 * PATIENCE.toSeconds(), TimeUnit.SECONDS);
        spentNanos += System.nanoTime() - began;
        if (!result.isDone()) {
            failure = "no answer came within " + PATIENCE.toSeconds() + " seconds.";
        } else if (!result.isSuccess()) {
            failure = reason(result.getFailureThrowable());
        }
    }

    private static String reason(@Nullable Throwable cause) {
        Throwable deepest = cause;
        while (deepest != null && deepest.getCause() != null && !(deepest instanceof ConnectException)) {
            deepest = deepest.getCause();
        }
        if (deepest instanceof ConnectException) {
            return "nobody answers there.";
        }
        if (deepest instanceof HttpExportException refused && refused.failedWithResponse()) {
            return "it answered with status " + refused.getResponse().getStatusCode() + ".";
        }
        if (deepest == null) {
            return "it did not take it.";
        }
        String message = deepest.getMessage();
        return message == null || message.isBlank()
                ? deepest.getClass().getSimpleName() + "."
                : message.strip() + (message.strip().endsWith(".") ? "" : ".");
    }

    @Override
    public void close() {
        send();
        spans.shutdown();
        metrics.shutdown();
    }
}
