package dev.mysteryshopper.reports.opinion;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * What an advisor says about two replies.
 *
 * @param verdict one of CONSISTENT, CONTRADICTS, NOT_STATED, NOT_COMPARABLE, UNSURE; or anything else, which is none
 * @param firstQuote the words of the first reply that state the fact; empty if none do
 * @param firstValue the value in its normal form; empty if none is stated
 * @param secondQuote as of the first reply
 * @param secondValue as of the first reply
 * @param reason one sentence
 */
public record Advice(
        String verdict, String firstQuote, String firstValue, String secondQuote, String secondValue, String reason) {

    private static final ObjectMapper JSON = new ObjectMapper();

    /**
     * Advice from JSON of the form {@code {"verdict": "...", "first": {"quote": "...", "value": "..."}, "second": {...}, "reason": "..."}}.
     *
     * @throws NoAdvice if it is none
     */
    public static Advice read(String json) throws NoAdvice {
        try {
            JsonNode node = JSON.readTree(json);
            return new Advice(
                    text(node, "/verdict"),
                    text(node, "/first/quote"),
                    text(node, "/first/value"),
                    text(node, "/second/quote"),
                    text(node, "/second/value"),
                    text(node, "/reason"));
        } catch (JsonProcessingException e) {
            throw new NoAdvice("an answer that is no JSON");
        }
    }

    private static String text(JsonNode node, String pointer) throws NoAdvice {
        JsonNode value = node.at(pointer);
        if (!value.isTextual()) {
            throw new NoAdvice("an answer of another form than asked for");
        }
        return value.textValue();
    }

    /** The JSON that {@link #read} reads. */
    String json() {
        ObjectNode node = JSON.createObjectNode().put("verdict", verdict);
        node.putObject("first").put("quote", firstQuote).put("value", firstValue);
        node.putObject("second").put("quote", secondQuote).put("value", secondValue);
        return node.put("reason", reason).toString();
    }
}
