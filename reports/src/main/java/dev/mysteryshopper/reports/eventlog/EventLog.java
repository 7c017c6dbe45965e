package dev.mysteryshopper.reports.eventlog;

import dev.mysteryshopper.reports.lines.LineProblem;
import dev.mysteryshopper.reports.lines.TextCounts;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * An event log in CSV, read case by case. A file is read twice: once to count the rows of each case, and once to hand on each case
 * as soon as its last row was met, so that what is held are the cases under way, in whatever order the rows stand: one where the
 * log is sorted by case, those that overlap where it is sorted by time. A pipe is read once and held. Used by one thread.
 */
public final class EventLog {

    private final String file;
    private final LogFormat format;

    /**
     * @param file its name, for problems and places
     * @param format where in it what stands
     */
    public EventLog(String file, LogFormat format) {
        this.file = file;
        this.format = format;
    }

    /** Opens a file. */
    @FunctionalInterface
    public interface Opening {

        /** A stream from its beginning. */
        InputStream open() throws IOException;
    }

    /** Takes a case. */
    @FunctionalInterface
    public interface EachCase {

        /** Called once a case, by the thread that reads. */
        void take(LogCase one) throws IOException;
    }

    /**
     * Sees to it that a log has the columns, reading no more than its header.
     *
     * @throws NoSuchColumn if it lacks one
     */
    public void check(InputStream in) throws IOException {
        new LogRows(file, in, format);
    }

    /**
     * Reads a log to its end.
     *
     * @param opening opens it; called twice
     * @param problems takes the rows that cannot be read, as they are met
     * @param each takes the cases, in the order of their last rows
     * @throws NoSuchColumn if the log lacks a column
     */
    public void read(Opening opening, Consumer<LineProblem> problems, EachCase each) throws IOException {
        TextCounts counts = new TextCounts();
        try (InputStream in = opening.open()) {
            LogRows rows = new LogRows(file, in, format);
            for (LogRow row = rows.next(problem -> {}); row != null; row = rows.next(problem -> {})) {
                counts.add(number(row.caseName()));
            }
        }
        try (InputStream in = opening.open()) {
            read(in, Optional.of(counts), problems, each);
        }
    }

    /**
     * As {@link #read(Opening, Consumer, EachCase)}, of a pipe, which can be read only once: all of it is held to its end.
     *
     * @param in what stands in it; not closed
     */
    public void read(InputStream in, Consumer<LineProblem> problems, EachCase each) throws IOException {
        read(in, Optional.empty(), problems, each);
    }

    private void read(InputStream in, Optional<TextCounts> counts, Consumer<LineProblem> problems, EachCase each)
            throws IOException {
        LogRows rows = new LogRows(file, in, format);
        Map<String, List<LogRow>> underWay = new LinkedHashMap<>();
        for (LogRow row = rows.next(problems); row != null; row = rows.next(problems)) {
            String name = row.caseName();
            List<LogRow> one = underWay.computeIfAbsent(name, n -> new ArrayList<>());
            one.add(row);
            if (counts.isPresent() && counts.get().takeAway(number(name)) == 0) {
                underWay.remove(name);
                each.take(new LogCase(name, one));
            }
        }
        for (Map.Entry<String, List<LogRow>> one : underWay.entrySet()) {
            each.take(new LogCase(one.getKey(), one.getValue()));
        }
    }

    private static long number(String caseName) {
        return TextCounts.number(caseName.getBytes(StandardCharsets.UTF_8));
    }
}
