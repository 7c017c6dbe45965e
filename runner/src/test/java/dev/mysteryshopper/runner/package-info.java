/** Holds the arrows of the runner. */
@NullMarked
package dev.mysteryshopper.runner;

import org.jspecify.annotations.NullMarked;
