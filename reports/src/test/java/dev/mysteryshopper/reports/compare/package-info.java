/** Tests of runs held against each other. */
@NullMarked
package dev.mysteryshopper.reports.compare;

import org.jspecify.annotations.NullMarked;
