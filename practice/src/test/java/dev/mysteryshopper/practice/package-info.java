/** Plays customers of the practice company. */
@NullMarked
package dev.mysteryshopper.practice;

import org.jspecify.annotations.NullMarked;
