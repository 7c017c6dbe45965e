package dev.mysteryshopper.reports.measure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.mysteryshopper.reports.journal.Ending;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Keeps docs/measures.md in step with the measures, and its examples true. */
class MeasuresPageTest {

    @Test
    void everyNumberWaitLimitAndFindingIsDefined() throws IOException {
        String page = Files.readString(Path.of("..", "docs", "measures.md"));
        for (RecordComponent measure : RunMeasures.class.getRecordComponents()) {
            String name = measure.getName();
            assertTrue(name.equals("waits") || page.contains("`" + name + "`"), name);
        }
        for (WaitKind kind : WaitKind.values()) {
            assertTrue(page.contains("| `" + kind + "` | "), kind.name());
        }
        for (FindingKind kind : FindingKind.values()) {
            assertTrue(page.contains("| `" + kind + "` | "), kind.name());
        }
        for (String limit : Limits.WAITS.keySet()) {
            assertTrue(page.contains("| `" + limit + "` | "), limit);
        }
        assertTrue(page.contains("| `" + Limits.TRANSFERS + "` | "));
    }

    @Test
    void theExampleOfTransfersIsTrue() {
        RunMeasures measures = Story.played(
                        Story.run(),
                        new Story("j")
                                .opens(0, "chat", "claim")
                                .desk(0.1, null, "Bot", "Bot", true)
                                .says(1, "Hi")
                                .hears(2, "Hello")
                                .desk(3, "Bot", "Orders", "Olga", false)
                                .desk(4, "Orders", "Warranty", "Wim", false)
                                .desk(5, "Warranty", "Orders", "Olga", false))
                .measures();

        assertEquals(3, measures.transferCount());
        assertEquals(1, measures.pingPongCount());
    }

    @Test
    void theExampleOfQuestionsIsTrue() {
        JourneyResult result = new Story("j")
                .opens(0, "web", "order")
                .fills(1, "#email", "dana@mail.example", "email")
                .reaches(2, "order")
                .closes(2, Ending.DONE)
                .opens(3, "chat", "return")
                .isAsked(4, "order number")
                .says(5, "PS-1", "order number")
                .isAsked(6, "order number")
                .isAsked(7, "email")
                .result();

        assertEquals(2, result.questionCount());
        assertEquals(2, result.retellCount());
        assertEquals(Optional.empty(), result.timeToResolution());
    }
}
