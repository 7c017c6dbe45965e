/** Starts the practice company, a small shop to be mystery-shopped, on one loopback port. */
@NullMarked
package dev.mysteryshopper.practice;

import org.jspecify.annotations.NullMarked;
