/** Holds what a run has seen, as entries that are written once and read many times. */
@NullMarked
package dev.mysteryshopper.reports.journal;

import org.jspecify.annotations.NullMarked;
