/** Tries how a journey is played. */
@NullMarked
package dev.mysteryshopper.runner.journey;

import org.jspecify.annotations.NullMarked;
