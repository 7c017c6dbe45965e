/** Holds a run against another: what is better, worse, new and gone, and what too few cases can tell. */
@NullMarked
package dev.mysteryshopper.reports.compare;

import org.jspecify.annotations.NullMarked;
