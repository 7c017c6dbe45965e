/** Talks with the desks, without a socket between. */
@NullMarked
package dev.mysteryshopper.practice.desk;

import org.jspecify.annotations.NullMarked;
