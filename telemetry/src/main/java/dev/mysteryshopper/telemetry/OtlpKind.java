package dev.mysteryshopper.telemetry;

import dev.mysteryshopper.reports.export.ExportKind;
import dev.mysteryshopper.reports.render.Renderer;
import java.net.URI;
import java.util.Map;
import java.util.function.Consumer;

/** Collectors that speak OTLP over HTTP. */
public final class OtlpKind implements ExportKind {

    @Override
    public Renderer to(URI endpoint, Map<String, String> headers, Consumer<String> trouble) {
        return new OtlpExport(endpoint, headers, trouble);
    }
}
