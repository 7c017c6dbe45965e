/** Files of one JSON object a line: read on several threads, in order, what is wrong told by line, and what came before known. */
@NullMarked
package dev.mysteryshopper.reports.lines;

import org.jspecify.annotations.NullMarked;
