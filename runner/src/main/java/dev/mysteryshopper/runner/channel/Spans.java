package dev.mysteryshopper.runner.channel;

import java.time.Duration;
import java.util.Locale;

/** Spells out spans of time for messages that people read. */
public final class Spans {

    private Spans() {}

    /** {@code 2 minutes}, {@code 1.5 seconds}, {@code 40 milliseconds}. */
    public static String inWords(Duration span) {
        long millis = Math.max(0, span.toMillis());
        if (millis < 1_000) {
            return count(millis, "millisecond");
        }
        if (millis < 120_000) {
            return millis % 1_000 == 0
                    ? count(millis / 1_000, "second")
                    : String.format(Locale.ROOT, "%.1f seconds", millis / 1_000.0);
        }
        return span.toSecondsPart() == 0
                ? count(span.toMinutes(), "minute")
                : count(span.toMinutes(), "minute") + " " + count(span.toSecondsPart(), "second");
    }

    private static String count(long number, String unit) {
        return number + " " + unit + (number == 1 ? "" : "s");
    }
}
