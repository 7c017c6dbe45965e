package dev.mysteryshopper.practice.clock;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class CompanyClockTest {
    private static final Instant START = Instant.parse("2026-03-02T15:00:00Z");

    @Test
    void runsAsManyTimesFasterAsItWasTold() {
        CompanyClock clock = new CompanyClock(START, 3_600_000);
        long nanos = System.nanoTime();
        while (System.nanoTime() - nanos < 1_000_000) {
            Thread.onSpinWait();
        }

        assertTrue(clock.instant().isAfter(START.plus(Duration.ofMinutes(59))));
        assertEquals(Duration.ofMillis(1), clock.onTheWall(Duration.ofHours(1)));
    }

    @Test
    void refusesASpeedAtWhichTimeWouldNotPass() {
        IllegalArgumentException refused =
                assertThrows(IllegalArgumentException.class, () -> new CompanyClock(START, 0));

        assertEquals("speed is 0.0, expected a number above 0. Try 1 for real time.", refused.getMessage());
        assertThrows(IllegalArgumentException.class, () -> new CompanyClock(START, Double.NaN));
    }
}
