package dev.mysteryshopper.reports.render.sarif;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import dev.mysteryshopper.reports.measure.Evidence;
import dev.mysteryshopper.reports.measure.Finding;
import dev.mysteryshopper.reports.measure.FindingKind;
import dev.mysteryshopper.reports.render.SampleRun;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SarifJsonTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @Test
    void holdsToTheOfficialSchema() throws IOException {
        for (SampleRun run : List.of(SampleRun.held(), SampleRun.empty(), SampleRun.many(30))) {
            assertEquals(List.of(), wrong(written(run)));
        }
    }

    @Test
    void tellsWhatFellShortFirstAndAtTheLineOfItsSentence() throws IOException {
        JsonNode results = written(SampleRun.held()).at("/runs/0/results");

        List<String> rules = new ArrayList<>();
        results.forEach(result -> rules.add(result.path("ruleId").asText()));
        assertEquals(
                List.of(
                        "expectation",
                        "expectation",
                        "breach",
                        "inconsistency",
                        "untrue",
                        "retell",
                        "trouble",
                        "trouble"),
                rules);
        JsonNode boots = results.get(1);
        assertEquals("error", boots.path("level").asText());
        assertEquals(
                "Worn boots come back: Then Dana never had to repeat herself: expected no re-tell; found 1: Priya at Returns"
                        + " asked again for the order number: \"What is your order number?\"",
                boots.at("/message/text").asText());
        assertEquals(
                "returns/worn-boots.feature",
                boots.at("/locations/0/physicalLocation/artifactLocation/uri").asText());
        assertEquals(
                14, boots.at("/locations/0/physicalLocation/region/startLine").asInt());
    }

    @Test
    void aFindingStandsAtTheStepThatOpenedItsContact() throws IOException {
        JsonNode breach = written(SampleRun.held()).at("/runs/0/results/2");

        assertEquals(
                "Queue by chat: 42 s at worst; the standard is at most 30 s (n 4). 3 of 4 kept it. It earns 2.3 of 3"
                        + " points.\n“I'll pass you on to Returns.” - chat, Nova at Front desk",
                breach.at("/message/text").asText());
        assertEquals(
                13, breach.at("/locations/0/physicalLocation/region/startLine").asInt());
    }

    @Test
    void pathsBeginWhereTheRunWasStartedIfItSaysWhereItsJourneysLie() throws IOException {
        JsonNode results = written(SampleRun.held().in("scenarios/my journeys")).at("/runs/0/results");

        assertEquals(
                "scenarios/my%20journeys/returns/worn-boots.feature",
                results.get(1)
                        .at("/locations/0/physicalLocation/artifactLocation/uri")
                        .asText());
    }

    @Test
    void whatACompanySaidMakesNoLinkAndNoPlaceholder() throws IOException {
        SampleRun run = SampleRun.saying("See [here](https://evil.example) {0} \\ \u202e<script>");

        String text = written(run).at("/runs/0/results/0/message/text").asText();

        assertTrue(text.contains("“See \\[here\\](https://evil.example) {{0}} \\\\ <script>”"), text);
    }

    @Test
    void fingerprintsAreTheSameInTheNextRunAndOfOneResultAlone() throws IOException {
        List<String> first = fingerprints(written(SampleRun.held()));

        assertEquals(first, fingerprints(written(SampleRun.held().in("elsewhere"))));
        assertEquals(first.size(), new TreeSet<>(first).size());
    }

    @Test
    void aLargeRunIsToldUpToWhatToolsShow() throws IOException {
        List<Finding> findings = IntStream.range(0, 2 * SarifJson.MOST)
                .mapToObj(i -> new Finding(
                        "slow/" + i,
                        FindingKind.SLOW,
                        "A reply took long.",
                        "",
                        List.of(new Evidence("j1", "j1-c1", "chat", "Hello.", SampleRun.BEGAN)),
                        List.of("j1")))
                .toList();

        JsonNode results =
                written(SampleRun.everything().withFindings(findings)).at("/runs/0/results");

        assertEquals(SarifJson.MOST, results.size());
        assertEquals("expectation", results.get(0).path("ruleId").asText());
        assertTrue(Files.size(folder.resolve("results.sarif")) < 10_000_000);
        assertFalse(Files.exists(folder.resolve("results.sarif.part")));
    }

    private static List<String> fingerprints(JsonNode log) {
        List<String> all = new ArrayList<>();
        log.at("/runs/0/results")
                .forEach(result -> all.add(result.path("partialFingerprints")
                        .path("mysteryShopper/v1")
                        .asText()));
        return all;
    }

    private JsonNode written(SampleRun run) throws IOException {
        run.tell(new SarifJson(), folder);
        return JSON.readTree(folder.resolve("results.sarif").toFile());
    }

    private static List<String> wrong(JsonNode log) throws IOException {
        try (InputStream in =
                Objects.requireNonNull(SarifJsonTest.class.getResourceAsStream("/schema/sarif-schema-2.1.0.json"))) {
            JsonSchema schema = JsonSchemaFactory.getInstance(VersionFlag.V7).getSchema(in);
            return schema.validate(log).stream().map(Object::toString).toList();
        }
    }
}
