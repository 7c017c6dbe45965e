package dev.mysteryshopper.runner.steps;

import java.time.Duration;
import java.util.Locale;

/** Says numbers and times as people do. */
final class Counted {

    private Counted() {}

    static String times(long count) {
        return count == 0 ? "never" : count == 1 ? "once" : count == 2 ? "twice" : count + " times";
    }

    static String of(long count, String noun) {
        return count + " " + noun + (count == 1 ? "" : "s");
    }

    /** A span, such as "850 ms", "12.4 s" or "3 min 5 s". */
    static String span(Duration span) {
        if (span.toMillis() < 1000) {
            return span.toMillis() + " ms";
        }
        if (span.toSeconds() < 60) {
            return String.format(Locale.ROOT, "%.1f s", span.toMillis() / 1000.0);
        }
        return span.toMinutes() + " min " + span.toSecondsPart() + " s";
    }

    /** A span as a leader writes it, such as "30 seconds". */
    static String written(Duration span) {
        if (span.toMillis() % 1000 != 0) {
            return of(span.toMillis(), "millisecond");
        }
        if (span.toSeconds() % 60 != 0) {
            return of(span.toSeconds(), "second");
        }
        return span.toMinutes() % 60 != 0 ? of(span.toMinutes(), "minute") : of(span.toHours(), "hour");
    }
}
