package dev.mysteryshopper.reports.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.mysteryshopper.reports.measure.RunMeasures;
import dev.mysteryshopper.reports.render.internal.Figure;
import dev.mysteryshopper.reports.render.terminal.ClosingReport;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One run, told in every form, is told with the same numbers. */
class AgreementTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final SampleRun run = SampleRun.everything();
    private final RunMeasures measures = run.result().measures();
    private final Path folder;
    private final StringBuilder terminal = new StringBuilder();

    AgreementTest(@TempDir Path folder) throws IOException {
        this.folder = folder;
        for (Renderer renderer : Renderers.all()) {
            run.tell(renderer, folder);
        }
        run.tell(new ClosingReport(terminal, false, 100), folder);
    }

    @Test
    void everyReportForPeopleShowsEveryFigure() throws IOException {
        Document page = Jsoup.parse(folder.resolve("index.html").toFile());
        String summary = Files.readString(folder.resolve("summary.md"));
        for (Figure figure : Figure.of(run.result())) {
            assertTrue(summary.contains("| " + figure.label() + " | " + figure.value() + " |\n"), figure.label());
            assertEquals(
                    1,
                    terminal.toString()
                            .lines()
                            .filter(line -> line.strip()
                                    .matches("\\Q" + figure.label() + "\\E {2,}\\Q" + figure.value() + "\\E"))
                            .count(),
                    figure.label());
            Element row = page.select("#how tbody tr").stream()
                    .filter(tr -> tr.child(0).text().equals(figure.label()))
                    .findFirst()
                    .orElseThrow();
            assertEquals(figure.value(), row.child(1).text(), figure.label());
        }
        for (Element tile : page.select(".tile")) {
            assertTrue(
                    Figure.of(run.result()).stream()
                            .anyMatch(f -> tile.children().eachText().equals(List.of(f.value(), f.label()))),
                    tile.text());
        }
    }

    @Test
    void runJsonHoldsTheSameNumbers() throws IOException {
        JsonNode json = JSON.readTree(folder.resolve("run.json").toFile()).path("measures");
        assertEquals(measures.journeys(), json.path("journeys").asInt());
        assertEquals(measures.met(), json.path("met").asInt());
        assertEquals(measures.fellShort(), json.path("fellShort").asInt());
        assertEquals(measures.broken(), json.path("broken").asInt());
        assertEquals(measures.cutOff(), json.path("cutOff").asInt());
        assertEquals(measures.transferCount(), json.path("transferCount").asLong());
        assertEquals(measures.retellCount(), json.path("retellCount").asLong());
        assertEquals(measures.unansweredCount(), json.path("unansweredCount").asLong());
        assertEquals(
                measures.inconsistencyCount(), json.path("inconsistencyCount").asLong());
        assertEquals(
                measures.transferRate(), Optional.of(json.path("transferRate").asDouble()));
        assertEquals(
                measures.longestWait(),
                Optional.of(Duration.parse(json.path("longestWait").asText())));
        assertEquals(measures.waits().size(), json.path("waits").size());
    }

    @Test
    void junitXmlCountsTheSameJourneys() throws IOException {
        Document xml = Jsoup.parse(Files.readString(folder.resolve("junit.xml")), Parser.xmlParser());
        assertEquals(measures.journeys(), xml.select("testcase").size());
        assertEquals(measures.fellShort(), xml.select("testcase > failure").size());
        assertEquals(
                measures.broken() + measures.cutOff(),
                xml.select("testcase > error").size());
        int suites = xml.select("testsuite").stream()
                .mapToInt(suite -> Integer.parseInt(suite.attr("tests")))
                .sum();
        assertEquals(measures.journeys(), suites);
    }

    @Test
    void allureCountsTheSameJourneysTransfersAndReTells() throws IOException {
        List<JsonNode> results = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder.resolve("allure-results"))) {
            for (Path file :
                    files.filter(f -> f.toString().endsWith("-result.json")).toList()) {
                results.add(JSON.readTree(file.toFile()));
            }
        }
        assertEquals(measures.journeys(), results.size());
        assertEquals(measures.met(), count(results, "passed"));
        assertEquals(measures.fellShort(), count(results, "failed"));
        assertEquals(measures.broken() + measures.cutOff(), count(results, "broken"));
        assertEquals(measures.transferCount(), sum(results, "transfers"));
        assertEquals(measures.retellCount(), sum(results, "re-tells"));
        assertEquals(measures.questionCount(), sum(results, "questions asked"));
    }

    @Test
    void everyReportShowsEveryFinding() throws IOException {
        Document page = Jsoup.parse(folder.resolve("index.html").toFile());
        JsonNode json = JSON.readTree(folder.resolve("run.json").toFile());
        int findings = run.result().findings().size();
        assertEquals(findings, page.select(".finding").size());
        assertEquals(findings, json.path("findings").size());
        assertEquals(
                findings,
                Files.readString(folder.resolve("summary.md"))
                        .lines()
                        .filter(line -> line.matches("## .* \\([0-9]+\\)")
                                && !line.startsWith("## What")
                                && !line.startsWith("## Journeys"))
                        .mapToInt(line -> Integer.parseInt(line.replaceAll(".*\\(([0-9]+)\\)", "$1")))
                        .sum());
        assertEquals(
                findings,
                terminal.toString()
                        .lines()
                        .filter(line -> line.startsWith("  • "))
                        .count());
    }

    private static long count(List<JsonNode> results, String status) {
        return results.stream()
                .filter(r -> r.path("status").asText().equals(status))
                .count();
    }

    private static long sum(List<JsonNode> results, String parameter) {
        long sum = 0;
        for (JsonNode result : results) {
            for (JsonNode each : result.path("parameters")) {
                if (each.path("name").asText().equals(parameter)) {
                    sum += each.path("value").asLong();
                }
            }
        }
        return sum;
    }
}
