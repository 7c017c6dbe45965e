/** Tries what is told of journeys before they are played. */
@NullMarked
package dev.mysteryshopper.runner.plan;

import org.jspecify.annotations.NullMarked;
