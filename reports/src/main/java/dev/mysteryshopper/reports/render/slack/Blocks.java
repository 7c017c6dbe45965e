package dev.mysteryshopper.reports.render.slack;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;

/** Writes a message of blocks. */
final class Blocks {

    private final JsonGenerator json;

    Blocks(JsonGenerator json) {
        this.json = json;
    }

    /** @param text what a notification shows */
    void begin(String text) throws IOException {
        json.writeStartObject();
        json.writeStringField("text", text);
        json.writeArrayFieldStart("blocks");
    }

    void end() throws IOException {
        json.writeEndArray();
        json.writeEndObject();
    }

    /** @param text plain text of at most 150 characters */
    void header(String text) throws IOException {
        block("header");
        json.writeObjectFieldStart("text");
        json.writeStringField("type", "plain_text");
        json.writeStringField("text", text);
        json.writeBooleanField("emoji", false);
        json.writeEndObject();
        json.writeEndObject();
    }

    /** @param text escaped text of at most 3000 characters */
    void section(String text) throws IOException {
        block("section");
        json.writeFieldName("text");
        text(text);
        json.writeEndObject();
    }

    /** @param texts at most ten escaped texts of at most 2000 characters */
    void fields(List<String> texts) throws IOException {
        block("section");
        json.writeArrayFieldStart("fields");
        for (String text : texts) {
            text(text);
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    void context(String text) throws IOException {
        block("context");
        json.writeArrayFieldStart("elements");
        text(text);
        json.writeEndArray();
        json.writeEndObject();
    }

    void divider() throws IOException {
        block("divider");
        json.writeEndObject();
    }

    private void block(String type) throws IOException {
        json.writeStartObject();
        json.writeStringField("type", type);
    }

    private void text(String text) throws IOException {
        json.writeStartObject();
        json.writeStringField("type", "mrkdwn");
        json.writeStringField("text", text);
        // addresses that somebody wrote do not become links
        json.writeBooleanField("verbatim", true);
        json.writeEndObject();
    }
}
