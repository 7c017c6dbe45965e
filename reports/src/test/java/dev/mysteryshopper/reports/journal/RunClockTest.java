package dev.mysteryshopper.reports.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class RunClockTest {

    private static final Instant NINE = Instant.parse("2026-03-02T09:00:00.123456Z");

    @Test
    void countsFromItsStartAndTellsTheTimeToTheMillisecond() {
        AtomicLong nanos = new AtomicLong(-5_000);
        RunClock clock = new RunClock(() -> NINE, nanos::get);

        nanos.set(2_000);

        assertEquals(new Moment(Instant.parse("2026-03-02T09:00:00.123Z"), 7_000), clock.now());
    }

    @Test
    void knowsTheMomentOfAnEarlierStamp() {
        AtomicLong nanos = new AtomicLong(1_000_000);
        RunClock clock = new RunClock(() -> NINE, nanos::get);
        nanos.set(901_000_000);

        assertEquals(new Moment(Instant.parse("2026-03-02T08:59:59.223Z"), 0), clock.at(1_000_000));
    }
}
