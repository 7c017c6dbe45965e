/** Tells a run on a terminal or in a CI log. */
@NullMarked
package dev.mysteryshopper.reports.render.terminal;

import org.jspecify.annotations.NullMarked;
