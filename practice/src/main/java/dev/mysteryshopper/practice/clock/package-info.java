/** Company time, which may run faster than the time on the wall. */
@NullMarked
package dev.mysteryshopper.practice.clock;

import org.jspecify.annotations.NullMarked;
