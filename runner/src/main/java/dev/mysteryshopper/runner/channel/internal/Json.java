package dev.mysteryshopper.runner.channel.internal;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;

/** Reads and writes JSON as it stands: {@code 89.00} keeps its zeros, and what follows a value is an error. */
public final class Json {

    private static final JsonMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(
                            StreamReadConstraints.builder().maxNestingDepth(200).build())
                    .build())
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .build();

    private Json() {}

    /**
     * Reads a whole value.
     *
     * @throws IOException if it is no JSON
     */
    public static JsonNode read(byte[] body) throws IOException {
        JsonNode node = MAPPER.readTree(body);
        if (node.isMissingNode()) {
            throw new IOException("nothing there");
        }
        return node;
    }

    /** A value as text: texts without quotes, numbers as they were written, all else as JSON. */
    public static String text(JsonNode node) {
        if (node.isTextual()) {
            return node.asText();
        }
        if (node.isBigDecimal()) {
            return node.decimalValue().toPlainString();
        }
        return node.toString();
    }
}
