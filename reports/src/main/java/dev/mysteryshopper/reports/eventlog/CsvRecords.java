package dev.mysteryshopper.reports.eventlog;

import dev.mysteryshopper.reports.lines.LineReader;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/**
 * Takes a CSV file apart, record by record, in memory that does not grow with it. A quotation mark that is never closed costs the
 * line it stands in and no other. Used by one thread.
 */
final class CsvRecords {

    /** Most lines that one record may go over; its quoted fields may hold line ends. */
    private static final int MOST_LINES = 200;

    private static final int LONGEST = 1 << 20;

    /** What spreadsheets write that do not write UTF-8. */
    private static final Charset LEGACY = Charset.forName("windows-1252");

    private record Line(long number, String text) {}

    private final LineReader in;
    private final Deque<Line> ahead = new ArrayDeque<>();
    private final char separator;
    private final CSVFormat format;
    private long number;

    CsvRecords(InputStream stream) throws IOException {
        this.in = new LineReader(stream);
        Line first = line();
        while (first != null && first.text().isBlank()) {
            first = line();
        }
        if (first != null) {
            ahead.addFirst(first);
        }
        this.separator = first == null ? ',' : Separators.of(first.text());
        this.format = CSVFormat.DEFAULT
                .builder()
                .setDelimiter(separator)
                .setIgnoreSurroundingSpaces(true)
                .setLenientEof(true)
                .setTrailingData(true)
                .setIgnoreEmptyLines(false)
                .get();
    }

    private @Nullable Line line() throws IOException {
        if (!ahead.isEmpty()) {
            return ahead.removeFirst();
        }
        byte[] bytes = in.next();
        return bytes == null ? null : new Line(++number, text(bytes));
    }

    private static String text(byte[] bytes) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            return new String(bytes, LEGACY);
        }
    }

    /** The next record; null after the last one. Blank lines are none. */
    @Nullable CsvRecord next() throws IOException {
        Line first = line();
        while (first != null && first.text().isBlank()) {
            first = line();
        }
        if (first == null) {
            return null;
        }
        if (first.text().length() > LONGEST) {
            return new CsvRecord(
                    first.number(), List.of(), "the row is longer than 1 MB. Expected one row of a table.");
        }
        Deque<Line> taken = new ArrayDeque<>();
        StringBuilder text = new StringBuilder(first.text());
        while (Separators.leavesQuoteOpen(text, separator)) {
            Line more = taken.size() < MOST_LINES && text.length() < LONGEST ? line() : null;
            if (more == null) {
                while (!taken.isEmpty()) {
                    ahead.addFirst(taken.removeLast());
                }
                return new CsvRecord(
                        first.number(),
                        List.of(),
                        "a quotation mark is opened here and never closed. Expected one after the end of the field.");
            }
            taken.addLast(more);
            text.append('\n').append(more.text());
        }
        return new CsvRecord(first.number(), fields(text.toString()), "");
    }

    private List<String> fields(String text) throws IOException {
        try (CSVParser parser = CSVParser.parse(text, format)) {
            for (CSVRecord record : parser) {
                return record.toList();
            }
            return List.of();
        }
    }
}
