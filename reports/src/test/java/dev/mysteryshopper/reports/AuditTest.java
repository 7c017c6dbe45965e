package dev.mysteryshopper.reports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.mysteryshopper.reports.conversation.Resolution;
import dev.mysteryshopper.reports.journal.JournalFormat;
import dev.mysteryshopper.reports.journal.Limit;
import dev.mysteryshopper.reports.journal.Redactor;
import dev.mysteryshopper.reports.journal.RunClock;
import dev.mysteryshopper.reports.journal.RunStarted;
import dev.mysteryshopper.reports.measure.Finding;
import dev.mysteryshopper.reports.measure.JourneyResult;
import dev.mysteryshopper.reports.measure.RunResult;
import dev.mysteryshopper.reports.measure.Transfer;
import dev.mysteryshopper.reports.opinion.SecondOpinion;
import dev.mysteryshopper.reports.render.Renderers;
import dev.mysteryshopper.reports.transcript.Listening;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AuditTest {

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    private final List<String> told = new ArrayList<>();
    private final StringWriter labels = new StringWriter();

    @Test
    void measuresARecordedConversationAsIfItHadBeenPlayed() throws IOException {
        RunResult result = audit(journey(
                "1",
                "get a refund",
                said("0:05", null, null, "I want a refund for my boots."),
                said("0:25", "Ann", "Sales", "Let me pass you on to Returns."),
                said("1:05", "Bob", "Returns", "Bob here. What is it about?")));

        JourneyResult journey = result.journeys().get(0);
        assertEquals("get a refund", journey.started().name());
        assertEquals("calls.jsonl", journey.started().file());
        assertEquals(1, journey.started().line());
        assertEquals(
                List.of("Sales to Returns"),
                journey.transfers().stream().map(AuditTest::way).toList());
        assertEquals(Duration.ofSeconds(20), journey.waits().get(0).lasted());
        assertEquals(1, result.measures().contacts());
        assertEquals(List.of(), result.trouble());
    }

    @Test
    void writesTheFolderOfARunAndTheReportsCanBeMadeAgainFromItsJournal() throws IOException {
        audit(journey("1", "get a refund", said("0:05", null, null, "Hello?"), said("0:25", "Ann", null, "Hi.")));
        Map<String, String> before = files();

        Report.write(folder, Renderers.all());

        assertEquals(before, files());
        assertTrue(
                before.keySet()
                        .containsAll(List.of("journal.jsonl", "run.json", "index.html", "junit.xml", "summary.md")),
                before.keySet().toString());
        assertTrue(before.keySet().stream().anyMatch(file -> file.startsWith("allure-results")));
    }

    @Test
    void writesNothingOutsideItsFolderWhateverAJourneyIsCalled() throws IOException {
        Path inner = Files.createDirectory(folder.resolve("inner"));
        folder = inner;

        audit(journey("../../x", "<script>alert(1)</script>", said("0:05", null, null, "Hi")));

        try (Stream<Path> beside = Files.list(inner.getParent())) {
            assertEquals(List.of(inner), beside.toList());
        }
        assertTrue(!Files.readString(inner.resolve("index.html")).contains("<script>alert"));
    }

    @Test
    void takesAJourneyThatIsRecordedTwiceOnceAndTellsTwoWithOneNameApart() throws IOException {
        String first = journey("1", "get a refund", said("0:05", null, null, "Hi"));
        String other = journey("1", "cancel", said("0:05", null, null, "Hi"));

        RunResult result = audit(first, first, other);

        assertEquals(
                List.of("1", "1#2"),
                result.journeys().stream().map(JourneyResult::journey).toList());
        assertEquals(
                List.of(
                        "calls.jsonl:2: this journey was read before, word for word; it was taken once.",
                        "calls.jsonl:3: another journey has the same name; this one is called \"1#2\"."),
                told);
        assertEquals(List.of("1", "1#2"), labelled());
    }

    @Test
    void goesOnAfterALineThatCannotBeRead() throws IOException {
        RunResult result = audit("{}", journey("1", "cancel", said("0:05", null, null, "Hi")), "nonsense");

        assertEquals(1, result.measures().journeys());
        assertEquals("calls.jsonl:1: \"journey\" is missing. Expected the name of the journey.", told.get(0));
        assertTrue(told.get(1).startsWith("calls.jsonl:3: this is no JSON: "), told.get(1));
    }

    @Test
    void keepsTheOrderOfMessagesWhoseTimesGoBackAndWaitsForNoNegativeTime() throws IOException {
        RunResult result = audit(journey(
                "1",
                "cancel",
                said("5:00", null, null, "Hi"),
                said("0:10", "Ann", "Sales", "Hello."),
                said("6:00", "Bob", "Returns", "Bob here.")));

        JourneyResult journey = result.journeys().get(0);
        assertEquals(
                List.of("Sales to Returns"),
                journey.transfers().stream().map(AuditTest::way).toList());
        assertTrue(journey.waits().stream().noneMatch(wait -> wait.lasted().isNegative()));
    }

    @Test
    void putsWhatManyJourneysSufferedIntoOneFindingAndTellsOnlyTheWorstOfVeryMany() throws IOException {
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < 1_500; i++) {
            String late = i == 1_234 ? "9:00" : "0:50";
            lines.add(
                    journey("j" + i, "goal " + i, said("0:05", null, null, "Hi " + i), said(late, "Ann", null, "Hi")));
        }

        RunResult result = audit(lines.toArray(String[]::new));

        assertEquals(1_500, result.measures().journeys());
        assertEquals(1_000, result.journeys().size());
        Finding slow = result.findings().get(0);
        assertEquals("slow/chat/first-reply", slow.id());
        assertEquals("By chat, the first reply took 8 min 55 s; the limit is 30 s.", slow.title());
        assertEquals("Seen 1500 times, in 1500 journeys.", slow.detail());
        assertEquals("j1234", slow.evidence().get(0).journey());
        assertEquals(1_000, slow.journeys().size());
        String page = Files.readString(folder.resolve("index.html"));
        assertTrue(
                page.contains(
                        "The numbers and findings are of all 1,500 journeys; the 1,000 with the most to tell are told one by one."));
        assertEquals(1_500, labelled().size());
    }

    @Test
    void aConversationThatNobodyAnsweredIsAFinding() throws IOException {
        RunResult result =
                audit(journey("1", "cancel", said("0:05", null, null, "Hello?"), said("2:00", null, null, "?")));

        assertEquals(
                Resolution.UNANSWERED, result.journeys().get(0).resolution().orElseThrow());
        assertEquals(
                List.of("unanswered/chat/never"),
                result.findings().stream().map(Finding::id).toList());
    }

    private static String way(Transfer transfer) {
        return transfer.from() + " to " + transfer.to();
    }

    private List<String> labelled() {
        return labels.toString()
                .lines()
                .map(line -> line.replaceAll("^\\{\"journey\":\"([^\"]*)\",\"labels\":\\{\"transfers\".*", "$1"))
                .toList();
    }

    private static String said(String at, @Nullable String by, @Nullable String desk, String text) {
        String[] parts = at.split(":", -1);
        String time = Instant.parse("2026-03-02T09:00:00Z")
                .plusSeconds(60L * Integer.parseInt(parts[0]) + Integer.parseInt(parts[1]))
                .toString();
        String who = by == null && desk == null
                ? "\"from\": \"shopper\""
                : "\"from\": \"company\", \"by\": " + quoted(by) + ", \"desk\": " + quoted(desk);
        return "{\"at\": \"" + time + "\", " + who + ", \"text\": \"" + text + "\"}";
    }

    private static String quoted(@Nullable String text) {
        return text == null ? "null" : "\"" + text + "\"";
    }

    private static String journey(String name, String goal, String... messages) {
        return "{\"journey\": \"" + name + "\", \"goal\": \"" + goal
                + "\", \"contacts\": [{\"contact\": \"c1\", \"channel\":"
                + " \"chat\", \"opened\": \"2026-03-02T09:00:00Z\", \"closed\": \"2026-03-02T09:30:00Z\", \"messages\": ["
                + String.join(", ", messages) + "]}]}";
    }

    private RunResult audit(String... lines) throws IOException {
        AtomicLong nanos = new AtomicLong();
        RunClock clock = new RunClock(() -> Instant.parse("2026-06-01T00:00:00Z"), () -> nanos.addAndGet(1_000_000));
        RunStarted started = new RunStarted(
                clock.now(),
                JournalFormat.VERSION,
                "audit",
                "0",
                "Shoe Shop",
                "en-US",
                "UTC",
                0,
                List.of(),
                List.of(),
                List.of(),
                List.of(new Limit("firstReplyTime", 30_000)),
                Map.of(),
                List.of("calls.jsonl"));
        byte[] file = String.join("\n", lines).getBytes(StandardCharsets.UTF_8);
        try (Audit audit = new Audit(
                folder,
                started,
                clock,
                new Redactor(Map.of()),
                Listening.toNothing(),
                SecondOpinion.none(),
                2,
                labels)) {
            audit.take(
                    "calls.jsonl",
                    new ByteArrayInputStream(file),
                    problem -> told.add(problem.toString()),
                    remark -> told.add(remark.toString()));
            return audit.end(Renderers.all());
        }
    }

    private Map<String, String> files() throws IOException {
        Map<String, String> files = new java.util.TreeMap<>();
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                files.put(folder.relativize(file).toString(), Files.readString(file));
            }
        }
        return files;
    }
}
