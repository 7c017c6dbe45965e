package dev.mysteryshopper.practice.shop;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/** Time that passes when it is told to. */
final class TestClock implements InstantSource {
    private Instant now = Instant.parse("2026-03-02T15:00:00Z");

    void pass(Duration span) {
        now = now.plus(span);
    }

    @Override
    public Instant instant() {
        return now;
    }
}
