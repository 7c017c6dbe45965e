/** Tells a run as SARIF, for tools that show findings beside the lines of files. */
@NullMarked
package dev.mysteryshopper.reports.render.sarif;

import org.jspecify.annotations.NullMarked;
