/** Tries what stands in the package of the same name. */
@NullMarked
package dev.mysteryshopper.telemetry;

import org.jspecify.annotations.NullMarked;
