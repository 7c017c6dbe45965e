/** Short names made of contents, the same on every machine. */
@NullMarked
package dev.mysteryshopper.reports.hash;

import org.jspecify.annotations.NullMarked;
