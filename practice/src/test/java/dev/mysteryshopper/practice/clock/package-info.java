/** Looks at the clock. */
@NullMarked
package dev.mysteryshopper.practice.clock;

import org.jspecify.annotations.NullMarked;
