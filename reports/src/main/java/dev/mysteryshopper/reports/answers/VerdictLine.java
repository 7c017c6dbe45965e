package dev.mysteryshopper.reports.answers;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import dev.mysteryshopper.reports.fact.Judgement;
import dev.mysteryshopper.reports.fact.Quantity;
import dev.mysteryshopper.reports.fact.Stated;
import dev.mysteryshopper.reports.fact.Value;
import dev.mysteryshopper.reports.fact.YesNo;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Optional;

/** A verdict as one line of JSON: the case, the verdict, the value of each reply in its normal form or null, the reason. */
final class VerdictLine {

    private static final JsonFactory JSON = new JsonFactory();

    private VerdictLine() {}

    /** The line, without its end. */
    static String of(AnswerPair pair, Judgement judgement) {
        StringWriter out = new StringWriter();
        try (JsonGenerator line = JSON.createGenerator(out)) {
            line.writeStartObject();
            line.writeStringField("case", pair.id());
            line.writeStringField("verdict", judgement.verdict().name());
            line.writeObjectFieldStart("values");
            value(line, pair.firstId(), judgement.first());
            value(line, pair.secondId(), judgement.second());
            line.writeEndObject();
            line.writeStringField("reason", judgement.reason());
            line.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString();
    }

    private static void value(JsonGenerator line, String id, Optional<Stated> stated) throws IOException {
        line.writeFieldName(id);
        if (stated.isEmpty()) {
            line.writeNull();
            return;
        }
        Value value = stated.get().value();
        if (value instanceof YesNo answer) {
            line.writeBoolean(answer.yes());
        } else if (value instanceof Quantity quantity && quantity.bound().sign().isEmpty()) {
            line.writeNumber(quantity.number());
        } else {
            line.writeString(value.normal());
        }
    }
}
