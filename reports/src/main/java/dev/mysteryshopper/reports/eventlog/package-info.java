/** Event logs of tickets, read from CSV row by row and turned into a journal's entries case by case. */
@NullMarked
package dev.mysteryshopper.reports.eventlog;

import org.jspecify.annotations.NullMarked;
