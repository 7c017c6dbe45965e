/** Tests of files of one JSON object a line. */
@NullMarked
package dev.mysteryshopper.reports.lines;

import org.jspecify.annotations.NullMarked;
