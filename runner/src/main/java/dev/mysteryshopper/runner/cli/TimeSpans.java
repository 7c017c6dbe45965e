package dev.mysteryshopper.runner.cli;

import dev.mysteryshopper.runner.company.TimeSpan;
import java.time.Duration;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a span of time in a call. */
final class TimeSpans implements ITypeConverter<Duration> {

    @Override
    public Duration convert(String text) {
        return TimeSpan.read(text)
                .filter(span -> !span.isZero())
                .orElseThrow(() -> new TypeConversionException("\"" + text + "\" is not " + TimeSpan.EXPECTED));
    }
}
