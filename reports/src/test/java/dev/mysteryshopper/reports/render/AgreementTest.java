package dev.mysteryshopper.reports.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.mysteryshopper.reports.measure.Promise;
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
        assertEquals(measures.holdCount(), json.path("holdCount").asLong());
        assertEquals(measures.deflectionCount(), json.path("deflectionCount").asLong());
        assertEquals(
                measures.identityCheckCount(), json.path("identityCheckCount").asLong());
        assertEquals(
                measures.count(Promise.Standing.BROKEN),
                json.path("promises").path("broken").asLong());
        assertEquals(
                measures.count(Promise.Standing.OPEN),
                json.path("promises").path("open").asLong());
        assertEquals(measures.unsureCount(), json.path("unsureCount").asLong());
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
        assertEquals(measures.holdCount(), sum(results, "holds"));
        assertEquals(measures.deflectionCount(), sum(results, "sent elsewhere"));
        assertEquals(measures.promiseCount(), sum(results, "promises"));
        assertEquals(measures.count(Promise.Standing.BROKEN), sum(results, "promises broken"));
        assertEquals(measures.identityCheckCount(), sum(results, "identity checks"));
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

    @Test
    void everyReportShowsThePairsToLookAtApart() throws IOException {
        int pairs = run.result().unsure().size();
        assertEquals(pairs, measures.unsureCount());
        Document page = Jsoup.parse(folder.resolve("index.html").toFile());
        assertEquals(pairs, page.select("#unsure .pair").size());
        assertEquals(2 * pairs, page.select("#unsure .pair blockquote").size());
        assertEquals(
                pairs,
                JSON.readTree(folder.resolve("run.json").toFile())
                        .path("unsure")
                        .size());
        assertEquals(
                pairs,
                terminal.toString()
                        .lines()
                        .filter(line -> line.startsWith("  ? "))
                        .count());
        assertTrue(Files.readString(folder.resolve("summary.md")).contains("""
                ## A person should look at these

                - Gift wrapping of rain boots\s\s
                  A person should look: the two are worded differently\\.
                """));
    }

    @Test
    void everyReportTellsOfAJourneysHoldsPromisesAndOutcome() throws IOException {
        Document page = Jsoup.parse(folder.resolve("index.html").toFile());
        Element boots = page.select(".journey").stream()
                .filter(journey -> journey.select(".name").text().equals("Worn boots come back"))
                .findFirst()
                .orElseThrow();
        assertEquals(
                List.of(
                        "Contacts",
                        "Waited",
                        "Passed on",
                        "On hold",
                        "Asked for",
                        "Sent elsewhere",
                        "Promised",
                        "Came to"),
                boots.select(".cost dt").eachText());
        assertEquals("42 s (chat)", boots.select(".cost dd").get(3).text());
        assertEquals(
                "from chat to the shop in Oak Street",
                boots.select(".cost dd").get(5).text());
        assertEquals(
                "“You hear from the shop by tomorrow night.” - due 2026-11-22 09:05, broken;"
                        + " “The voucher comes tomorrow.” - due 2026-11-22 09:05, open",
                boots.select(".cost dd").get(6).text());
        assertEquals("unresolved", boots.select(".cost dd").get(7).text());
        assertTrue(
                Files.readString(folder.resolve("summary.md"))
                        .lines()
                        .anyMatch(
                                line -> line.matches(
                                        "\\| ❌ \\| Worn boots come back \\| .* \\| 1 \\| 1 \\| 1 \\| 1 \\| 1 broken, 1 open \\| unresolved \\|")));
    }

    @Test
    void everyReportTellsOfStandardsAndTheScore(@TempDir Path other) throws IOException {
        SampleRun held = SampleRun.held();
        StringBuilder closing = new StringBuilder();
        for (Renderer renderer : Renderers.all()) {
            held.tell(renderer, other);
        }
        held.tell(new ClosingReport(closing, false, 100), other);
        String title = "Queue by chat: 42 s at worst; the standard is at most 30 s (n 4).";
        String score = "90.6% (7.3 of 8 points)";

        assertEquals(score, Figure.named(held.result(), "score").value());
        assertTrue(closing.toString().contains("Standards that were not kept (1)\n  • " + title), closing::toString);
        assertTrue(closing.toString().matches("(?s).*\n  score {2,}\\Q" + score + "\\E\n.*"), closing::toString);
        Document page = Jsoup.parse(other.resolve("index.html").toFile());
        assertTrue(page.text().contains(title), page::text);
        assertTrue(page.text().contains(score), page::text);
        String summary = Files.readString(other.resolve("summary.md"));
        assertTrue(summary.contains("## Standards that were not kept (1)\n"), summary);
        assertTrue(summary.contains("| score | " + score + " |\n"), summary);
        JsonNode json = JSON.readTree(other.resolve("run.json").toFile());
        assertEquals(0.90625, json.path("measures").path("score").asDouble());
        assertEquals(3, json.path("standards").size());
        assertEquals(false, json.path("standards").get(0).path("met").asBoolean());
        assertTrue(json.path("standards").get(2).path("found").isMissingNode());
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
