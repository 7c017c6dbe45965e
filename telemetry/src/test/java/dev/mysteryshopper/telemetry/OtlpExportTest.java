package dev.mysteryshopper.telemetry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.mysteryshopper.reports.Report;
import dev.mysteryshopper.reports.export.ExportKind;
import dev.mysteryshopper.reports.journal.Bound;
import dev.mysteryshopper.reports.journal.ChannelUsed;
import dev.mysteryshopper.reports.journal.ContactClosed;
import dev.mysteryshopper.reports.journal.ContactOpened;
import dev.mysteryshopper.reports.journal.Ending;
import dev.mysteryshopper.reports.journal.JournalFormat;
import dev.mysteryshopper.reports.journal.JournalWriter;
import dev.mysteryshopper.reports.journal.JourneyFinished;
import dev.mysteryshopper.reports.journal.JourneyOutcome;
import dev.mysteryshopper.reports.journal.JourneyStarted;
import dev.mysteryshopper.reports.journal.MessageReceived;
import dev.mysteryshopper.reports.journal.MessageSent;
import dev.mysteryshopper.reports.journal.Moment;
import dev.mysteryshopper.reports.journal.Redactor;
import dev.mysteryshopper.reports.journal.RunFinished;
import dev.mysteryshopper.reports.journal.RunStarted;
import dev.mysteryshopper.reports.journal.Standard;
import dev.mysteryshopper.reports.journal.StepFinished;
import dev.mysteryshopper.reports.journal.StepOutcome;
import dev.mysteryshopper.reports.journal.StepStarted;
import dev.mysteryshopper.reports.render.json.RunJson;
import io.opentelemetry.proto.metrics.v1.Metric;
import io.opentelemetry.proto.trace.v1.Span;
import io.opentelemetry.proto.trace.v1.Status;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.ServiceLoader;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A run is handed on to a collector as traces and metrics. */
class OtlpExportTest {

    private static final Instant NINE = Instant.parse("2026-03-02T09:00:00Z");

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path run;

    @SuppressWarnings("NullAway.Init")
    private Collector collector;

    private final List<String> trouble = new ArrayList<>();

    @BeforeEach
    void openTheCollector() throws IOException {
        collector = new Collector();
    }

    @AfterEach
    void closeTheCollector() {
        collector.close();
    }

    @Test
    void tellsAJourneyAsATraceWithItsOwnTimes() throws IOException {
        journal(1);
        handOn(collector.address(), Map.of("x-key", "secret-key-1"));

        Map<String, Span> spans = collector.spans().stream().collect(Collectors.toMap(Span::getName, span -> span));
        assertEquals(
                List.of(
                        "Dana asks 0",
                        "Then it came",
                        "When Dana asks by chat",
                        "chat: ask",
                        "wait: first_reply",
                        "wait: reply"),
                spans.keySet().stream().sorted().toList());
        Span root = named(spans, "Dana asks 0");
        assertTrue(root.getParentSpanId().isEmpty());
        assertEquals(nanos(0), root.getStartTimeUnixNano());
        assertEquals(nanos(60), root.getEndTimeUnixNano());
        assertEquals(Status.StatusCode.STATUS_CODE_ERROR, root.getStatus().getCode());
        assertEquals(root.getSpanId(), named(spans, "When Dana asks by chat").getParentSpanId());
        Span contact = named(spans, "chat: ask");
        assertEquals(named(spans, "When Dana asks by chat").getSpanId(), contact.getParentSpanId());
        Span wait = named(spans, "wait: first_reply");
        assertEquals(contact.getSpanId(), wait.getParentSpanId());
        assertEquals(nanos(2), wait.getStartTimeUnixNano());
        assertEquals(nanos(47), wait.getEndTimeUnixNano());
        assertEquals(
                List.of("finding"),
                root.getEventsList().stream().map(Span.Event::getName).toList());
        assertTrue(
                root.getEvents(0)
                        .toString()
                        .contains("First reply: 45 s at worst; the standard is at most 30 s (n 1)."),
                () -> root.getEvents(0).toString());
        assertEquals(
                List.of("secret-key-1"), collector.keys().stream().distinct().toList());
        assertEquals(List.of(), trouble);
    }

    @Test
    void tellsTheMeasuresAsMetricsAndWhatTheyAreOf() throws IOException {
        journal(1);
        handOn(collector.address(), Map.of());

        Map<String, Metric> metrics =
                collector.metrics().stream().collect(Collectors.toMap(Metric::getName, metric -> metric));
        assertEquals(1, value(named(metrics, "mystery_shopper.contacts")));
        assertEquals(45, value(named(metrics, "mystery_shopper.longest_wait")));
        assertEquals("s", named(metrics, "mystery_shopper.wait.p90").getUnit());
        assertEquals(0, value(named(metrics, "mystery_shopper.score")));
        assertEquals(4, named(metrics, "mystery_shopper.journeys").getGauge().getDataPointsCount());
        // what is unknown is not told
        assertFalse(metrics.containsKey("mystery_shopper.fact_accuracy"));
        for (String said : List.of("mystery-shopper", "Small Shop", "\"r1\"")) {
            assertTrue(collector.resources().contains(said), said);
        }
    }

    @Test
    void losesNothingOfALargeRunAndTellsItTheSameAgain() throws IOException {
        journal(400);
        handOn(collector.address(), Map.of());
        List<Span> first = collector.spans();
        assertEquals(400 * 6, first.size());
        assertEquals(400, first.stream().map(Span::getTraceId).distinct().count());

        handOn(collector.address(), Map.of());
        assertEquals(first, collector.spans().subList(first.size(), 2 * first.size()));
    }

    @Test
    void aCollectorThatIsDownIsToldOnceAndTheReportsAreWrittenAllTheSame() throws IOException {
        journal(400);
        URI down = collector.address();
        collector.close();
        handOn(down, Map.of("x-key", "secret-key-1"));

        assertEquals(
                List.of(down
                        + ": the run was not handed on whole: nobody answers there. Its reports are; \"report RUN --otlp"
                        + " URL\" tries again."),
                trouble);
        assertTrue(Files.exists(run.resolve("run.json")));
    }

    @Test
    void aCollectorThatRefusesIsAskedNoMore() throws IOException {
        journal(400);
        collector.answersWith(401);
        handOn(collector.address(), Map.of());

        assertEquals(1, collector.requests());
        assertEquals(1, trouble.size());
        assertEquals(
                collector.address()
                        + ": the run was not handed on whole: it answered with status 401. Its reports are; \"report"
                        + " RUN --otlp URL\" tries again.",
                trouble.get(0));
    }

    @Test
    void isFoundOnTheClassPath() {
        assertEquals(
                OtlpKind.class,
                ServiceLoader.load(ExportKind.class).findFirst().orElseThrow().getClass());
    }

    private void handOn(URI endpoint, Map<String, String> headers) throws IOException {
        Report.write(run, List.of(new RunJson(), new OtlpKind().to(endpoint, headers, trouble::add)));
    }

    private static <T> T named(Map<String, T> all, String name) {
        return Objects.requireNonNull(all.get(name), name);
    }

    private static double value(Metric metric) {
        return metric.getGauge().getDataPoints(0).getAsDouble();
    }

    private static long nanos(double seconds) {
        return NINE.getEpochSecond() * 1_000_000_000L + Math.round(seconds * 1e9);
    }

    private static Moment at(double seconds) {
        long nanos = Math.round(seconds * 1e9);
        return new Moment(NINE.plusNanos(nanos), nanos);
    }

    private void journal(int journeys) throws IOException {
        try (JournalWriter to = new JournalWriter(run.resolve(Report.JOURNAL), new Redactor(Map.of()))) {
            to.append(new RunStarted(
                    at(0),
                    JournalFormat.VERSION,
                    "r1",
                    "0.1.0",
                    "Small Shop",
                    "en-US",
                    "UTC",
                    1,
                    List.of(new ChannelUsed("chat", "websocket", "ws://localhost/")),
                    List.of(),
                    List.of(),
                    List.of(),
                    List.of(new Standard("firstReplyTime", Bound.AT_MOST, 30_000, 100, "", "", "", 1)),
                    Map.of(),
                    List.of(),
                    null));
            for (int i = 0; i < journeys; i++) {
                String id = "j" + i;
                to.append(new JourneyStarted(
                        at(0),
                        id,
                        "Dana asks " + i,
                        "Asking",
                        "asking.feature",
                        3,
                        "",
                        List.of("night"),
                        "",
                        List.of()));
                to.append(new StepStarted(at(1), id, 1, "When", "Dana asks by chat", 4));
                to.append(new ContactOpened(at(1), id, id + "-c1", "chat", "websocket", "Dana", "ask", false, 120_000));
                to.append(new MessageSent(at(2), id, id + "-c1", "Hello?", List.of()));
                to.append(new MessageReceived(at(47), id, id + "-c1", "Hello, this is Olga.", "Olga", "Sales", false));
                to.append(new ContactClosed(at(50), id, id + "-c1", Ending.DONE, ""));
                to.append(new StepFinished(at(50), id, 1, StepOutcome.PASSED, ""));
                to.append(new StepStarted(at(51), id, 2, "Then", "it came", 5));
                to.append(new StepFinished(at(52), id, 2, StepOutcome.UNMET, "It did not."));
                to.append(new JourneyFinished(at(60), id, JourneyOutcome.FELL_SHORT, "It did not."));
            }
            to.append(new RunFinished(at(61), true, ""));
        }
    }
}
