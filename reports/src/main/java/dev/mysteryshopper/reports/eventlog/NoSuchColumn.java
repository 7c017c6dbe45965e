package dev.mysteryshopper.reports.eventlog;

import java.io.IOException;
import java.util.List;

/** An event log lacks a column that was named. */
public final class NoSuchColumn extends IOException {

    private final transient List<String> columns;
    private final String column;

    NoSuchColumn(String column, List<String> columns) {
        super("There is no column \"" + column + "\".");
        this.column = column;
        this.columns = List.copyOf(columns);
    }

    /** The column that was named. */
    public String column() {
        return column;
    }

    /** The columns that there are; empty if the file is. */
    public List<String> columns() {
        return columns;
    }
}
