package dev.mysteryshopper.reports.render.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import org.junit.jupiter.api.Test;

class CleanTextTest {

    @Test
    void leavesTextThatIsFitToBeShownAsItIs() {
        String fit = "Größe 42,\n\t89.00 € …".replace("€ …", "GBP");
        assertSame(fit, CleanText.lines(fit));
        assertEquals("99 € … 😀", CleanText.lines("99 € … 😀"));
    }

    @Test
    void takesOutControlsDirectionMarksAndHalfCharactersWhereverTheyStand() {
        assertEquals("[31mred", CleanText.lines("\u001b[31mred"));
        assertEquals("ab", CleanText.lines("a\u202eb"));
        assertEquals("plain, then ab", CleanText.lines("plain, then a\ud83db\u0085\u0007"));
        assertEquals("a\nb\nc", CleanText.lines("a\r\nb\rc"));
        assertEquals("", CleanText.lines("\u0000"));
    }
}
