package dev.mysteryshopper.reports.eventlog;

import dev.mysteryshopper.reports.journal.ContactOpened;
import dev.mysteryshopper.reports.journal.EventLogged;
import dev.mysteryshopper.reports.journal.JourneyEntry;
import dev.mysteryshopper.reports.journal.JourneyFinished;
import dev.mysteryshopper.reports.journal.JourneyOutcome;
import dev.mysteryshopper.reports.journal.JourneyStarted;
import dev.mysteryshopper.reports.journal.Moment;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A case of an event log, which is one journey of one contact.
 *
 * @param name its name
 * @param rows its rows in the order of their times; at least one
 */
public record LogCase(String name, List<LogRow> rows) {

    /** The channel of an event log, which does not tell how the customer came. */
    public static final String CHANNEL = "ticket";

    private static final String FEATURE = "Event log";
    private static final String SHOPPER = "Customer";
    private static final String GOAL = "have a case settled";

    /** The rows of a case; those of one time stay in their order. */
    public LogCase {
        rows = rows.stream().sorted(Comparator.comparing(LogRow::at)).toList();
    }

    /** The same case by another name. */
    public LogCase named(String other) {
        return new LogCase(other, rows);
    }

    /** The line that it is first met in, from 1. */
    public long line() {
        return rows.stream().mapToLong(LogRow::line).min().orElse(1);
    }

    /** All that tells it from other cases, in bytes that are the same for the same case. */
    public byte[] content() {
        StringBuilder content = new StringBuilder(name);
        rows.forEach(row -> content.append('\n')
                .append(row.at())
                .append('\t')
                .append(row.desk())
                .append('\t')
                .append(row.status()));
        return content.toString().getBytes(StandardCharsets.UTF_8);
    }

    /**
     * Its entries, in order.
     *
     * @param file the file that it stands in
     */
    public List<JourneyEntry> entries(String file) {
        Instant began = rows.get(0).at();
        String contact = name + "/" + CHANNEL;
        List<JourneyEntry> entries = new ArrayList<>();
        entries.add(new JourneyStarted(
                at(began, began),
                name,
                name,
                FEATURE,
                file,
                (int) Math.min(line(), Integer.MAX_VALUE),
                "",
                List.of(),
                "",
                List.of()));
        entries.add(new ContactOpened(
                at(began, began), name, contact, CHANNEL, ContactOpened.RECORDED, SHOPPER, GOAL, false, 0));
        for (LogRow row : rows) {
            entries.add(new EventLogged(at(began, row.at()), name, contact, row.desk(), row.status()));
        }
        Instant ended = rows.get(rows.size() - 1).at();
        entries.add(new JourneyFinished(at(began, ended), name, JourneyOutcome.MET, ""));
        return entries;
    }

    private static Moment at(Instant began, Instant at) {
        return new Moment(at, Duration.between(began, at).toNanos());
    }
}
