package dev.mysteryshopper.reports.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.mysteryshopper.reports.Report;
import dev.mysteryshopper.reports.journal.JournalWriter;
import dev.mysteryshopper.reports.journal.JourneyOutcome;
import dev.mysteryshopper.reports.journal.Redactor;
import dev.mysteryshopper.reports.journal.RunFinished;
import dev.mysteryshopper.reports.measure.RunResult;
import dev.mysteryshopper.reports.measure.Story;
import dev.mysteryshopper.reports.render.terminal.ClosingReport;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Journeys that were played again: flaky ends well at the second attempt, never does not, once needs none. */
class RetriedJourneysTest {

    @TempDir
    Path run;

    private final StringBuilder terminal = new StringBuilder();

    @BeforeEach
    void play() throws IOException {
        try (JournalWriter journal = new JournalWriter(run.resolve("journal.jsonl"), new Redactor(Map.of()))) {
            journal.append(Story.run());
            attempt(new Story("flaky"), 0, false).entries().forEach(journal::append);
            attempt(new Story("never"), 0, false).entries().forEach(journal::append);
            attempt(new Story("once"), 0, true).entries().forEach(journal::append);
            attempt(new Story(30, "flaky", 2), 30, true).entries().forEach(journal::append);
            attempt(new Story(30, "never", 2), 30, false).entries().forEach(journal::append);
            attempt(new Story(60, "never", 3), 60, false).entries().forEach(journal::append);
            journal.append(new RunFinished(Story.at(90), true, ""));
        }
        List<Renderer> renderers = new ArrayList<>(Renderers.all());
        renderers.add(new ClosingReport(terminal, false, 80));
        RunResult result = Report.write(run, renderers);
        assertEquals(List.of(), result.trouble());
    }

    private static Story attempt(Story story, double at, boolean met) {
        return story.opens(at + 1, "chat", "ask")
                .says(at + 2, "Hi")
                .hears(at + 3, "Hello!")
                .checks(at + 10, met)
                .ends(at + 11, met ? JourneyOutcome.MET : JourneyOutcome.FELL_SHORT);
    }

    @Test
    void junitHasThemAsSurefireWritesRerunTests() throws IOException {
        String xml = Files.readString(run.resolve("junit.xml"));

        assertTrue(xml.contains("tests=\"3\" failures=\"1\" errors=\"0\""), xml);
        assertEquals(List.of("flakyFailure"), kinds(testCase(xml, "Story flaky")));
        assertEquals(List.of("failure", "rerunFailure", "rerunFailure"), kinds(testCase(xml, "Story never")));
        assertEquals(List.of(), kinds(testCase(xml, "Story once")));
        assertTrue(testCase(xml, "Story flaky").contains("<stackTrace>"), xml);
    }

    @Test
    void allureHasThemAsRetriesOfOneHistory() throws IOException {
        List<JsonNode> results = new ArrayList<>();
        try (Stream<Path> files = Files.list(run.resolve("allure-results"))) {
            for (Path file : files.filter(path -> path.toString().endsWith("-result.json"))
                    .toList()) {
                results.add(new ObjectMapper().readTree(file.toFile()));
            }
        }

        assertEquals(6, results.size());
        assertEquals(
                6, results.stream().map(r -> r.get("uuid").asText()).distinct().count());
        assertEquals(
                3,
                results.stream()
                        .map(r -> r.get("historyId").asText())
                        .distinct()
                        .count());
        List<JsonNode> flaky = results.stream()
                .filter(r -> r.get("name").asText().equals("Story flaky"))
                .sorted((one, other) -> Long.compare(
                        one.get("start").asLong(), other.get("start").asLong()))
                .toList();
        assertEquals("failed", flaky.get(0).get("status").asText());
        assertEquals("passed", flaky.get(1).get("status").asText());
        assertTrue(flaky.get(1).get("statusDetails").get("flaky").asBoolean());
    }

    @Test
    void runJsonCountsThemApartAndHoldsEveryAttempt() throws IOException {
        JsonNode json = new ObjectMapper().readTree(run.resolve("run.json").toFile());

        assertEquals(3, json.get("measures").get("journeys").asInt());
        assertEquals(1, json.get("measures").get("met").asInt());
        assertEquals(1, json.get("measures").get("flaky").asInt());
        assertEquals(1, json.get("measures").get("fellShort").asInt());
        assertEquals(6, json.get("measures").get("contacts").asInt());
        assertEquals(3, json.get("journeys").size());
        assertEquals(3, json.get("earlierAttempts").size());
        assertEquals("never", json.get("earlierAttempts").get(2).get("again").asText());
    }

    @Test
    void thePageTellsTheLastAttemptAndWhatCameBefore() throws IOException {
        Document page = Jsoup.parse(run.resolve("index.html").toFile());

        assertEquals(3, page.select("details.journey").size());
        String flaky = page.select("details.journey:contains(Story flaky)").text();
        assertTrue(flaky.contains("met only when played again"), flaky);
        assertTrue(flaky.contains("fell short: expected"), flaky);
        assertEquals(
                2,
                page.select("details.journey:contains(Story never) dt:contains(Played before)")
                        .size());
        for (Element link : page.select("a[href^=#]")) {
            assertTrue(page.getElementById(link.attr("href").substring(1)) != null, link.outerHtml());
        }
    }

    @Test
    void theTerminalSaysWhichAndWhy() {
        String told = terminal.toString();

        assertTrue(told.contains("""
                What met only when it was played again (1)
                  ≈ Story flaky (attempt 2)
                """), told);
        assertTrue(
                told.contains("Practice Shop met every expectation in 1 of 3 journeys; 1 more only when played\n"
                        + "again; 1 fell short"),
                told);
        assertFalse(told.contains("What is missing"), told);
    }

    private static String testCase(String xml, String name) {
        int begin = xml.indexOf("<testcase name=\"" + name + "\"");
        assertTrue(begin > 0, xml);
        return xml.substring(begin, xml.indexOf("</testcase>", begin));
    }

    private static List<String> kinds(String testCase) {
        return Stream.of(testCase.split("<", -1))
                .map(part -> part.split("[ >]", 2)[0])
                .filter(name -> name.endsWith("ailure"))
                .filter(name -> !name.startsWith("/"))
                .toList();
    }
}
