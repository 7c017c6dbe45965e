/** What is remembered of earlier runs, how the run at hand stands beside them, and which journeys come out now so, now so. */
@NullMarked
package dev.mysteryshopper.reports.history;

import org.jspecify.annotations.NullMarked;
