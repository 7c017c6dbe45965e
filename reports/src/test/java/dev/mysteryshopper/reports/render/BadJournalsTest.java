package dev.mysteryshopper.reports.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.mysteryshopper.reports.Report;
import dev.mysteryshopper.reports.journal.Ending;
import dev.mysteryshopper.reports.journal.Entry;
import dev.mysteryshopper.reports.journal.EvidenceKept;
import dev.mysteryshopper.reports.journal.JournalWriter;
import dev.mysteryshopper.reports.journal.JourneyOutcome;
import dev.mysteryshopper.reports.journal.Redactor;
import dev.mysteryshopper.reports.journal.RunFinished;
import dev.mysteryshopper.reports.journal.StepFinished;
import dev.mysteryshopper.reports.journal.StepOutcome;
import dev.mysteryshopper.reports.journal.StepStarted;
import dev.mysteryshopper.reports.measure.RunResult;
import dev.mysteryshopper.reports.measure.Story;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Journals that no run should have written. Every report is made of them, or says why not, and nothing is half there. */
class BadJournalsTest {

    @TempDir
    Path folder;

    private Path run = Path.of("");

    @BeforeEach
    void makeRun() throws IOException {
        run = Files.createDirectory(folder.resolve("run"));
    }

    @Test
    void idsThatArePathsLeadNowhere() throws IOException {
        Files.writeString(folder.resolve("secret.txt"), "the secret");
        List<Entry> entries = story("../../x");
        entries.add(3, new EvidenceKept(Story.at(2), "../../x", "../../x-1", "image/png", "../secret.txt", "a page"));

        RunResult result = report(entries);

        assertEquals(1, result.journeys().size());
        try (Stream<Path> all = Files.list(folder)) {
            assertEquals(
                    List.of("run", "secret.txt"),
                    all.map(path -> path.getFileName().toString()).sorted().toList());
        }
        try (Stream<Path> all = Files.walk(run)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                assertFalse(Files.readString(file).contains("the secret"), file.toString());
            }
        }
    }

    @Test
    void namesThatAreScriptsAreShownAndNeverRun() throws IOException {
        String script = "<script>alert(1)</script>";

        report(story(script));

        for (String file : List.of("index.html", "summary.md", "junit.xml")) {
            assertFalse(Files.readString(run.resolve(file)).contains(script), file);
        }
    }

    @Test
    void aMessageOfTenMegabytesIsReported() throws IOException {
        List<Entry> entries = new ArrayList<>(new Story("a")
                .opens(1, "chat", "ask")
                .says(2, "Hi")
                .hears(3, "I'm sorry to hear that, one moment. ".repeat(290_000))
                .closes(4, Ending.DONE)
                .ends(5, JourneyOutcome.MET)
                .entries());

        RunResult result = assertTimeoutPreemptively(Duration.ofMinutes(3), () -> report(entries));

        assertEquals(List.of(), result.trouble());
        assertTrue(Files.size(run.resolve("index.html")) < 15_000_000, "the page stays small");
    }

    @Test
    void aHundredThousandStepsInOneJourneyAreReported() throws IOException {
        List<Entry> entries = new ArrayList<>(new Story("a").entries());
        for (int step = 1; step <= 100_000; step++) {
            entries.add(new StepStarted(Story.at(step), "a", step, "When", "Dana waits", step));
            entries.add(new StepFinished(Story.at(step + 0.5), "a", step, StepOutcome.PASSED, ""));
        }
        entries.addAll(new Story("b").ends(1, JourneyOutcome.MET).entries());

        RunResult result = assertTimeoutPreemptively(Duration.ofMinutes(3), () -> report(entries));

        assertEquals(2, result.journeys().size());
        assertTrue(Files.size(run.resolve("index.html")) < 15_000_000, "the page stays small");
    }

    @Test
    void aClockThatGoesBackMakesNoWaitOfLessThanNothing() throws IOException {
        RunResult result = report(new ArrayList<>(new Story("a")
                .opens(9, "chat", "ask")
                .says(8, "Hi")
                .hears(2, "Hello!")
                .closes(1, Ending.DONE)
                .ends(0.5, JourneyOutcome.MET)
                .entries()));

        assertEquals(1, result.journeys().size());
        assertTrue(result.journeys().get(0).waits().stream()
                .noneMatch(wait -> wait.lasted().isNegative()));
    }

    @Test
    void aDiskThatIsFullLeavesNoHalfReport() throws IOException {
        Path full = Path.of("/dev/full");
        assumeTrue(Files.exists(full), "a system with a device that is always full");
        write(story("a"));
        for (String file : List.of("junit.xml", "index.html", "run.json", "summary.md")) {
            Files.deleteIfExists(run.resolve(file));
            Files.createSymbolicLink(run.resolve(file + ".part"), full);
            try {
                IOException failed = assertThrows(IOException.class, () -> Report.write(run, Renderers.all()), file);
                assertTrue(String.valueOf(failed.getMessage()).contains("No space left"), failed::toString);
                assertFalse(Files.exists(run.resolve(file)), file);
            } finally {
                Files.deleteIfExists(run.resolve(file + ".part"));
            }
        }
        Report.write(run, Renderers.all());
        assertTrue(Files.exists(run.resolve("run.json")));
    }

    private static List<Entry> story(String journey) {
        return new ArrayList<>(new Story(journey)
                .opens(1, "chat", "ask")
                .says(2, journey)
                .hears(3, journey)
                .checks(4, false)
                .closes(5, Ending.DONE)
                .ends(6, JourneyOutcome.FELL_SHORT)
                .entries());
    }

    private RunResult report(List<Entry> entries) throws IOException {
        write(entries);
        return Report.write(run, Renderers.all());
    }

    private void write(List<Entry> entries) throws IOException {
        try (JournalWriter journal = new JournalWriter(run.resolve("journal.jsonl"), new Redactor(Map.of()))) {
            journal.append(Story.run());
            entries.forEach(journal::append);
            journal.append(new RunFinished(Story.at(200_000), true, ""));
        }
    }
}
