package dev.mysteryshopper.reports.transcript;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import dev.mysteryshopper.reports.conversation.Resolution;
import dev.mysteryshopper.reports.measure.Deflection;
import dev.mysteryshopper.reports.measure.Hold;
import dev.mysteryshopper.reports.measure.JourneyResult;
import dev.mysteryshopper.reports.measure.Promise;
import dev.mysteryshopper.reports.measure.Question;
import dev.mysteryshopper.reports.measure.Source;
import dev.mysteryshopper.reports.measure.Transfer;
import dev.mysteryshopper.reports.measure.TransferKind;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What was found in a recorded journey as one line of JSON, in the shape in which people label such journeys: each finding by its
 * contact and the number of the message that tells of it, from 0. What no message tells of is left out.
 */
public final class LabelsLine {

    private static final JsonFactory JSON = new JsonFactory();

    private final JsonGenerator line;
    private final JourneyResult journey;

    private LabelsLine(JsonGenerator line, JourneyResult journey) {
        this.line = line;
        this.journey = journey;
    }

    /** The line, without its end. */
    public static String of(JourneyResult journey) {
        StringWriter out = new StringWriter();
        try (JsonGenerator line = JSON.createGenerator(out)) {
            new LabelsLine(line, journey).write();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString();
    }

    private void write() throws IOException {
        line.writeStartObject();
        line.writeStringField("journey", journey.journey());
        line.writeObjectFieldStart("labels");
        each("transfers", journey.transfers(), this::transfer);
        each("deflections", journey.deflections(), this::deflection);
        each("retells", journey.retells(), this::retell);
        each("identity_checks", journey.identityChecks(), this::identityCheck);
        each("holds", journey.holds(), this::hold);
        each("promises", journey.promises(), this::promise);
        line.writeStringField(
                "outcome",
                journey.resolution()
                        .map(Resolution::name)
                        .map(name -> name.toLowerCase(Locale.ROOT))
                        .orElse(null));
        seconds("first_automated_response_s", journey.firstAutomatedResponse());
        seconds("first_human_response_s", journey.firstHumanResponse());
        line.writeEndObject();
        line.writeEndObject();
    }

    @FunctionalInterface
    private interface Writing<T> {
        void write(T item) throws IOException;
    }

    private <T> void each(String name, List<T> items, Writing<T> writing) throws IOException {
        line.writeArrayFieldStart(name);
        for (T item : items) {
            writing.write(item);
        }
        line.writeEndArray();
    }

    private void transfer(Transfer transfer) throws IOException {
        if (begin(transfer.contact(), message(transfer.source()))) {
            line.writeStringField("from", transfer.from());
            line.writeStringField("to", transfer.to());
            line.writeStringField("kind", kind(transfer.kind()));
            line.writeEndObject();
        }
    }

    private static String kind(TransferKind kind) {
        return switch (kind) {
            case HAND_OFF -> "bot_to_human";
            case ESCALATION -> "escalation";
            case WARM -> "warm";
            case COLD, UNKNOWN -> "cold";
        };
    }

    private void deflection(Deflection deflection) throws IOException {
        if (begin(deflection.contact(), message(deflection.source()))) {
            line.writeStringField("to", deflection.to());
            line.writeEndObject();
        }
    }

    private void retell(Question question) throws IOException {
        if (begin(question.contact(), question.message())) {
            line.writeStringField("item", question.item());
            line.writeEndObject();
        }
    }

    private void identityCheck(Question question) throws IOException {
        if (begin(question.contact(), question.message())) {
            line.writeEndObject();
        }
    }

    private void hold(Hold hold) throws IOException {
        if (begin(hold.contact(), message(hold.source()))) {
            line.writeEndObject();
        }
    }

    private void promise(Promise promise) throws IOException {
        if (begin(promise.contact(), OptionalInt.of(promise.source().message()))) {
            line.writeStringField("what", promise.what());
            line.writeStringField("within", promise.within());
            line.writeEndObject();
        }
    }

    private static OptionalInt message(Optional<Source> source) {
        return source.isPresent() ? OptionalInt.of(source.get().message()) : OptionalInt.empty();
    }

    /** Begins one; false if no message tells of it. */
    private boolean begin(String contact, OptionalInt message) throws IOException {
        if (message.isEmpty()) {
            return false;
        }
        line.writeStartObject();
        line.writeStringField("contact", ConversationEntries.contactOf(journey.journey(), contact));
        line.writeNumberField("at_message", message.getAsInt());
        return true;
    }

    private void seconds(String name, Optional<Duration> span) throws IOException {
        line.writeFieldName(name);
        if (span.isPresent()) {
            line.writeNumber(span.get().toSeconds());
        } else {
            line.writeNull();
        }
    }
}
