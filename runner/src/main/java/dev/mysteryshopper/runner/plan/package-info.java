/** Reads the journeys, selects those to play and says all that is wrong in them, before anything is played. */
@NullMarked
package dev.mysteryshopper.runner.plan;

import org.jspecify.annotations.NullMarked;
