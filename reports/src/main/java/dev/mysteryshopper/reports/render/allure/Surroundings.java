package dev.mysteryshopper.reports.render.allure;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import dev.mysteryshopper.reports.journal.RunStarted;
import dev.mysteryshopper.reports.measure.RunResult;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

/** What Allure shows beside the results: categories, the run's own numbers, environment, and what executed the run. */
final class Surroundings {

    /** Keys of the run's environment that tell which build played it; all may be missing. */
    private static final String CI_NAME = "ci";

    private static final String CI_BUILD = "ci build";
    private static final String CI_ORDER = "ci build number";
    private static final String CI_URL = "ci build url";

    private static final JsonFactory JSON = new JsonFactory();
    private static final DefaultIndenter LINES = new DefaultIndenter("  ", "\n");

    private Surroundings() {}

    static void write(RunResult result, Path folder) throws IOException {
        try (JsonGenerator json = generator(folder.resolve("categories.json"))) {
            categories(json);
        }
        try (JsonGenerator json = generator(folder.resolve(RunMetrics.FILE))) {
            RunMetrics.of(result).measurements(json);
        }
        environment(result.started(), folder.resolve("environment.properties"));
        executor(result.started(), folder.resolve("executor.json"));
    }

    /** What Allure 3 wants to know beside the results: it takes no categories from them. */
    static void configuration(RunResult result, OutputStream out) throws IOException {
        try (JsonGenerator json = generator(out)) {
            json.writeStartObject();
            json.writeStringField(
                    "name",
                    "Mystery Shopper: " + Inert.line(result.started().company(), 200) + ", run "
                            + Inert.line(result.started().run(), 100));
            json.writeFieldName("categories");
            categories(json);
            json.writeFieldName("performance");
            RunMetrics.of(result).words(json);
            json.writeEndObject();
        }
    }

    private static void categories(JsonGenerator json) throws IOException {
        json.writeStartArray();
        for (Marker marker : Marker.values()) {
            json.writeStartObject();
            json.writeStringField("name", marker.category());
            json.writeArrayFieldStart("matchedStatuses");
            json.writeString(marker.status());
            json.writeEndArray();
            json.writeStringField("messageRegex", marker.pattern());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void environment(RunStarted run, Path file) throws IOException {
        Map<String, String> environment = new TreeMap<>(run.environment());
        environment.put("company", run.company());
        environment.put("locale", run.locale());
        environment.put("timezone", run.timezone());
        environment.put("seed", String.valueOf(run.seed()));
        environment.put("mystery shopper", run.tool());
        run.channels().forEach(channel -> environment.put("channel " + channel.name(), channel.address()));
        StringBuilder text = new StringBuilder();
        environment.forEach((name, value) -> {
            escaped(text, name, true);
            text.append(" = ");
            escaped(text, value, false);
            text.append('\n');
        });
        Files.writeString(file, text, StandardCharsets.UTF_8);
    }

    private static void executor(RunStarted run, Path file) throws IOException {
        Map<String, String> environment = run.environment();
        String ci = environment.getOrDefault(CI_NAME, "");
        try (JsonGenerator json = generator(file)) {
            json.writeStartObject();
            json.writeStringField("name", ci.isEmpty() ? "Mystery Shopper" : ci);
            json.writeStringField("type", ci.startsWith("GitHub") ? "github" : "mystery-shopper");
            json.writeStringField("buildName", environment.getOrDefault(CI_BUILD, "run " + run.run()));
            String order = environment.getOrDefault(CI_ORDER, "");
            if (order.matches("[0-9]{1,9}")) {
                json.writeNumberField("buildOrder", Integer.parseInt(order));
            }
            String url = environment.getOrDefault(CI_URL, "");
            if (url.startsWith("https://") || url.startsWith("http://")) {
                json.writeStringField("buildUrl", url);
            }
            json.writeStringField("reportName", "Mystery Shopper: " + Inert.line(run.company(), 200));
            json.writeEndObject();
        }
    }

    private static JsonGenerator generator(Path file) throws IOException {
        return generator(Files.newOutputStream(file));
    }

    private static JsonGenerator generator(OutputStream out) throws IOException {
        return JSON.createGenerator(out).setPrettyPrinter(new DefaultPrettyPrinter().withObjectIndenter(LINES));
    }

    /** Escapes as {@link java.util.Properties} reads it; names lose their blanks' meaning, values keep theirs. */
    private static void escaped(StringBuilder text, String part, boolean name) {
        for (char c : Inert.line(part, 1_000).toCharArray()) {
            if (c == '\\' || (name && (c == ' ' || c == '=' || c == ':' || c == '#' || c == '!'))) {
                text.append('\\').append(c);
            } else {
                text.append(c);
            }
        }
    }
}
