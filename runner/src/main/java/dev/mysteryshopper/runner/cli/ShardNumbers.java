package dev.mysteryshopper.runner.cli;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads which shard is asked for in a call. */
final class ShardNumbers implements ITypeConverter<ShardNumber> {

    private static final Pattern PARTS = Pattern.compile("([0-9]{1,4})/([0-9]{1,4})");

    @Override
    public ShardNumber convert(String text) {
        Matcher parts = PARTS.matcher(text);
        if (parts.matches()) {
            int number = Integer.parseInt(parts.group(1));
            int of = Integer.parseInt(parts.group(2));
            if (number >= 1 && number <= of) {
                return new ShardNumber(number, of);
            }
        }
        throw new TypeConversionException(
                "\"" + text + "\" is no shard. Expected I/N with I from 1 to N, such as 2/3.");
    }
}
