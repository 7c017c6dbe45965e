package dev.mysteryshopper.reports.eventlog;

import java.util.List;

/**
 * A record of a CSV file.
 *
 * @param line number of the line that it begins in, from 1
 * @param fields its fields; empty if it cannot be read
 * @param trouble why it cannot be read; empty if it can
 */
record CsvRecord(long line, List<String> fields, String trouble) {

    /** The field at this place, without blanks around it; empty where the record has none there. */
    String field(int place) {
        return place < 0 || place >= fields.size() ? "" : fields.get(place).strip();
    }
}
