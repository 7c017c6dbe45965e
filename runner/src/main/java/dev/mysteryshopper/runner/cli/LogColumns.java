package dev.mysteryshopper.runner.cli;

import dev.mysteryshopper.reports.eventlog.EventLog;
import dev.mysteryshopper.reports.eventlog.LogFormat;
import dev.mysteryshopper.reports.eventlog.LogTimes;
import dev.mysteryshopper.reports.eventlog.NoSuchColumn;
import dev.mysteryshopper.runner.channel.Nearest;
import dev.mysteryshopper.runner.company.Place;
import dev.mysteryshopper.runner.company.Problem;
import dev.mysteryshopper.runner.company.WrongInput;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** Which columns of an event log say what; none are named where conversations are audited. */
final class LogColumns {

    @Option(
            names = "--case",
            paramLabel = "COLUMN",
            description = "The files are event logs in CSV, and this column names the case; its rows are one journey.")
    private @Nullable String caseColumn;

    @Option(names = "--time", paramLabel = "COLUMN", description = "The column of an event log with the time.")
    private @Nullable String time;

    @Option(
            names = "--desk",
            paramLabel = "COLUMN",
            description = "The column with the desk or person that has the case in hand: without it, no transfers.")
    private @Nullable String desk;

    @Option(
            names = "--status",
            paramLabel = "COLUMN",
            description = "The column with the status: without it, no waits and no outcome.")
    private @Nullable String status;

    @Option(
            names = "--time-format",
            paramLabel = "PATTERN",
            description = "How times are written, such as \"dd.MM.yyyy HH:mm\". Default: as in 2026-03-02 09:00:00,"
                    + " with or without a zone; one without is the company's.")
    private @Nullable String timeFormat;

    /**
     * Where in an event log what stands; empty if conversations are to be audited.
     *
     * @param zone the company's
     * @param locale the company's
     * @throws ParameterException if too few columns are named, or the pattern is none
     */
    Optional<LogFormat> format(CommandSpec spec, Map<Path, String> files, ZoneId zone, Locale locale) {
        if (Stream.of(caseColumn, time, desk, status, timeFormat).allMatch(option -> option == null)) {
            files.values().stream()
                    .filter(name -> name.toLowerCase(Locale.ROOT).endsWith(".csv"))
                    .findFirst()
                    .ifPresent(name -> {
                        throw new ParameterException(
                                spec.commandLine(),
                                name
                                        + " is a CSV file, and nothing says what stands in it. Name its columns: --case COLUMN"
                                        + " --time COLUMN, and --desk COLUMN and --status COLUMN if there are such.");
                    });
            return Optional.empty();
        }
        String named = caseColumn;
        String at = time;
        if (named == null || at == null) {
            throw new ParameterException(
                    spec.commandLine(),
                    "An event log cannot be read without " + (named == null ? "--case" : "--time")
                            + ". Expected --case COLUMN and --time COLUMN.");
        }
        return Optional.of(new LogFormat(
                named, at, Optional.ofNullable(desk), Optional.ofNullable(status), times(spec, zone, locale)));
    }

    private LogTimes times(CommandSpec spec, ZoneId zone, Locale locale) {
        String pattern = timeFormat;
        if (pattern == null) {
            return LogTimes.iso(zone);
        }
        try {
            return LogTimes.pattern(pattern, zone, locale);
        } catch (IllegalArgumentException e) {
            throw new ParameterException(
                    spec.commandLine(),
                    "--time-format \"" + pattern + "\" is no pattern of a time: " + e.getMessage()
                            + ". Expected one such as \"dd.MM.yyyy HH:mm\".",
                    e);
        }
    }

    /**
     * Sees to it that event logs have their columns, before anything is done with the first; a pipe is looked at when it is read.
     *
     * @throws WrongInput if one lacks a column; it tells of all
     */
    static void check(Map<Path, String> files, LogFormat format) throws IOException {
        List<Problem> problems = new ArrayList<>();
        for (Map.Entry<Path, String> file : files.entrySet()) {
            if (Files.isRegularFile(file.getKey())) {
                try (InputStream in = Files.newInputStream(file.getKey())) {
                    new EventLog(file.getValue(), format).check(in);
                } catch (NoSuchColumn missing) {
                    problems.add(problem(file.getValue(), missing));
                }
            }
        }
        if (!problems.isEmpty()) {
            throw new WrongInput(problems);
        }
    }

    /** What to say of an event log that lacks a column. */
    static Problem problem(String file, NoSuchColumn missing) {
        return new Problem(
                new Place(file, 1, 0),
                missing.getMessage() + " The file has: " + String.join(", ", missing.columns()) + "."
                        + Nearest.hint(missing.column(), missing.columns()));
    }
}
