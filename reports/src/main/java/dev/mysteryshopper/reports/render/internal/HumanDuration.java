package dev.mysteryshopper.reports.render.internal;

import java.time.Duration;
import java.util.Locale;
import java.util.Optional;

/** Writes a span the way a person would say it: {@code 350 ms}, {@code 4.2 s}, {@code 1 min 05 s}, {@code 2 h 03 min}. */
public final class HumanDuration {

    private HumanDuration() {}

    /** The span in words, to the precision that matters at its size; a negative span with a minus sign. */
    public static String of(Duration span) {
        if (span.isNegative()) {
            return "-" + of(span.negated());
        }
        long millis = rounded(span, 1_000_000);
        if (millis == 0) {
            return "0 s";
        }
        if (millis < 1_000) {
            return millis + " ms";
        }
        long tenths = rounded(span, 100_000_000);
        if (tenths < 100) {
            return String.format(Locale.ROOT, "%d.%d s", tenths / 10, tenths % 10);
        }
        long seconds = rounded(span, 1_000_000_000);
        if (seconds < 60) {
            return seconds + " s";
        }
        if (seconds < 3_600) {
            return String.format(Locale.ROOT, "%d min %02d s", seconds / 60, seconds % 60);
        }
        long minutes = (seconds + 30) / 60;
        if (minutes < 48 * 60) {
            return String.format(Locale.ROOT, "%d h %02d min", minutes / 60, minutes % 60);
        }
        long hours = (minutes + 30) / 60;
        return String.format(Locale.ROOT, "%d days %d h", hours / 24, hours % 24);
    }

    /** The span in words, or {@code unknown} where nothing was seen. */
    public static String of(Optional<Duration> span) {
        return span.map(HumanDuration::of).orElse(Figure.UNKNOWN);
    }

    private static long rounded(Duration span, long unitNanos) {
        long whole = span.getSeconds() * (1_000_000_000 / unitNanos);
        return whole + (span.getNano() + unitNanos / 2) / unitNanos;
    }
}
