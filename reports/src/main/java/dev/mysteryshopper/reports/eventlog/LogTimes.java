package dev.mysteryshopper.reports.eventlog;

import dev.mysteryshopper.reports.lines.Fields;
import dev.mysteryshopper.reports.lines.Unreadable;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAccessor;
import java.time.temporal.TemporalQueries;
import java.util.Locale;
import java.util.Optional;

/**
 * Reads the times of an event log: as in ISO 8601, with a blank in place of the T if need be, or by a pattern. A time without a
 * zone of its own is one of the company's clock. Safe to use from several threads.
 */
public final class LogTimes {

    private static final DateTimeFormatter ISO = new DateTimeFormatterBuilder()
            .parseCaseInsensitive()
            .append(DateTimeFormatter.ISO_LOCAL_DATE)
            .optionalStart()
            .appendPattern("['T'][' ']")
            .appendPattern("HH:mm[:ss]")
            .optionalStart()
            .appendFraction(ChronoField.NANO_OF_SECOND, 0, 9, true)
            .optionalEnd()
            .optionalStart()
            .appendPattern("[' ']")
            .appendPattern("[XXX][XX][X]")
            .optionalEnd()
            .optionalEnd()
            .toFormatter(Locale.ROOT)
            .withResolverStyle(ResolverStyle.STRICT);

    private final DateTimeFormatter format;
    private final ZoneId zone;
    private final String expected;

    private LogTimes(DateTimeFormatter format, ZoneId zone, String expected) {
        this.format = format;
        this.zone = zone;
        this.expected = expected;
    }

    /**
     * Times as in ISO 8601: {@code 2026-03-02T09:00:00Z}, {@code 2026-03-02 09:00:00.250+01:00}, {@code 2026-03-02 09:00}; a day
     * alone is its first moment.
     *
     * @param zone the company's, for times that do not name one
     */
    public static LogTimes iso(ZoneId zone) {
        return new LogTimes(
                ISO,
                zone,
                "a time such as 2026-03-02T09:00:00Z or 2026-03-02 09:00; --time-format tells of another form");
    }

    /**
     * Times by a pattern of {@link DateTimeFormatter}, such as {@code dd.MM.yyyy HH:mm}.
     *
     * @param zone the company's, for times that do not name one
     * @param locale the company's, for names of months
     * @throws IllegalArgumentException if it is no pattern; the message says why
     */
    public static LogTimes pattern(String pattern, ZoneId zone, Locale locale) {
        DateTimeFormatter format = new DateTimeFormatterBuilder()
                .parseCaseInsensitive()
                .appendPattern(pattern)
                .toFormatter(locale);
        return new LogTimes(format, zone, "a time written as " + pattern);
    }

    /**
     * The moment that a text names.
     *
     * @throws Unreadable if it names none
     */
    Instant read(String column, String text) throws Unreadable {
        try {
            TemporalAccessor parsed = format.parse(text.strip());
            LocalDateTime local = Optional.ofNullable(parsed.query(TemporalQueries.localDate()))
                    .map(day -> day.atTime(Optional.ofNullable(parsed.query(TemporalQueries.localTime()))
                            .orElse(LocalTime.MIDNIGHT)))
                    .orElseThrow(() -> new DateTimeException("no day"));
            ZoneId named = parsed.query(TemporalQueries.zone());
            return ZonedDateTime.of(local, named == null ? zone : named).toInstant();
        } catch (DateTimeException e) {
            throw new Unreadable(Fields.shown(column) + (text.isBlank() ? " is empty" : " is " + Fields.shown(text))
                    + ". Expected " + expected + ".");
        }
    }
}
