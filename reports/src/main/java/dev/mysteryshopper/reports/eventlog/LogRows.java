package dev.mysteryshopper.reports.eventlog;

import dev.mysteryshopper.reports.lines.Fields;
import dev.mysteryshopper.reports.lines.LineProblem;
import dev.mysteryshopper.reports.lines.Unreadable;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Reads an event log row by row. What a row cannot tell is told by its line, and the row is left out. Used by one thread. */
final class LogRows {

    private final String file;
    private final LogFormat format;
    private final CsvRecords records;
    private final int columns;
    private final int caseAt;
    private final int timeAt;
    private final int deskAt;
    private final int statusAt;

    /**
     * Reads the header.
     *
     * @param file its name, for problems
     * @throws NoSuchColumn if a column is missing
     */
    LogRows(String file, InputStream in, LogFormat format) throws IOException {
        this.file = file;
        this.format = format;
        this.records = new CsvRecords(in);
        CsvRecord header = records.next();
        List<String> names = header == null
                ? List.of()
                : header.fields().stream().map(String::strip).toList();
        this.columns = names.size();
        this.caseAt = place(format.caseColumn(), names);
        this.timeAt = place(format.timeColumn(), names);
        this.deskAt = place(format.deskColumn(), names);
        this.statusAt = place(format.statusColumn(), names);
    }

    private static int place(Optional<String> column, List<String> names) throws NoSuchColumn {
        return column.isEmpty() ? -1 : place(column.get(), names);
    }

    private static int place(String column, List<String> names) throws NoSuchColumn {
        int exact = names.indexOf(column.strip());
        if (exact >= 0) {
            return exact;
        }
        for (int i = 0; i < names.size(); i++) {
            if (names.get(i).equalsIgnoreCase(column.strip())) {
                return i;
            }
        }
        throw new NoSuchColumn(
                column, names.stream().filter(name -> !name.isEmpty()).toList());
    }

    /**
     * The next row that can be read; null after the last one.
     *
     * @param problems takes those before it that cannot
     */
    @Nullable LogRow next(Consumer<LineProblem> problems) throws IOException {
        for (CsvRecord record = records.next(); record != null; record = records.next()) {
            try {
                return row(record);
            } catch (Unreadable unreadable) {
                problems.accept(new LineProblem(file, record.line(), String.valueOf(unreadable.getMessage())));
            }
        }
        return null;
    }

    private LogRow row(CsvRecord record) throws Unreadable {
        if (!record.trouble().isEmpty()) {
            throw new Unreadable(record.trouble());
        }
        for (int i = columns; i < record.fields().size(); i++) {
            if (!record.field(i).isEmpty()) {
                // what stands in which column is not known then
                throw new Unreadable("the row has " + record.fields().size() + " fields. Expected " + columns
                        + ", as in the header; a field that holds the separator stands in quotation marks.");
            }
        }
        String name = record.field(caseAt);
        if (name.isEmpty()) {
            throw new Unreadable(Fields.shown(format.caseColumn()) + " is empty. Expected the name of a case.");
        }
        return new LogRow(
                record.line(),
                name,
                format.times().read(format.timeColumn(), record.field(timeAt)),
                record.field(deskAt),
                record.field(statusAt));
    }
}
