package dev.mysteryshopper.reports.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.mysteryshopper.reports.Report;
import dev.mysteryshopper.reports.journal.JournalWriter;
import dev.mysteryshopper.reports.journal.Redactor;
import dev.mysteryshopper.reports.measure.RunResult;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** All reports, made from a journal as a run writes it. */
class FromJournalTest {

    private final Path folder;

    FromJournalTest(@TempDir Path folder) throws IOException {
        this.folder = folder;
        SampleRun run = SampleRun.everything();
        try (JournalWriter journal = new JournalWriter(folder.resolve(Report.JOURNAL), new Redactor(Map.of()))) {
            journal.append(run.result().started());
            run.journeys().forEach(journey -> journey.log().entries().forEach(journal::append));
            run.result().finished().ifPresent(journal::append);
        }
        SampleRun.pictures(folder);
    }

    @Test
    void writesEveryReportOfTheRunsFolder() throws IOException {
        Report.write(folder, Renderers.all());
        assertEquals(
                Set.of(
                        "journal.jsonl",
                        "evidence",
                        "run.json",
                        "index.html",
                        "summary.md",
                        "junit.xml",
                        "results.sarif",
                        "slack.json",
                        "allure-results",
                        "allurerc.json"),
                names());
    }

    @Test
    void agreesOnWhatTheMeasuresCameTo() throws IOException {
        RunResult result = Report.write(folder, Renderers.all());
        JsonNode json = new ObjectMapper().readTree(folder.resolve("run.json").toFile());
        Document page = Jsoup.parse(folder.resolve("index.html").toFile());
        assertEquals(8, result.measures().journeys());
        assertEquals(2, json.path("measures").path("fellShort").asInt());
        assertEquals(result.findings().size(), json.path("findings").size());
        assertEquals(result.findings().size(), page.select(".finding").size());
        assertEquals(result.sameEverywhere().size(), page.select(".fact").size());
        assertEquals(8, page.select("details.journey").size());
    }

    @Test
    void makesTheSameReportsAgain() throws IOException {
        Report.write(folder, Renderers.all());
        Map<String, String> first = contents();
        Report.write(folder, Renderers.all());
        assertEquals(first, contents());
    }

    @Test
    void tellsWhatIsMissingInAJournalThatWasCutOff() throws IOException {
        Path journal = folder.resolve(Report.JOURNAL);
        String whole = Files.readString(journal);
        Files.writeString(journal, whole.substring(0, whole.length() * 2 / 3));
        Report.write(folder, Renderers.all());
        Document page = Jsoup.parse(folder.resolve("index.html").toFile());
        assertTrue(
                page.select(".remark").text().contains("The run did not come to its end"),
                page.select("header").text());
        assertTrue(page.select(".trouble li").size() > 0, page.select("header").text());
    }

    private Set<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return new HashSet<>(
                    files.map(file -> file.getFileName().toString()).toList());
        }
    }

    private Map<String, String> contents() throws IOException {
        List<Path> files = new ArrayList<>();
        try (Stream<Path> walk = Files.walk(folder)) {
            walk.filter(Files::isRegularFile).forEach(files::add);
        }
        Map<String, String> contents = new TreeMap<>();
        for (Path file : files) {
            contents.put(
                    folder.relativize(file).toString(),
                    new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1));
        }
        return contents;
    }
}
