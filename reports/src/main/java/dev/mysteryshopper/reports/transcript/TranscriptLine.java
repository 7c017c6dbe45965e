package dev.mysteryshopper.reports.transcript;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import dev.mysteryshopper.reports.transcript.Conversation.Contact;
import dev.mysteryshopper.reports.transcript.Conversation.Message;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;

/** A recorded journey as one line of JSON; {@link TranscriptReading} reads it back. */
public final class TranscriptLine {

    private static final JsonFactory JSON = new JsonFactory();

    private TranscriptLine() {}

    /** The line, without its end. */
    public static String of(Conversation conversation) {
        StringWriter out = new StringWriter();
        try (JsonGenerator line = JSON.createGenerator(out)) {
            line.writeStartObject();
            line.writeStringField("journey", conversation.journey());
            line.writeStringField("goal", conversation.goal());
            line.writeArrayFieldStart("contacts");
            for (Contact contact : conversation.contacts()) {
                contact(line, contact);
            }
            line.writeEndArray();
            line.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString();
    }

    private static void contact(JsonGenerator line, Contact contact) throws IOException {
        line.writeStartObject();
        line.writeStringField("contact", contact.contact());
        line.writeStringField("channel", contact.channel());
        line.writeStringField("opened", contact.opened().toString());
        line.writeFieldName("closed");
        if (contact.closed().isPresent()) {
            line.writeString(contact.closed().get().toString());
        } else {
            line.writeNull();
        }
        line.writeArrayFieldStart("messages");
        for (Message message : contact.messages()) {
            line.writeStartObject();
            line.writeStringField("at", message.at().toString());
            line.writeStringField("from", message.byCompany() ? "company" : "shopper");
            if (message.byCompany()) {
                line.writeStringField("by", message.by().orElse(null));
                line.writeStringField("desk", message.desk().orElse(null));
            }
            line.writeStringField("text", message.text());
            line.writeEndObject();
        }
        line.writeEndArray();
        line.writeEndObject();
    }
}
