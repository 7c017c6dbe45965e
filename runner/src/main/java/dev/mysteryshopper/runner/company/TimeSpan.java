package dev.mysteryshopper.runner.company;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads spans of time as people write them: {@code 5 s}, {@code 30 seconds}, {@code 2 minutes}, {@code 500 ms}. */
public final class TimeSpan {

    /** What can be written, for a problem to say. */
    public static final String EXPECTED =
            "a span of time such as \"500 ms\", \"30 seconds\", \"2 minutes\" or \"1 hour\"";

    private static final Pattern SPAN = Pattern.compile("([0-9]{1,9}(?:[.][0-9]{1,3})?)\\s*([\\p{L}]+)");

    private TimeSpan() {}

    /** The span that a text says; empty if it says none. */
    public static Optional<Duration> read(String text) {
        Matcher span = SPAN.matcher(text.strip());
        if (!span.matches()) {
            return Optional.empty();
        }
        return milliseconds(span.group(2).toLowerCase(Locale.ROOT))
                .map(unit -> Duration.ofMillis(new BigDecimal(span.group(1))
                        .multiply(BigDecimal.valueOf(unit))
                        .setScale(0, RoundingMode.HALF_UP)
                        .longValueExact()));
    }

    private static Optional<Long> milliseconds(String unit) {
        return Optional.ofNullable(
                switch (unit) {
                    case "ms", "millisecond", "milliseconds" -> 1L;
                    case "s", "sec", "second", "seconds" -> 1_000L;
                    case "m", "min", "minute", "minutes" -> 60_000L;
                    case "h", "hour", "hours" -> 3_600_000L;
                    case "d", "day", "days" -> 86_400_000L;
                    default -> null;
                });
    }
}
