package dev.mysteryshopper.telemetry;

import dev.mysteryshopper.reports.measure.JourneyLog;
import dev.mysteryshopper.reports.measure.JourneyResult;
import dev.mysteryshopper.reports.measure.RunResult;
import dev.mysteryshopper.reports.render.Renderer;
import io.opentelemetry.exporter.otlp.http.metrics.OtlpHttpMetricExporter;
import io.opentelemetry.exporter.otlp.http.trace.OtlpHttpSpanExporter;
import io.opentelemetry.sdk.metrics.export.MetricExporter;
import io.opentelemetry.sdk.trace.export.SpanExporter;
import java.net.URI;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.Consumer;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Sends each journey as a trace and the run's measures as metrics to a collector, over OTLP/HTTP. Nothing is written into the folder.
 *
 * @see <a href="https://opentelemetry.io/docs/specs/otlp/">OTLP</a>
 */
final class OtlpExport implements Renderer {

    /** The exporters log what goes wrong; here it is told once, in a sentence. */
    private static final Logger LOGGER = Logger.getLogger("io.opentelemetry");

    private final URI endpoint;
    private final Map<String, String> headers;
    private final Consumer<String> trouble;

    OtlpExport(URI endpoint, Map<String, String> headers, Consumer<String> trouble) {
        this.endpoint = endpoint;
        this.headers = Map.copyOf(headers);
        this.trouble = trouble;
    }

    @Override
    public Telling begin(RunResult result, Path folder) {
        LOGGER.setLevel(Level.OFF);
        Sending sending = new Sending(spans(), metrics());
        JourneySpans spans = new JourneySpans(result, sending);
        return new Telling() {
            @Override
            public void journey(JourneyResult journey, JourneyLog log) {
                if (!sending.failed()) {
                    spans.tell(journey, log);
                }
            }

            @Override
            public void close() {
                spans.close();
                if (!sending.failed()) {
                    sending.metrics(RunMetrics.of(result));
                }
                sending.close();
                sending.failure()
                        .ifPresent(why -> trouble.accept(endpoint + ": the run was not handed on whole: " + why
                                + " Its reports are; \"report RUN --otlp URL\" tries again."));
            }
        };
    }

    private SpanExporter spans() {
        var builder = OtlpHttpSpanExporter.builder()
                .setEndpoint(below("v1/traces"))
                .setConnectTimeout(Sending.CONNECT)
                .setTimeout(Sending.PATIENCE)
                .setRetryPolicy(null);
        headers.forEach(builder::addHeader);
        return builder.build();
    }

    private MetricExporter metrics() {
        var builder = OtlpHttpMetricExporter.builder()
                .setEndpoint(below("v1/metrics"))
                .setConnectTimeout(Sending.CONNECT)
                .setTimeout(Sending.PATIENCE)
                .setRetryPolicy(null);
        headers.forEach(builder::addHeader);
        return builder.build();
    }

    private String below(String path) {
        String address = endpoint.toString();
        return (address.endsWith("/") ? address : address + "/") + path;
    }
}
