package dev.mysteryshopper.reports.history;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.mysteryshopper.reports.render.SampleRun;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HistoryFileTest {

    private static final SampleRun SAMPLE = SampleRun.everything();

    private final Path folder;
    private final Path path;
    private final HistoryFile file;

    HistoryFileTest(@TempDir Path folder) {
        this.folder = folder;
        this.path = folder.resolve("history.jsonl");
        this.file = new HistoryFile(path);
    }

    @Test
    void holdsNothingWhereThereIsNoFile() throws IOException {
        assertEquals(new HistoryFile.Held(Trend.none(), List.of()), file.read());
    }

    @Test
    void readsBackWhatWasRemembered() throws IOException {
        PastRun run = night(0, "a");

        file.remember(run, 10);

        PastRun held = file.read().trend().runs().get(0);
        assertEquals(run.point(), held.point());
        assertEquals(run.journeys(), held.journeys());
        assertEquals(run.facts(), held.facts());
        assertEquals(run.findings(), held.findings());
        assertEquals(run.environment(), held.environment());
        assertEquals(run.estimates().size(), held.estimates().size());
        for (int i = 0; i < run.estimates().size(); i++) {
            assertEquals(run.estimates().get(i).gauge(), held.estimates().get(i).gauge());
            assertEquals(run.estimates().get(i).value(), held.estimates().get(i).value(), 1e-6);
            assertEquals(run.estimates().get(i).high(), held.estimates().get(i).high(), 1e-6);
        }
    }

    @Test
    void isOneLineForTheRunAndOneForEachJourney() throws IOException {
        file.remember(night(0, "a"), 10);

        List<String> lines = Files.readAllLines(path);
        assertEquals(1 + 8, lines.size());
        assertTrue(lines.get(0).startsWith("{\"history\":\"run\",\"run\":\"a\",\"format\":1,"), lines.get(0));
        assertTrue(
                lines.subList(1, 9).stream()
                        .allMatch(line -> line.startsWith("{\"history\":\"journey\",\"run\":\"a\",")),
                lines.toString());
    }

    @Test
    void aRunThatIsRememberedAgainTakesItsOwnPlace() throws IOException {
        file.remember(night(0, "a"), 10);
        file.remember(night(1, "b"), 10);

        file.remember(night(0, "a"), 10);

        assertEquals(List.of("a", "b"), runs());
        assertEquals(2 * 9, Files.readAllLines(path).size());
    }

    @Test
    void letsTheOldestGo() throws IOException {
        for (int night = 0; night < 5; night++) {
            file.remember(night(night, "n" + night), 3);
        }

        assertEquals(List.of("n2", "n3", "n4"), runs());
    }

    @Test
    void runsThatEndAtOnceLoseNothing() throws Exception {
        ExecutorService all = Executors.newFixedThreadPool(8);
        try {
            List<Future<?>> written = new ArrayList<>();
            for (int i = 0; i < 24; i++) {
                PastRun run = night(i, "n" + i);
                written.add(all.submit(() -> {
                    // each as a process of its own would see it
                    new HistoryFile(path).remember(run, 100);
                    return null;
                }));
            }
            for (Future<?> one : written) {
                one.get();
            }
        } finally {
            all.shutdownNow();
        }

        assertEquals(
                IntStream.range(0, 24).mapToObj(i -> "n" + i).collect(Collectors.toSet()),
                runs().stream().collect(Collectors.toSet()));
        assertEquals(List.of(), file.read().trouble());
        assertFalse(Files.exists(folder.resolve("history.jsonl.part")));
    }

    @Test
    void skipsAndTellsWhatIsNoLineOfAHistory() throws IOException {
        file.remember(night(0, "a"), 10);
        String good = Files.readString(path);
        Files.writeString(
                path,
                "hello\n" + good + "{\"history\":\"weather\"}\n"
                        + "{\"history\":\"journey\",\"run\":\"zz\",\"name\":\"x\",\"outcome\":\"met\",\"took\":\"PT1S\"}\n"
                        + "{\"history\":\"run\",\"run\":\"later\",\"format\":2,\"tool\":\"9.9\"}\n"
                        + "[1]\n{\"history\":\"jour");

        HistoryFile.Held held = file.read();

        assertEquals(
                List.of("a"), held.trend().points().stream().map(RunPoint::run).toList());
        assertEquals(
                List.of(
                        "history.jsonl:1: is no line of a history and was skipped: it is no whole JSON object.",
                        "history.jsonl:11: is no line of a history and was skipped: it is about no run and no journey.",
                        "history.jsonl:12: is no line of a history and was skipped: no run zz stands above it.",
                        "history.jsonl:13: is no line of a history and was skipped: it was written by a newer version, 9.9,"
                                + " in format 2.",
                        "history.jsonl:14: is no line of a history and was skipped: it is no whole JSON object.",
                        "history.jsonl:15: is no line of a history and was skipped: it is no whole JSON object."),
                held.trouble());
    }

    @Test
    void aRunOfWhichLinesAreLostIsNotComplete() throws IOException {
        file.remember(night(0, "a"), 10);
        List<String> lines = Files.readAllLines(path);
        Files.write(path, lines.subList(0, lines.size() - 1));

        HistoryFile.Held held = file.read();

        assertFalse(held.trend().points().get(0).complete());
        assertEquals(7, held.trend().runs().get(0).journeys().size());
    }

    @Test
    void keepsWhatANewerVersionWroteAndDropsWhatWasCutOff() throws IOException {
        String newer = "{\"history\":\"run\",\"run\":\"later\",\"format\":2,\"tool\":\"9.9\"}";
        Files.writeString(path, newer + "\n{\"history\":\"run\",\"ru");

        file.remember(night(0, "a"), 10);

        List<String> lines = Files.readAllLines(path);
        assertEquals(newer, lines.get(0));
        assertEquals(1 + 9, lines.size());
    }

    @Test
    void valuesOfAnotherKindMakeARunUnreadableAndNothingElse() throws IOException {
        file.remember(night(0, "a"), 10);
        file.remember(night(1, "b"), 10);
        Files.writeString(path, Files.readString(path).replaceFirst("\"met\":4", "\"met\":\"four\""));

        HistoryFile.Held held = file.read();

        assertEquals(
                List.of("b"), held.trend().points().stream().map(RunPoint::run).toList());
        assertEquals(
                List.of(
                        "history.jsonl: run a cannot be read and was skipped: \"met\" is not of the kind it should be."),
                held.trouble());
    }

    @Test
    void deepNestingAndBareNumbersAreNoLines() throws IOException {
        Files.writeString(
                path, "{\"history\":" + "[".repeat(5_000) + "\n12\nnull\n{\"history\":\"run\",\"run\":7}\n{}\n");

        assertEquals(5, file.read().trouble().size());
        assertEquals(Trend.none(), file.read().trend());
    }

    @Test
    void aLineOfManyMegabytesIsPassedOver() throws IOException {
        file.remember(night(0, "a"), 10);
        Files.writeString(path, "x".repeat(9_000_000) + "\n" + Files.readString(path));

        assertEquals(
                List.of("history.jsonl:1: is no line of a history and was skipped: it is too long."),
                file.read().trouble());
        assertEquals(List.of("a"), runs());
    }

    private List<String> runs() throws IOException {
        return file.read().trend().points().stream().map(RunPoint::run).toList();
    }

    private static PastRun night(int night, String id) {
        return PastRun.of(Nights.of(night, id, "Practice Shop", Map.of("company file", "abc"), SAMPLE));
    }
}
