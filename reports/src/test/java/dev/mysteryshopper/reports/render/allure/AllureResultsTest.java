package dev.mysteryshopper.reports.render.allure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.mysteryshopper.reports.journal.Ending;
import dev.mysteryshopper.reports.journal.JourneyOutcome;
import dev.mysteryshopper.reports.render.Renderer;
import dev.mysteryshopper.reports.render.SampleJourney;
import dev.mysteryshopper.reports.render.SampleRun;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AllureResultsTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Path folder;

    AllureResultsTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void writesOneResultPerJourneyAndNoContainer() throws IOException {
        write(SampleRun.everything());
        assertEquals(8, files("-result.json").size());
        assertEquals(List.of(), files("-container.json"));
        assertEquals(Set.of("passed", "failed", "broken"), new HashSet<>(texts("status")));
    }

    @Test
    void nestsContactsInTheGherkinStepsThatOpenedThem() throws IOException {
        SampleRun.pictures(folder);
        write(SampleRun.everything());
        JsonNode boots = result("Worn boots come back");
        List<String> steps = names(boots.path("steps"));
        assertEquals("Given Dana ordered 1 \"rain boots\" on the web", steps.get(0));
        assertEquals("When Dana asks to return the order by chat because \"they were worn\"", steps.get(1));
        assertEquals("What was found (1)", steps.get(4));
        JsonNode contact = boots.path("steps").get(1).path("steps").get(0);
        assertEquals("Dana turns to chat to return", contact.path("name").asText());
        assertTrue(
                names(contact.path("steps")).contains("Nova at Front desk (bot): I'll pass you on to Returns."),
                contact.toPrettyString());
        assertEquals(
                "image/png", contact.path("attachments").get(0).path("type").asText());
        assertEquals("failed", boots.path("steps").get(2).path("status").asText());
    }

    @Test
    void attachesOneTranscriptThatTellsTheRequests() throws IOException {
        write(SampleRun.everything());
        JsonNode attachments = result("Cancelled the moment it was submitted").path("attachments");
        assertEquals(List.of("Transcript"), names(attachments));
        String transcript = Files.readString(
                results().resolve(attachments.get(0).path("source").asText()));
        assertTrue(transcript.contains("POST /orders → 201 in 34 ms"), transcript);
        assertTrue(transcript.contains("{\"status\":\"cancelled\"}"), transcript);
    }

    @Test
    void attachesTheRequestsAsTheyWereWhereTheJourneyFellShort() throws IOException {
        write(SampleRun.of(new SampleJourney("j1", "Hours", "Questions", "questions/hours.feature", 3, "api")
                .step("When", "Dana asks \"When are you open?\" through the api")
                .opens("api", "http", "ask")
                .request("GET", "/hours", "", 200, "{\"sunday\":\"closed\"}", 12)
                .leaves(Ending.DONE, "")
                .passed()
                .finishes(JourneyOutcome.FELL_SHORT, "Nothing was said of Saturday.")));
        JsonNode attachments = result("Hours").path("attachments");
        assertEquals(List.of("Transcript", "Requests and answers"), names(attachments));
        JsonNode requests = JSON.readTree(
                results().resolve(attachments.get(1).path("source").asText()).toFile());
        assertEquals("{\"sunday\":\"closed\"}", requests.get(0).path("answer").asText());
    }

    @Test
    void refersOnlyToAttachmentsThatAreThere() throws IOException {
        SampleRun.pictures(folder);
        write(SampleRun.everything());
        for (Path file : files("-result.json")) {
            for (JsonNode source : JSON.readTree(file.toFile()).findValues("source")) {
                assertTrue(Files.isRegularFile(results().resolve(source.asText())), source.asText());
            }
        }
        assertEquals(2, files("-attachment.png").size());
    }

    @Test
    void leavesOutAPictureThatIsNotThere() throws IOException {
        write(SampleRun.everything());
        assertEquals(List.of(), files(".png"));
    }

    @Test
    void beginsMessagesWithMarkersThatCategoriesMatch() throws IOException {
        write(SampleRun.everything());
        String boots = message("Worn boots come back");
        assertTrue(boots.startsWith("[retell] Then Dana never had to repeat herself\n  expected no re-tell"), boots);
        assertEquals("Asked again for what was already given", category(boots));
        assertTrue(
                message("Warranty of a toaster").startsWith("[trouble] When Dana claims"),
                message("Warranty of a toaster"));
        assertTrue(message("A company that says ‹script›").startsWith("[inconsistency] Then every channel"));
    }

    @Test
    void letsNoTagOfTheCompanyIntoAResult() throws IOException {
        write(SampleRun.everything());
        for (Path file : files("-result.json")) {
            String text = Files.readString(file);
            assertFalse(text.contains("<script") || text.contains("<img") || text.contains("<b>"), text);
            assertFalse(text.contains("\\u001b"), text);
        }
    }

    @Test
    void labelsAJourney() throws IOException {
        write(SampleRun.everything());
        Map<String, String> labels = new TreeMap<>();
        result("Rain boots, delivered by express")
                .path("labels")
                .forEach(label -> labels.put(
                        label.path("name").asText(), label.path("value").asText()));
        assertEquals("Practice Shop", labels.get("epic"));
        assertEquals("Ordering", labels.get("feature"));
        assertEquals("web", labels.get("channel"));
        assertEquals("critical", labels.get("severity"));
        assertEquals("web", labels.get("tag"));
    }

    @Test
    void linksTheIssueOfATag() throws IOException {
        write(SampleRun.everything());
        JsonNode link = result("A company that says ‹script›").path("links").get(0);
        assertEquals("issue", link.path("type").asText());
        assertEquals("ABC-1", link.path("name").asText());
    }

    @Test
    void givesEachJourneyAHistoryOfItsOwn() throws IOException {
        write(SampleRun.everything());
        assertEquals(8, new HashSet<>(texts("historyId")).size());
        assertEquals(
                Collections.nCopies(10, "true"),
                List.copyOf(result("Worn boots come back").path("parameters").findValuesAsText("excluded")));
    }

    @Test
    void givesTheSameBytesForTheSameJournal() throws IOException {
        SampleRun.pictures(folder);
        write(SampleRun.everything());
        Map<String, String> first = contents();
        write(SampleRun.everything());
        assertEquals(first, contents());
    }

    @Test
    void tellsTheEnvironmentAndTheExecutor() throws IOException {
        write(SampleRun.everything());
        Properties environment = new Properties();
        environment.load(new StringReader(Files.readString(results().resolve("environment.properties"))));
        assertEquals("ws://localhost:8080/chat", environment.getProperty("channel chat"));
        assertEquals("everyday", environment.getProperty("faults"));
        JsonNode executor = JSON.readTree(results().resolve("executor.json").toFile());
        assertEquals("run k3v9", executor.path("buildName").asText());
    }

    @Test
    void tellsTheRunsOwnNumbersWithTheirWords() throws IOException {
        write(SampleRun.everything());
        JsonNode words = JSON.readTree(folder.resolve("allurerc.json").toFile()).path("performance");
        List<String> told = new ArrayList<>();
        for (JsonNode measured :
                JSON.readTree(results().resolve("mystery-shopper-perf.json").toFile())) {
            JsonNode metric = words.path("metrics").path(measured.path("key").asText());
            told.add(words.path("groups")
                            .path(metric.path("group").asText())
                            .path("title")
                            .asText() + ": "
                    + metric.path("title").asText() + " "
                    + measured.path("value").asText()
                    + metric.path("unit").asText() + ", better "
                    + metric.path("better").asText());
        }
        assertEquals(
                List.of(
                        "Journeys: journeys met 50.0%, better higher",
                        "The same everywhere: inconsistencies 1.0, better lower",
                        "Passed on and asked again: transfers 1.0, better lower",
                        "Passed on and asked again: re-tells 1.0, better lower",
                        "Passed on and asked again: sent to another channel 1.0, better lower",
                        "Waits: contacts unanswered 0.0, better lower",
                        "Waits: longest wait 42.0s, better lower",
                        "Waits: chat: queue, nine in ten within 8.0s, better lower",
                        "Waits: chat: hold, nine in ten within 42.0s, better lower",
                        "Waits: web: page, nine in ten within 0.41s, better lower",
                        "Waits: api: request, nine in ten within 0.034s, better lower"),
                told);
    }

    @Test
    void leavesNoHalfReportBehind() throws IOException {
        SampleRun run = SampleRun.everything();
        Renderer.Telling telling = new AllureResults().begin(run.result(), folder);
        telling.journey(run.journeys().get(0).result(), run.journeys().get(0).log());
        assertThrows(IOException.class, telling::close);
        try (Stream<Path> left = Files.list(folder)) {
            assertEquals(List.of(), left.toList());
        }
    }

    private void write(SampleRun run) throws IOException {
        run.tell(new AllureResults(), folder);
    }

    private Path results() {
        return folder.resolve("allure-results");
    }

    private List<Path> files(String ending) throws IOException {
        try (Stream<Path> files = Files.list(results())) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .toList();
        }
    }

    private Map<String, String> contents() throws IOException {
        Map<String, String> contents = new TreeMap<>();
        for (Path file : files("")) {
            contents.put(
                    file.getFileName().toString(), new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1));
        }
        return contents;
    }

    private List<String> texts(String field) throws IOException {
        List<String> texts = new ArrayList<>();
        for (Path file : files("-result.json")) {
            texts.add(JSON.readTree(file.toFile()).path(field).asText());
        }
        return texts;
    }

    private JsonNode result(String name) throws IOException {
        for (Path file : files("-result.json")) {
            JsonNode result = JSON.readTree(file.toFile());
            if (result.path("name").asText().equals(name)) {
                return result;
            }
        }
        throw new AssertionError("No result named " + name);
    }

    private String message(String name) throws IOException {
        return result(name).path("statusDetails").path("message").asText();
    }

    private String category(String message) throws IOException {
        for (JsonNode category :
                JSON.readTree(results().resolve("categories.json").toFile())) {
            Pattern pattern = Pattern.compile(category.path("messageRegex").asText(), Pattern.DOTALL);
            if (pattern.matcher(message).matches()) {
                return category.path("name").asText();
            }
        }
        return "";
    }

    private static List<String> names(JsonNode items) {
        return StreamSupport.stream(items.spliterator(), false)
                .map(item -> item.path("name").asText())
                .toList();
    }
}
