package dev.mysteryshopper.runner.allure;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import dev.mysteryshopper.reports.file.WholeFile;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The file in which Allure 3 keeps a line for each report it made. A report that is made again takes the place of the one
 * before: otherwise the same run would stand twice in every trend.
 */
final class ReportHistory {

    private static final JsonFactory JSON = new JsonFactory();

    private ReportHistory() {}

    /**
     * Copies the lines of other reports.
     *
     * @param from the history; none if there is no such file
     * @param to where to
     * @param name name of the report whose lines are left out
     * @return lines that could not be read, and were left out too
     */
    static int copy(Path from, Path to, String name) throws IOException {
        int unreadable = 0;
        try (WholeFile copy = WholeFile.at(to)) {
            if (Files.exists(from)) {
                try (BufferedReader lines = Files.newBufferedReader(from, StandardCharsets.UTF_8)) {
                    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                        if (line.isBlank()) {
                            continue;
                        }
                        String other = name(line);
                        if (other.isEmpty()) {
                            unreadable++;
                        } else if (!other.equals(name)) {
                            copy.out().write((line + "\n").getBytes(StandardCharsets.UTF_8));
                        }
                    }
                }
            }
            copy.whole();
        }
        return unreadable;
    }

    /** The name of the report that a line is of; empty if it is no whole line of a history. */
    private static String name(String line) {
        String name = "";
        try (JsonParser parser = JSON.createParser(line)) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                return "";
            }
            for (String field = parser.nextFieldName(); field != null; field = parser.nextFieldName()) {
                JsonToken token = parser.nextToken();
                if (field.equals("name") && token == JsonToken.VALUE_STRING) {
                    name = parser.getText();
                } else {
                    parser.skipChildren();
                }
            }
            return parser.nextToken() == null ? name : "";
        } catch (IOException e) {
            return "";
        }
    }
}
