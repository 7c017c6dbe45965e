/** Recorded pairs of answers to one question, read from a file and judged. */
@NullMarked
package dev.mysteryshopper.reports.answers;

import org.jspecify.annotations.NullMarked;
