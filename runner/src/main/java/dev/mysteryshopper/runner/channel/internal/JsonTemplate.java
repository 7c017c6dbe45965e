package dev.mysteryshopper.runner.channel.internal;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.DecimalNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.TextNode;
import dev.mysteryshopper.runner.company.Node;
import dev.mysteryshopper.runner.company.Problem;
import dev.mysteryshopper.runner.shopper.Memory;
import dev.mysteryshopper.runner.shopper.Template;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/**
 * JSON with templates for texts. Without quotes, {@code 2}, {@code true} and {@code null} of the company file are what
 * they are in JSON; {@code "{quantity|number}"} gives a number.
 */
public sealed interface JsonTemplate {

    /** The JSON with what the shopper knows filled in. */
    JsonNode fill(Memory memory);

    /** The templates in it. */
    Set<Template> templates();

    /** A value that is always the same. */
    record Fixed(JsonNode value) implements JsonTemplate {
        @Override
        public JsonNode fill(Memory memory) {
            return value;
        }

        @Override
        public Set<Template> templates() {
            return Set.of();
        }
    }

    /** A text, or a number if its template is one. */
    record Text(Template template) implements JsonTemplate {
        @Override
        public JsonNode fill(Memory memory) {
            String text = template.fill(memory);
            return template.isNumber() ? DecimalNode.valueOf(new BigDecimal(text)) : TextNode.valueOf(text);
        }

        @Override
        public Set<Template> templates() {
            return Set.of(template);
        }
    }

    /** Values one after the other. */
    record Array(List<JsonTemplate> items) implements JsonTemplate {
        @Override
        public JsonNode fill(Memory memory) {
            var array = JsonNodeFactory.instance.arrayNode();
            items.forEach(item -> array.add(item.fill(memory)));
            return array;
        }

        @Override
        public Set<Template> templates() {
            Set<Template> all = new LinkedHashSet<>();
            items.forEach(item -> all.addAll(item.templates()));
            return all;
        }
    }

    /** Values by name. */
    record Fields(Map<String, JsonTemplate> fields) implements JsonTemplate {
        @Override
        public JsonNode fill(Memory memory) {
            var object = JsonNodeFactory.instance.objectNode();
            fields.forEach((name, value) -> object.set(name, value.fill(memory)));
            return object;
        }

        @Override
        public Set<Template> templates() {
            Set<Template> all = new LinkedHashSet<>();
            fields.values().forEach(value -> all.addAll(value.templates()));
            return all;
        }
    }

    /** Reads it from the company file. */
    static JsonTemplate of(Node node, Consumer<Problem> problems) {
        if (node instanceof Node.Mapping mapping) {
            Map<String, JsonTemplate> fields = new LinkedHashMap<>();
            mapping.pairs().forEach(pair -> fields.put(pair.key().text(), of(pair.value(), problems)));
            return new Fields(fields);
        }
        if (node instanceof Node.Listing listing) {
            return new Array(
                    listing.items().stream().map(item -> of(item, problems)).toList());
        }
        Node.Scalar scalar = (Node.Scalar) node;
        return plain(scalar, problems);
    }

    private static JsonTemplate plain(Node.Scalar scalar, Consumer<Problem> problems) {
        String text = scalar.text();
        if (scalar.plain() && scalar.inserts().isEmpty()) {
            if (text.equals("true") || text.equals("false")) {
                return new Fixed(BooleanNode.valueOf(text.equals("true")));
            }
            if (text.isEmpty() || text.equals("null") || text.equals("~")) {
                return new Fixed(NullNode.getInstance());
            }
            if (Digits.JSON.matcher(text).matches()) {
                return new Fixed(DecimalNode.valueOf(new BigDecimal(text)));
            }
        }
        return new Text(Template.of(scalar, problems));
    }

    /** What JSON takes for a number. */
    final class Digits {
        private static final Pattern JSON = Pattern.compile("-?(0|[1-9]\\d{0,18})(\\.\\d{1,18})?");

        private Digits() {}
    }
}
