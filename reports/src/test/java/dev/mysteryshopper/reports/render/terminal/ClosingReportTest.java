package dev.mysteryshopper.reports.render.terminal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.mysteryshopper.reports.render.SampleRun;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class ClosingReportTest {

    private final StringBuilder out = new StringBuilder();

    @Test
    void tellsAFindingWithBothQuotesAndWhoSaidThemWhen() throws IOException {
        SampleRun.everything().tell(new ClosingReport(out, false, 100), Path.of("target/runs/k3v9"));
        assertTrue(out.toString().startsWith("""
                                Not the same everywhere (1)
                                  • Practice Shop's saturday hours are 10:00-14:00 on the web and 10:00-17:00 by chat.
                                    A customer who believes the chat stands before a closed door.
                                      “Saturday 10 to 14”  web, 09:04:09
                                      “On Saturday we are open from 10 to 17.”  chat, Nova at Front desk, 09:04:09

                                """), out.toString());
    }

    @Test
    void tellsWhatFellShortWithTheLineOfTheStep() throws IOException {
        SampleRun.everything().tell(new ClosingReport(out, false, 100), Path.of("run"));
        assertTrue(out.toString().contains("""
                                  ✗ Worn boots come back
                                    returns/worn-boots.feature:14
                                      Then Dana never had to repeat herself
                                      expected no re-tell; found 1: Priya at Returns asked again for the order number: "What is your
                                      order number?"
                                """), out.toString());
    }

    @Test
    void endsWithHowTheCompanyDidAndThePathOfThePage() throws IOException {
        SampleRun.everything().tell(new ClosingReport(out, false, 100), Path.of("run"));
        assertTrue(out.toString().endsWith("""
                                Practice Shop met every expectation in 4 of 8 journeys; 2 fell short, and 3 findings deserve a look.
                                1 journey broke on our own side: nothing is said about the company there.
                                1 journey was cut off.
                                The whole story: %s
                                """.formatted(Path.of("run", "index.html"))), out.toString());
    }

    @Test
    void wrapsToTheWidthAndLetsNoEscapeCodeOfTheCompanyThrough() throws IOException {
        SampleRun.everything().tell(new ClosingReport(out, false, 60), Path.of("run"));
        assertFalse(out.toString().contains("\u001b"));
        assertFalse(out.toString().contains("\u202e"));
        int widest = out.toString().lines().mapToInt(Columns::of).max().orElse(0);
        assertTrue(widest <= 60, out.toString());
    }

    @Test
    void saysWhenNothingWasPlayed() throws IOException {
        SampleRun.empty().tell(new ClosingReport(out, false, 80), Path.of("run"));
        assertTrue(out.toString().contains("No journey was played at Practice Shop.\n"), out.toString());
        assertTrue(out.toString().contains("longest wait                     unknown\n"), out.toString());
    }

    @Test
    void breaksAWordThatIsLongerThanTheLine() {
        assertEquals(5, Columns.wrap("x".repeat(100), 20).size());
        assertEquals("東京…", Columns.cut("東京タワー", 5));
    }
}
