/** Plays the journeys that leaders own against the practice company, as part of the build. */
@NullMarked
package dev.mysteryshopper.scenarios;

import org.jspecify.annotations.NullMarked;
