package dev.mysteryshopper.reports.eventlog;

import java.util.Optional;

/**
 * Where in an event log what stands.
 *
 * @param caseColumn name of the column that names the case: rows of one case are one journey
 * @param timeColumn name of the column with the time
 * @param deskColumn name of the column with the desk that has the case in hand; empty if there is none
 * @param statusColumn name of the column with the status; empty if there is none
 * @param times how times are written
 */
public record LogFormat(
        String caseColumn,
        String timeColumn,
        Optional<String> deskColumn,
        Optional<String> statusColumn,
        LogTimes times) {}
