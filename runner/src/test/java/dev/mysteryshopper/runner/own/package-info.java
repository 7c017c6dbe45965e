/** A kind of channel and a move as a company would add them, found on the class path like those of the toolkit. */
@org.jspecify.annotations.NullMarked
package dev.mysteryshopper.runner.own;
