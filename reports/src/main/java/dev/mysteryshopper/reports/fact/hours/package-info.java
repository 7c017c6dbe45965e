/** Finds opening hours and the days they are for. */
@NullMarked
package dev.mysteryshopper.reports.fact.hours;

import org.jspecify.annotations.NullMarked;
