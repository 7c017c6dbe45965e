package dev.mysteryshopper.reports.render.terminal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.mysteryshopper.reports.render.SampleJourney;
import dev.mysteryshopper.reports.render.SampleRun;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class LiveLinesTest {

    private final StringBuilder out = new StringBuilder();
    private final AtomicLong nanos = new AtomicLong();
    private final List<SampleJourney> journeys = SampleRun.everything().journeys();

    @Test
    void tellsAMetJourneyOnOnePlainLine() {
        try (LiveLines lines = new LiveLines(out, false, false, 80, 8, nanos::get)) {
            lines.journeyEnded(journeys.get(0).result());
        }
        assertEquals("[1/8] ✓ Rain boots, delivered by express                              810 ms\n", out.toString());
    }

    @Test
    void tellsWhyAJourneyFellShort() {
        try (LiveLines lines = new LiveLines(out, false, false, 100, 8, nanos::get)) {
            lines.journeyEnded(journeys.get(2).result());
        }
        assertEquals("""
                [1/8] ✗ Worn boots come back                                            55 s
                        1 transfer, 1 re-tell, waited 42 s
                        Dana never had to repeat herself: expected no re-tell; found 1: Priya at Returns asked again
                        for the order number: "What is your order number?"
                        returns/worn-boots.feature:11
                """, out.toString());
    }

    @Test
    void redrawsTheStatusOnATerminal() {
        try (LiveLines lines = new LiveLines(out, true, false, 80, 8, nanos::get)) {
            lines.journeyEnded(journeys.get(0).result());
            nanos.set(61_000_000_000L);
            lines.redraw();
        }
        String wipe = "\r\u001b[2K";
        String[] parts = out.toString().split("\n", 2);
        assertEquals("1 of 8 journeys · 0 s · 1 met" + wipe + "1 of 8 journeys · 1 min 01 s · 1 met" + wipe, parts[1]);
    }

    @Test
    void writesNoEscapeCodesWherePlainLinesAreWanted() {
        try (LiveLines lines = new LiveLines(out, false, false, 80, 8, nanos::get)) {
            journeys.forEach(journey -> lines.journeyEnded(journey.result()));
            lines.redraw();
        }
        assertFalse(out.toString().contains("\u001b"), out.toString());
        assertFalse(out.toString().contains("\u0007"), out.toString());
    }

    @Test
    void losesNoLineWhenManyThreadsWrite() {
        try (LiveLines lines = new LiveLines(out, false, false, 80, 800, nanos::get)) {
            Stream.generate(() -> journeys)
                    .limit(100)
                    .parallel()
                    .forEach(all -> all.forEach(j -> lines.journeyEnded(j.result())));
        }
        assertTrue(out.toString().contains("[800/800] "));
        assertEquals(
                800, out.toString().lines().filter(line -> line.startsWith("[")).count());
    }
}
