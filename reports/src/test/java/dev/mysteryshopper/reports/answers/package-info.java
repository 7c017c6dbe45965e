/** Tests of recorded pairs of answers. */
@NullMarked
package dev.mysteryshopper.reports.answers;

import org.jspecify.annotations.NullMarked;
