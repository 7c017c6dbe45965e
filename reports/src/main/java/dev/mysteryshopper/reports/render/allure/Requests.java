package dev.mysteryshopper.reports.render.allure;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import dev.mysteryshopper.reports.journal.RequestAnswered;
import dev.mysteryshopper.reports.measure.JourneyLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** The requests of a journey with their answers, as one attachment. */
final class Requests {

    private static final JsonFactory JSON = new JsonFactory();
    private static final int MOST = 500;

    private Requests() {}

    /** The requests as JSON; empty if there were none. At most 500 are told. */
    static Optional<byte[]> of(JourneyLog log) throws IOException {
        List<RequestAnswered> requests = log.entries().stream()
                .filter(RequestAnswered.class::isInstance)
                .map(RequestAnswered.class::cast)
                .toList();
        if (requests.isEmpty()) {
            return Optional.empty();
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JsonGenerator json = JSON.createGenerator(bytes)) {
            DefaultIndenter lines = new DefaultIndenter("  ", "\n");
            json.setPrettyPrinter(
                    new DefaultPrettyPrinter().withObjectIndenter(lines).withArrayIndenter(lines));
            json.writeStartArray();
            for (RequestAnswered request : requests.subList(0, Math.min(MOST, requests.size()))) {
                write(json, request);
            }
            if (requests.size() > MOST) {
                json.writeString("… and " + (requests.size() - MOST) + " more, which journal.jsonl holds");
            }
            json.writeEndArray();
        }
        return Optional.of(bytes.toByteArray());
    }

    private static void write(JsonGenerator json, RequestAnswered request) throws IOException {
        json.writeStartObject();
        json.writeStringField("at", request.moment().at().toString());
        json.writeStringField("contact", request.contact());
        json.writeStringField("request", request.method() + " " + request.url());
        if (!request.requestBody().isEmpty()) {
            json.writeStringField("sent", request.requestBody());
        }
        json.writeNumberField("status", request.status());
        json.writeStringField("took", Duration.ofNanos(request.tookNanos()).toString());
        if (!request.contentType().isEmpty()) {
            json.writeStringField("contentType", request.contentType());
        }
        if (!request.responseBody().isEmpty()) {
            json.writeStringField("answer", request.responseBody());
        }
        json.writeEndObject();
    }
}
