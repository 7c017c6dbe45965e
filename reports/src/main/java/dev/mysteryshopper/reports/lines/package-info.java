/** Files of one JSON object a line: read on several threads, in order, and what is wrong told by line. */
@NullMarked
package dev.mysteryshopper.reports.lines;

import org.jspecify.annotations.NullMarked;
