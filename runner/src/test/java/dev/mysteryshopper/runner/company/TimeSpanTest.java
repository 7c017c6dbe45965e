package dev.mysteryshopper.runner.company;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TimeSpanTest {

    @Test
    void readsSpansAsPeopleWriteThem() {
        assertEquals(Optional.of(Duration.ofMillis(500)), TimeSpan.read("500 ms"));
        assertEquals(Optional.of(Duration.ofSeconds(5)), TimeSpan.read("5s"));
        assertEquals(Optional.of(Duration.ofSeconds(30)), TimeSpan.read(" 30 SECONDS "));
        assertEquals(Optional.of(Duration.ofSeconds(90)), TimeSpan.read("1.5 minutes"));
        assertEquals(Optional.of(Duration.ofMillis(1)), TimeSpan.read("1 millisecond"));
        assertEquals(Optional.of(Duration.ofHours(1)), TimeSpan.read("1 hour"));
        assertEquals(Optional.of(Duration.ofDays(2)), TimeSpan.read("2 days"));
        assertEquals(Optional.of(Duration.ZERO), TimeSpan.read("0 s"));
    }

    @Test
    void readsNothingElse() {
        for (String text :
                List.of("", "5", "soon", "-1 s", "1 fortnight", "9999999999 s", "1,5 s", "1 s 2 ms", "١ s")) {
            assertEquals(Optional.empty(), TimeSpan.read(text), text);
        }
    }
}
