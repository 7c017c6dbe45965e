/** Plays one journey: who takes part in it, what they do on which channel, what was seen and what was not met. */
@NullMarked
package dev.mysteryshopper.runner.journey;

import org.jspecify.annotations.NullMarked;
