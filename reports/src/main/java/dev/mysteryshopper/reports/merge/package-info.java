/** Joins the runs of shards into one run, and refuses what is not one run. */
@NullMarked
package dev.mysteryshopper.reports.merge;

import org.jspecify.annotations.NullMarked;
