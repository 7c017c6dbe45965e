/** Tests of recorded conversations. */
@NullMarked
package dev.mysteryshopper.reports.transcript;

import org.jspecify.annotations.NullMarked;
