package dev.mysteryshopper.runner.cli;

import dev.mysteryshopper.reports.export.ExportKind;
import dev.mysteryshopper.reports.render.Renderer;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The option that says which collector a run is handed on to. Without it nothing of OpenTelemetry is loaded. */
final class Otlp {

    private static final String ENDPOINT = "OTEL_EXPORTER_OTLP_ENDPOINT";
    private static final String HEADERS = "OTEL_EXPORTER_OTLP_HEADERS";

    @Option(
            names = "--otlp",
            paramLabel = "URL",
            description = {
                "Also sends the journeys as traces and the measures as metrics to this OpenTelemetry collector, over"
                        + " OTLP/HTTP. Default: what the variable " + ENDPOINT + " says; nothing where it is not set."
            })
    private @Nullable String url;

    /**
     * What hands runs on.
     *
     * @param trouble takes what went wrong, a sentence for each run
     * @return empty if nobody asked for it
     * @throws dev.mysteryshopper.runner.company.WrongInput if the address or a header is wrong
     */
    Optional<Renderer> renderer(Surroundings surroundings, Consumer<String> trouble) {
        String named = url;
        String set = surroundings.environment().getOrDefault(ENDPOINT, "").strip();
        if (named == null && set.isEmpty()) {
            return Optional.empty();
        }
        String where = named == null ? ENDPOINT : "--otlp";
        URI endpoint = address(where, named == null ? set : named.strip());
        Map<String, String> headers = headers(surroundings.environment().getOrDefault(HEADERS, ""));
        return Optional.of(ServiceLoader.load(ExportKind.class)
                .findFirst()
                .orElseThrow(() -> Recorded.wrong(
                        where,
                        "nothing on the class path can hand a run on. Expected the jars of the module \"telemetry\"."))
                .to(endpoint, headers, trouble));
    }

    private static URI address(String where, String address) {
        try {
            URI uri = new URI(address);
            boolean http = "http".equals(uri.getScheme()) || "https".equals(uri.getScheme());
            // a user in it would show a key wherever the address is shown
            if (http && uri.getHost() != null && uri.getUserInfo() == null && uri.getQuery() == null) {
                return uri;
            }
        } catch (URISyntaxException e) {
            // told below
        }
        throw Recorded.wrong(
                where,
                "this is no address of a collector. Expected one such as http://127.0.0.1:4318, with keys in " + HEADERS
                        + ".");
    }

    /** {@code name=value,name=value}, values percent-encoded, as the OpenTelemetry specification has it. */
    private static Map<String, String> headers(String written) {
        Map<String, String> headers = new LinkedHashMap<>();
        for (String pair : written.split(",", -1)) {
            int equals = pair.indexOf('=');
            if (pair.isBlank()) {
                continue;
            }
            if (equals < 1 || !pair.substring(0, equals).strip().matches("[A-Za-z0-9!#$%&'*+.^_`|~-]+")) {
                throw Recorded.wrong(
                        HEADERS, "one of the headers has no name. Expected name=value, with commas between.");
            }
            headers.put(
                    pair.substring(0, equals).strip(),
                    decoded(pair.substring(equals + 1).strip()));
        }
        return headers;
    }

    private static String decoded(String value) {
        try {
            // a plus is itself here, and no blank
            return URLDecoder.decode(value.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            throw Recorded.wrong(
                    HEADERS, "the value of a header is not percent-encoded. Expected %25 for a percent sign.");
        }
    }
}
