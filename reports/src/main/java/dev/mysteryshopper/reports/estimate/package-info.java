/** Measures of a run with their noise: how many cases each rests on, and between which bounds it may really lie. */
@NullMarked
package dev.mysteryshopper.reports.estimate;

import org.jspecify.annotations.NullMarked;
