package dev.mysteryshopper.reports.fact;

import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.mysteryshopper.reports.fact.asked.Frame;
import dev.mysteryshopper.reports.fact.choose.Reading;
import dev.mysteryshopper.reports.fact.words.Passage;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/**
 * The project's own replies, each with what it says. A line of {@code readings.txt} holds type, question, subject, fact, day asked,
 * normal form (or null) and reply, parted by bars; {@code \n} in a reply is a line break.
 */
class OwnReadingsTest {

    private final List<String> wrong = new ArrayList<>();
    private int replies;
    private int sure;

    @Test
    void isRightWhereItIsSureAndIsSureOfMost() throws IOException {
        InputStream file = Objects.requireNonNull(OwnReadingsTest.class.getResourceAsStream("readings.txt"));
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                read(line.split("\\|", 7));
            }
        }
        assertTrue(sure >= 0.6 * replies, sure + " of " + replies + " sure");
        assertTrue(wrong.size() <= 0.05 * sure, String.join("\n", wrong));
    }

    private void read(String[] fields) {
        Ask ask = new Ask(
                fields[1],
                fields[2],
                fields[3],
                FactType.ofWord(fields[0]),
                Locale.ENGLISH,
                ZoneOffset.UTC,
                fields[4].isEmpty() ? LocalDate.of(2026, 1, 1) : LocalDate.parse(fields[4]));
        String text = fields[6].replace("\\n", "\n");
        Reading reading = new FactReader().read(Passage.of(text, ask.locale()), Frame.of(ask, text));
        String normal = reading.stated().map(stated -> stated.value().normal()).orElse("null");
        replies++;
        sure += reading.sure() ? 1 : 0;
        if (reading.sure() && !normal.equalsIgnoreCase(fields[5])) {
            wrong.add(normal + " instead of " + fields[5] + ": " + text);
        }
    }
}
