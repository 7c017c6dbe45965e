package dev.mysteryshopper.runner.allure;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import dev.mysteryshopper.reports.file.WholeFile;
import dev.mysteryshopper.reports.file.WholeFolder;
import dev.mysteryshopper.reports.render.allure.AllureResults;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Makes the Allure 3 report of a run from its {@code allure-results}: one file that opens from disk, or a folder to be
 * served where that file would be too large for a browser. It calls nobody: what Allure would load for its makers' own
 * statistics is taken out. Earlier reports stand in its trends.
 */
public final class AllureReport {

    /** The version of the npm package {@code allure} that is run. */
    public static final String VERSION = "3.18.0";

    /** Runs of which the history keeps a line. */
    private static final int KEPT = 100;

    private static final Duration LONGEST = Duration.ofMinutes(10);
    private static final long LARGEST_FILE = 60_000_000;
    private static final String PAGE = "index.html";
    private static final JsonFactory JSON = new JsonFactory();

    /** The script of the statistics, and the lines that feed it. */
    private static final Pattern STATISTICS = Pattern.compile(
            "<script async src=\"https://www\\.googletagmanager\\.com[^>]*></script>\\s*<script>.{0,2000}?</script>",
            Pattern.DOTALL);

    /**
     * A report as it was made.
     *
     * @param page the page to open
     * @param oneFile whether it opens from disk; otherwise a browser wants it from a server
     * @param unreadable lines of the history that could not be read, and were left out
     */
    public record Made(Path page, boolean oneFile, int unreadable) {}

    private AllureReport() {}

    /**
     * Makes a report.
     *
     * @param run the run's folder, with its {@code allure-results}
     * @param target the report's folder; one that is there is replaced when the new one is whole
     * @param history the file with a line for each earlier report, which gets one more; made if it is not there
     * @param environment the environment variables, of which {@code PATH} leads to Node.js
     * @throws NoNode if there is no Node.js
     * @throws IOException if the report cannot be made; what was there before is left as it was
     */
    public static Made of(Path run, Path target, Path history, Map<String, String> environment) throws IOException {
        Node node = Node.found(environment);
        Path results = run.resolve(AllureResults.FOLDER);
        boolean oneFile = size(results) <= LARGEST_FILE;
        Path work = Files.createTempDirectory("mystery-shopper-allure");
        try (WholeFolder folder = WholeFolder.at(target)) {
            Path lines = work.resolve("history.jsonl");
            Path configuration = work.resolve(AllureResults.CONFIGURATION);
            String name = configure(run.resolve(AllureResults.CONFIGURATION), configuration, lines, oneFile);
            int unreadable = ReportHistory.copy(history, lines, name);
            node.run(
                    "allure@" + VERSION,
                    List.of(
                            "generate",
                            results.toString(),
                            "--config",
                            configuration.toString(),
                            "--output",
                            folder.beside().toString()),
                    LONGEST,
                    work);
            silence(folder.beside());
            keep(lines, history);
            folder.whole();
            return new Made(target.resolve(PAGE), oneFile, unreadable);
        } finally {
            try (Stream<Path> left = Files.list(work)) {
                for (Path file : left.toList()) {
                    Files.delete(file);
                }
            }
            Files.delete(work);
        }
    }

    private static long size(Path results) throws IOException {
        long size = 0;
        try (Stream<Path> files = Files.list(results)) {
            for (Path file : (Iterable<Path>) files::iterator) {
                size += Files.size(file);
            }
        }
        return size;
    }

    /** The run's own configuration, and where this report's history lies; tells the report's name. */
    private static String configure(Path from, Path to, Path history, boolean oneFile) throws IOException {
        String name = "";
        try (JsonParser parser = JSON.createParser(from.toFile());
                JsonGenerator json = JSON.createGenerator(to.toFile(), JsonEncoding.UTF8)) {
            json.writeStartObject();
            json.writeStringField("historyPath", history.toString());
            json.writeNumberField("historyLimit", KEPT);
            json.writeObjectFieldStart("plugins");
            json.writeObjectFieldStart("awesome");
            json.writeObjectFieldStart("options");
            json.writeBooleanField("singleFile", oneFile);
            json.writeEndObject();
            json.writeEndObject();
            json.writeEndObject();
            parser.nextToken();
            for (String field = parser.nextFieldName(); field != null; field = parser.nextFieldName()) {
                json.writeFieldName(field);
                if (parser.nextToken() == JsonToken.VALUE_STRING && field.equals("name")) {
                    name = parser.getText();
                }
                json.copyCurrentStructure(parser);
            }
            json.writeEndObject();
        }
        return name;
    }

    /** Takes the statistics out of every page. */
    private static void silence(Path folder) throws IOException {
        List<Path> pages;
        try (Stream<Path> files = Files.walk(folder)) {
            pages = files.filter(file -> file.toString().endsWith(".html")).toList();
        }
        if (pages.isEmpty()) {
            throw new IOException("allure@" + VERSION + " ended well but made no page.");
        }
        for (Path page : pages) {
            String quiet = STATISTICS
                    .matcher(Files.readString(page, StandardCharsets.UTF_8))
                    .replaceAll("");
            if (quiet.contains("src=\"https://www.googletagmanager.com")) {
                throw new IOException("The script that allure@" + VERSION
                        + " loads from elsewhere could not be taken out of its page.");
            }
            Files.writeString(page, quiet, StandardCharsets.UTF_8);
        }
    }

    private static void keep(Path lines, Path history) throws IOException {
        Path folder = history.toAbsolutePath().getParent();
        if (folder != null) {
            Files.createDirectories(folder);
        }
        try (WholeFile whole = WholeFile.at(history)) {
            Files.copy(lines, whole.out());
            whole.whole();
        }
    }
}
