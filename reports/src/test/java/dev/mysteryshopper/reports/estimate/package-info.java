/** Tests of the bounds of measures. */
@NullMarked
package dev.mysteryshopper.reports.estimate;

import org.jspecify.annotations.NullMarked;
