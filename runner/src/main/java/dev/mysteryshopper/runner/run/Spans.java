package dev.mysteryshopper.runner.run;

import java.time.Duration;

/** Says spans of time in words. */
final class Spans {

    private Spans() {}

    /** A span as people write it: "30 minutes", "90 seconds", "500 milliseconds". */
    static String words(Duration span) {
        if (span.toMillis() % 1000 != 0) {
            return counted(span.toMillis(), "millisecond");
        }
        if (span.toSeconds() % 60 != 0) {
            return counted(span.toSeconds(), "second");
        }
        return counted(span.toMinutes(), "minute");
    }

    private static String counted(long count, String noun) {
        return count + " " + noun + (count == 1 ? "" : "s");
    }
}
