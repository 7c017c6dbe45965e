package dev.mysteryshopper.practice.api;

import com.fasterxml.jackson.databind.JsonNode;

/** Takes fields out of a request's body, and says what is wrong with them. */
record Fields(JsonNode body) {
    /** A text that must be there. Numbers are taken as they are written. */
    String required(String name) {
        String value = optional(name);
        if (value.isEmpty()) {
            throw new Problem(422, "Unprocessable Content", "The field \"" + name + "\" is missing or empty.");
        }
        return value;
    }

    /** A text that may be missing; then it is empty. */
    String optional(String name) {
        JsonNode value = body.path(name);
        return value.isValueNode() && !value.isNull() ? value.asText().strip() : "";
    }

    /** A whole number, which may be written as a text; 1 when it is missing. */
    int quantity(String name) {
        String value = optional(name);
        if (value.isEmpty()) {
            return 1;
        }
        try {
            return Integer.parseInt(value);
        } catch (NumberFormatException notANumber) {
            throw new Problem(
                    422,
                    "Unprocessable Content",
                    "The field \"" + name + "\" is \"" + value + "\", expected a whole number.");
        }
    }
}
