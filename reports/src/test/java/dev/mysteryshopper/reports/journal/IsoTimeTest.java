package dev.mysteryshopper.reports.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class IsoTimeTest {

    @Test
    void readsWhatAnInstantWrites() {
        Random random = new Random(3);
        for (int i = 0; i < 20_000; i++) {
            long seconds = random.nextLong(-100_000_000_000L, 300_000_000_000L);
            int nanos = List.of(0, 250_000_000, 123_456_000, 1, 999_999_999).get(i % 5);
            Instant instant = Instant.ofEpochSecond(seconds, nanos);

            assertEquals(instant, IsoTime.parse(instant.toString()));
        }
    }

    @Test
    void readsWhatTheGeneralParserReadsAndRefusesWhatItRefuses() {
        Random random = new Random(5);
        String time = "2026-03-02T09:00:00.250Z";
        for (int i = 0; i < 50_000; i++) {
            StringBuilder changed = new StringBuilder(time);
            for (int n = random.nextInt(3); n >= 0; n--) {
                changed.setCharAt(random.nextInt(changed.length()), "0123456789:-TZ. +".charAt(random.nextInt(17)));
            }
            String text = changed.substring(0, changed.length() - random.nextInt(3));
            Instant expected;
            try {
                expected = Instant.parse(text);
            } catch (DateTimeException e) {
                assertThrows(DateTimeException.class, () -> IsoTime.parse(text), text);
                continue;
            }
            assertEquals(expected, IsoTime.parse(text), text);
        }
    }
}
